import { Resolver } from 'node:dns/promises';
import { BlockList, isIP, type LookupFunction } from 'node:net';

// Addresses that strangers name and we then call must lead out into the public network, never back into our own.

const own = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  own.addSubnet(net, bits, 'ipv4');

const globalUnicast = new BlockList();
globalUnicast.addSubnet('2000::', 3, 'ipv6');
// Parts of it that carry IPv4 inside or are documentation: what they lead to cannot be seen from here.
for (const [net, bits] of [
  ['2001::', 32],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  own.addSubnet(net, bits, 'ipv6');

/** Is this IP address one of the public network? */
export function isPublicIp(ip: string): boolean {
  const family = isIP(ip);
  if (family === 4) return !own.check(ip, 'ipv4');
  return family === 6 && globalUnicast.check(ip, 'ipv6') && !own.check(ip, 'ipv6');
}

/** An https address by name on the usual port, as push services have it: no IP, no user, no name of a local network. */
export function isPublicHttps(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false;
  if (hostname.startsWith('[') || isIP(hostname) !== 0) return false;
  return (
    /\.[a-z][a-z0-9-]*$/.test(hostname) &&
    !/\.(?:local|internal|localhost|test|home\.arpa)$/.test(hostname)
  );
}

type Found = { readonly address: string; readonly family: 4 | 6 };

async function addressesOf(
  resolver: Resolver,
  hostname: string,
  families: readonly (4 | 6)[],
): Promise<Found[]> {
  const asked = families.map(async (family) => {
    const found = await (family === 4 ? resolver.resolve4(hostname) : resolver.resolve6(hostname));
    return found.map((address) => ({ address, family }));
  });
  const answers = await Promise.allSettled(asked);
  const found = answers.flatMap((each) => (each.status === 'fulfilled' ? each.value : []));
  const [first] = answers;
  if (found.length === 0 && first?.status === 'rejected') throw first.reason;
  return found;
}

/**
 * How a socket finds its host, where only the public network is allowed: asked at the moment of connecting, so that a name
 * that leads elsewhere by then is refused too.
 */
export const lookupBy =
  (resolver: Resolver): LookupFunction =>
  (hostname, options, callback) => {
    const one = options.family === 4 || options.family === 'IPv4' ? 4 : 6;
    addressesOf(resolver, hostname, options.family ? [one] : [4, 6]).then(
      (addresses) => {
        const [first] = addresses;
        if (!first || addresses.some(({ address }) => !isPublicIp(address)))
          return callback(new Error(`${hostname} does not lead into the public network`), '', 0);
        if (options.all) return callback(null, addresses);
        return callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, '', 0),
    );
  };

/**
 * The same, with names asked for in this process itself: the system's way has four hands for all names, files and passwords,
 * and waits at each for as long as a stranger's server of names is silent.
 */
export const publicLookup = lookupBy(new Resolver({ timeout: 1500, tries: 2 }));
