import base from '../../../styles/he.css?inline';
import { newId } from '../../new-id.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(base);

/** Creates an element with attributes and children. */
export function make(tag: string, attributes: Record<string, string> = {}, ...children: (Node | string)[]) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/**
 * The component library's base: an open shadow root, and `update()` whenever an observed attribute or a property
 * changed. Ids are made anew for each element.
 */
export abstract class HeElement extends HTMLElement {
  readonly uid = newId('he');
  protected readonly root: ShadowRoot;

  constructor() {
    super();
    this.root = this.attachShadow({ mode: 'open', delegatesFocus: true });
    this.root.adoptedStyleSheets = [sheet];
  }

  attributeChangedCallback(): void {
    this.update();
  }

  connectedCallback(): void {
    this.update();
  }

  /** Brings the shadow root in line with attributes and properties. */
  protected abstract update(): void;

  protected tell(type: string): void {
    this.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
  }

  protected text(name: string): string {
    return this.getAttribute(name) ?? '';
  }
}
