/** Both ends are counted in. */
export type Range = { readonly start: number; readonly end: number };

/**
 * The part of a file that a request asks for (RFC 9110, 14): null for all of it, which is also the answer to what we do not
 * serve (several parts at once, an older version by `If-Range`), `beyond` where there is nothing.
 */
export function askedRange(
  headers: Headers,
  sizeBytes: number,
  etag: string,
): Range | null | 'beyond' {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(headers.get('range')?.trim() ?? '');
  if (!asked || (asked[1] === '' && asked[2] === '')) return null;
  const version = headers.get('if-range');
  if (version !== null && version !== etag) return null;
  const [, from = '', to = ''] = asked;
  const last = sizeBytes - 1;
  if (from === '')
    return Number(to) === 0 ? 'beyond' : { start: Math.max(0, sizeBytes - Number(to)), end: last };
  if (Number(from) > last) return 'beyond';
  if (to !== '' && Number(to) < Number(from)) return null;
  return { start: Number(from), end: to === '' ? last : Math.min(Number(to), last) };
}
