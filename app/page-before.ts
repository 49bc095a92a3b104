import { ownPath } from '@/lib/platform/own-path';
import { isOwnHost } from './own-request';

/**
 * The page of ours, as path and query, from which a form came; null where the browser does not say, or names what is none. A
 * path alone does not lead back into this house: one that begins with `//` is another site.
 */
export function pageBefore(headers: Pick<Headers, 'get'>): string | null {
  const named = headers.get('referer');
  if (!named || !URL.canParse(named)) return null;
  const { host, pathname, search } = new URL(named);
  return isOwnHost(host, headers) ? ownPath(`${pathname}${search}`) : null;
}
