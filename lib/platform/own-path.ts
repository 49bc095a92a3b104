/**
 * A way back that came with a request, made safe: a path of this very site, or null. Refuses other sites in every
 * disguise that browsers accept (`//evil.example`, `/\evil.example`, tabs and line breaks inside), and what is no page.
 */
export function ownPath(value: unknown): string | null {
  if (typeof value !== 'string' || value.length > 1000) return null;
  if (!/^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(value)) return null;
  const base = 'http://own.invalid';
  if (!URL.canParse(value, base)) return null;
  const url = new URL(value, base);
  if (url.origin !== base || url.pathname.startsWith('//')) return null;
  if (/^\/(api|_next)(\/|$)/.test(url.pathname)) return null;
  return url.pathname + url.search + url.hash;
}
