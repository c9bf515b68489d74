import type { Hold } from './held.ts';

/** A box in an open shadow root whose application listens on the host, where only composed events arrive. */
export function hostField(place: Element, hold: Hold): void {
  class HostField extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: 'open' });
      root.innerHTML = '<label><slot></slot> <input type="email"></label>';
      this.addEventListener('change', (event) => {
        hold(this.id, (event.composedPath()[0] as HTMLInputElement).value);
      });
    }
  }
  customElements.define('host-field', HostField);
  place.innerHTML = '<host-field id="email">Email address</host-field>';
}
