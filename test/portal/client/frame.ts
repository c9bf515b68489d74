import { make } from './kit/he/elements/he-element.ts';

function show(place: HTMLElement, src: string): HTMLIFrameElement {
  const view = make('iframe', { class: 'view-frame', src, title: 'Customers' }) as HTMLIFrameElement;
  place.append(view);
  return view;
}

/** Shows this very page in a frame of the same origin, as portals do that embed their parts; its state is handed on. */
export function openFrame(place: HTMLElement): void {
  const view = show(place, location.href);
  Object.defineProperty(window, '__portal', { get: () => view.contentWindow?.__portal });
}

/** Shows this very page in a frame of the portal's other origin; its state is out of reach from here. */
export async function openFrameBeside(place: HTMLElement): Promise<void> {
  const { origin } = (await (await fetch('/api/beside')).json()) as { origin: string };
  show(place, origin + location.pathname + location.search);
}
