/**
 * Services that the makers of browsers run. Anybody may name one of their own, which is slow on purpose: what waits for it
 * must not keep words from these.
 */
const services: readonly (readonly [name: string, host: RegExp])[] = [
  ['google', /^(fcm|android)\.googleapis\.com$/],
  ['mozilla', /(^|\.)push\.services\.mozilla\.com$/],
  ['apple', /(^|\.)push\.apple\.com$/],
  ['microsoft', /\.notify\.windows\.com$/],
];

/** So many are waited for at once: by each of those services, and by all strangers together. */
const lanes = 2;

/** One of the lanes, for the same text always the same. */
const spread = (text: string): number =>
  [...text].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7) % lanes;

/** The part of a name that one buys: all names under it are one stranger's. */
const siteOf = (host: string): string =>
  /^[\d.]+$|:/.test(host) ? host : host.split('.').slice(-2).join('.');

/**
 * The queue in which a push waits; jobs of one are done one after the other. A service of a browser's maker has two of its
 * own, strangers share two, and all that a stranger names stands in one of them: the worker always has hands for money,
 * clocks and mails, and the words of nearly all people.
 */
export function pushLane(endpoint: string, subscriptionId: string): string {
  const host = URL.canParse(endpoint) ? new URL(endpoint).hostname : '';
  const known = services.find(([, names]) => names.test(host));
  return known
    ? `push:${known[0]}:${spread(subscriptionId)}`
    : `push:others:${spread(siteOf(host))}`;
}
