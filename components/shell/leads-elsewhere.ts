/**
 * Does following this address, as a browser resolved it, bring another page of the marketplace? Not a place on the same page,
 * not a file, not another site. Pure.
 */
export function leadsElsewhere(address: string, here: string): boolean {
  if (!URL.canParse(address, here)) return false;
  const to = new URL(address, here);
  const from = new URL(here);
  if (to.origin !== from.origin || to.pathname.startsWith('/api/')) return false;
  return to.pathname !== from.pathname || to.search !== from.search;
}
