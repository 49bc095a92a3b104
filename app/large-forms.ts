import type { Turned } from './turned';

const mb = 1024 * 1024;

/** Far above every form without a file: the longest has some ten texts of 5,000 letters. */
const formBytesMax = mb;

/** So much of a body lies in the buffers of a line anyway: what is shorter, as nearly every form is, is not counted. */
const uncountedBytesMax = 64 * 1024;

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

/** Routes that read no more than they want of what anybody sends them, and say by themselves when it is too much. */
const boundsItself = [
  /^\/api\/auth(\/[\w-]+)+$/,
  /^\/api\/inbox\/[\w-]+\/(draft|messages|read|typing)$/,
  /^\/api\/sign-out$/,
  /^\/api\/stripe\/(connect-)?webhook$/,
  /^\/api\/unsubscribe$/,
];

/** The most that one of those keeps in memory: an event of Stripe's. */
const boundBytesMax = mb;

/** What comes here goes on to the disk, piece by piece. */
const streams = /^\/api\/uploads(\/[\w-]+)?$/;

/** What a request says of itself before any of its body is read. */
export interface SentHead {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

/** Whose room a body takes: that for files, that for long texts, or that for what needs no session. */
export type BodyKind = 'files' | 'texts' | 'unsigned';

/** A body that is counted. */
export interface LargeBody {
  readonly kind: BodyKind;
  readonly bytes: number;
  /** What somebody without a session hears, where one is needed. */
  readonly toNobody: Turned;
}

type Read = LargeBody | { readonly turned: Turned } | 'small';

const signInFirst: Turned = { status: 401, words: 'Please sign in first.' };
const tooLarge: Turned = { status: 413, words: 'That is more than can be sent here at once.' };
const endless: Turned = { status: 411, words: 'A form has to say how long it is.' };

/** What the body of a request is to be counted as, by its head; 'small' for nothing to care about, or what to say instead. */
export function largeForm({ method, url, headers }: SentHead): Read {
  if (method === 'GET' || method === 'HEAD') return 'small';
  const pathname = url.split('?', 1)[0] ?? '';
  if (streams.test(pathname)) return 'small';
  const isEndless = headers['transfer-encoding'] !== undefined;
  const bytes = isEndless ? Number.POSITIVE_INFINITY : Number(headers['content-length'] ?? 0);
  if (bytes <= uncountedBytesMax) return 'small';
  if (boundsItself.some((address) => address.test(pathname)))
    return { kind: 'unsigned', bytes: Math.min(bytes, boundBytesMax), toNobody: tooLarge };
  if (isEndless) return { turned: endless };
  const brings = takesFiles.some((address) => address.test(pathname));
  if (bytes > (brings ? largeBytesMax : formBytesMax)) return { turned: tooLarge };
  const kind = bytes > formBytesMax ? 'files' : 'texts';
  return { kind, bytes, toNobody: brings ? signInFirst : tooLarge };
}
