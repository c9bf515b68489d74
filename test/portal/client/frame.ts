import { make } from './kit/he/elements/he-element.ts';

/** Shows this very page in a frame of the same origin, as portals do that embed their parts; its state is handed on. */
export function openFrame(place: HTMLElement): void {
  const view = make('iframe', {
    class: 'view-frame',
    src: location.href,
    title: 'Customers',
  }) as HTMLIFrameElement;
  place.append(view);
  Object.defineProperty(window, '__portal', { get: () => view.contentWindow?.__portal });
}
