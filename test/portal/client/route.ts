import { useSyncExternalStore } from 'react';

/** Pages below `/dashboard/`. The real path of the Add customer page is not public, so this one is ours. */
export const pages = {
  home: 'home',
  list: 'v2/customers/list',
  relationship: 'v2/customers/relationshiprequest',
  add: 'v2/customers/add',
} as const;

const listeners = new Set<() => void>();
const tell = () => {
  for (const listener of listeners) listener();
};
window.addEventListener('popstate', tell);

/** The part of the path after `/dashboard/`, without a locale segment. */
export function currentPage(): string {
  return location.pathname.replace(/^\/(?:[a-z]{2,3}-[a-z]{2,4}\/)?dashboard\/?/i, '').replace(/\/$/, '');
}

/** Goes to a page as single-page apps do: no reload, query and locale segment kept. */
export function goTo(page: string): void {
  const locale = /^\/[a-z]{2,3}-[a-z]{2,4}(?=\/dashboard)/i.exec(location.pathname)?.[0] ?? '';
  history.pushState(null, '', `${locale}/dashboard/${page}${location.search}`);
  tell();
}

/** The current page, kept up to date. */
export function usePage(): string {
  return useSyncExternalStore((listener) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  }, currentPage);
}
