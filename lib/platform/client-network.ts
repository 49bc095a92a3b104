import { isIP } from 'node:net';

/**
 * The part of an address that one subscriber has, for rate limits: all of IPv4; of IPv6 the first 64 bits, because
 * whoever has one such address has 2^64 of them. `unknown` for what is no address.
 */
export function clientNetwork(address: string): string {
  const bare = address.trim().replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(bare) === 4) return bare;
  if (isIP(bare) !== 6) return 'unknown';
  const [head = '', tail = ''] = bare.toLowerCase().split('%')[0]?.split('::') ?? [];
  const before = head.split(':').filter(Boolean);
  const after = tail.split(':').filter(Boolean);
  // An IPv4 address at the end fills two groups.
  const filled = before.length + after.length + (tail.includes('.') ? 1 : 0);
  const groups = [...before, ...Array<string>(Math.max(0, 8 - filled)).fill('0'), ...after];
  const prefix = groups.slice(0, 4).map((group) => Number.parseInt(group, 16).toString(16));
  return `${prefix.join(':')}::/64`;
}

/**
 * The network that a request came from: the last entry of `X-Forwarded-For`, which was written by the machine next to us
 * (the proxy with `TRUST_PROXY=1`, else Next's own server), never the sender's own words.
 */
export const networkOf = (headers: { get(name: string): string | null }): string =>
  clientNetwork(headers.get('x-forwarded-for')?.split(',').at(-1) ?? '');
