/** Browsers before the Navigation API (Firefox 147 brought it) tell a script nothing of `pushState`. */
type Navigation = { addEventListener(name: 'currententrychange', run: () => void, options: object): void };

/** Calls `run` whenever the page's address changed without a reload, as far as the browser tells. */
export function onNavigation(run: () => void, signal: AbortSignal): void {
  const { navigation } = window as unknown as { navigation?: Navigation };
  navigation?.addEventListener('currententrychange', run, { signal });
  window.addEventListener('popstate', run, { signal });
}
