/** Escapes of letters, digits and `-._~`, which mean the same without (RFC 3986, 2.3 and 6.2.2.2). */
const needless = /%(2[de]|3\d|[46][1-9a-f]|[57][\da]|5f|7e)/gi;

/** A gig's page. Its slug holds no capitals and never changes (RULES 1); what people write it like does. */
const gigPath = /^\/gigs\/[^/]+$/;

/**
 * The same address in its one form, or null where it has that: its path without needless escapes and slashes, a gig's in small
 * letters. The framework finds some pages under both, but knows what may be kept of them only by the plain one. What this
 * returns begins as `url` does.
 */
export function plainAddress(url: string): string | null {
  const [path = '', ...rest] = url.split('?');
  const bare = path
    .replace(needless, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    .replace(/(?<!^)\/+(?=\/|$)/g, '');
  const plain = gigPath.test(bare) ? bare.toLowerCase() : bare;
  return plain === path ? null : [plain, ...rest].join('?');
}
