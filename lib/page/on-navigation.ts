/** Browsers before the Navigation API (Firefox 147 brought it) tell a script nothing of `pushState`. */
type Navigation = { addEventListener(name: 'currententrychange', run: () => void, options: object): void };

/** Calls `run` whenever the address of the page, or of a frame's `view`, changed without a reload, as far as the browser tells. */
export function onNavigation(run: () => void, signal: AbortSignal, view: Window = window): void {
  const { navigation } = view as unknown as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', run, { signal });
  view.addEventListener('popstate', run, { signal });
}
