/**
 * @param allowed the organisation's list of portal ids and origins as the browser hands it over. No list, or something
 * that is none, allows every portal; an empty list allows none.
 * @param origin the page's, scheme and host; an entry may have a slash at its end.
 */
export function portalAllowed(portal: string, origin: string, allowed: unknown): boolean {
  return (
    !Array.isArray(allowed) ||
    allowed.some((entry) => [portal, origin, `${origin}/`].includes(String(entry).toLowerCase()))
  );
}
