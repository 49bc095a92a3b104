const mb = 1024 * 1024;

/** Far above every form without a file: the longest has some ten texts of 5,000 letters. */
const formBytesMax = mb;

/** Files of `fileMb` together, and what a form writes around them; next.config.js says the same to the framework. */
const largeBytesMax = 30 * mb;

// Addresses as our pages write them. One may be written in many ways (`/api/../orders/x`, `/%6Frders/x`, `//`, with a host
// before it), which the framework reads as the same: whatever is not written like this may bring what is text alone.

/** Where a form, or a page that sends for one, may bring files; everywhere else forms hold text alone. */
const takesFiles = [
  /^\/orders\/[\w-]+$/,
  /^\/inbox\/[\w-]+$/,
  /^\/sell\/gigs\/[\w-]+$/,
  /^\/settings$/,
  /^\/api\/inbox\/[\w-]+\/files$/,
];

/** Routes that read no more than they want of what they are sent, and say by themselves when it is too much. */
const boundsItself = [
  /^\/api\/auth(\/[\w-]+)+$/,
  /^\/api\/inbox\/[\w-]+\/(draft|messages|read|typing)$/,
  /^\/api\/sign-out$/,
  /^\/api\/stripe\/(connect-)?webhook$/,
  /^\/api\/unsubscribe$/,
  /^\/api\/uploads(\/[\w-]+)?$/,
];

/** What a request says of itself before any of its body is read. */
export interface SentHead {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** An answer instead of the page's own. */
export interface Turned {
  readonly status: number;
  readonly words: string;
  readonly waitSeconds?: number;
}

type Read = { readonly bytes: number } | { readonly turned: Turned };

const turned = (status: number, words: string): Read => ({ turned: { status, words } });

const tooLarge = turned(413, 'That is more than can be sent here at once.');

/**
 * How much of a body this request brings to a form: nothing to care about (0), so many bytes of files that somebody who is
 * signed in may send there, or what to say instead.
 */
export function largeForm({ method, url, headers }: SentHead): Read {
  if (method === 'GET' || method === 'HEAD') return { bytes: 0 };
  const pathname = url.split('?', 1)[0] ?? '';
  if (boundsItself.some((address) => address.test(pathname))) return { bytes: 0 };
  if (headers['transfer-encoding'] !== undefined)
    return turned(411, 'A form has to say how long it is.');
  const bytes = Number(headers['content-length'] ?? 0);
  if (bytes <= formBytesMax) return { bytes: 0 };
  const brings = takesFiles.some((address) => address.test(pathname));
  return brings && bytes <= largeBytesMax ? { bytes } : tooLarge;
}
