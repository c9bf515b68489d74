type Place = { left: number; top: number; width: number; height: number };

/** @returns where an element stands in our own window, across the frames around it; null if none of it is in sight. */
export function placeInTop(element: Element): Place | null {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0) return null;
  const place = { left, top, width, height };
  let view = element.ownerDocument.defaultView;
  for (;;) {
    if (!view || place.top + height < 0 || place.top > view.innerHeight) return null;
    const frame: Element | null = view === window ? null : view.frameElement;
    if (!frame) return place;
    const { paddingLeft, paddingTop } = getComputedStyle(frame);
    const around = frame.getBoundingClientRect();
    place.left += around.left + frame.clientLeft + Number.parseFloat(paddingLeft);
    place.top += around.top + frame.clientTop + Number.parseFloat(paddingTop);
    view = frame.ownerDocument.defaultView;
  }
}
