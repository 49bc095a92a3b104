/** What can be expected to go wrong. Anything that is not a `Refusal` is a bug. */
export type RefusalCode =
  | 'unauthenticated'
  | 'forbidden'
  | 'not_found'
  | 'invalid'
  | 'conflict'
  | 'rate_limited'
  | 'payment_declined'
  | 'unavailable';

/** An expected refusal, with a sentence for the person and, for forms, one for each field. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly code: RefusalCode,
    message: string,
    readonly fields: Readonly<Record<string, string>> = {},
    /** With 'rate_limited': seconds until it is worth trying again. */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/** Nobody is signed in, and somebody has to be. */
export const unauthenticated = (message = 'Please sign in first.') =>
  new Refusal('unauthenticated', message);

/** Signed in, and still not allowed. For things of other people use `notFound`. */
export const forbidden = (message = 'You are not allowed to do this.') =>
  new Refusal('forbidden', message);

/** It does not exist, or it is not this person's: both read the same (RULE 'not yours is not found'). */
export const notFound = (what = 'page') =>
  new Refusal('not_found', `We could not find this ${what}.`);

/** The input is wrong: one sentence for each field. */
export const invalid = (fields: Record<string, string>, message = 'Please check what is marked.') =>
  new Refusal('invalid', message, fields);

/** True when it was shown, not any more: somebody else was first. */
export const conflict = (message = 'This has just changed. Please look again before you go on.') =>
  new Refusal('conflict', message);

/** A limit is hit; the sentence says when to come back. */
export function rateLimited(retryAfterSeconds: number): Refusal {
  const minutes = Math.max(1, Math.ceil(retryAfterSeconds / 60));
  const wait = minutes === 1 ? 'a minute' : `${minutes} minutes`;
  return new Refusal(
    'rate_limited',
    `That was tried too often. Please come back in ${wait}.`,
    {},
    retryAfterSeconds,
  );
}

/** Something that we depend on does not answer; nothing was changed. */
export const unavailable = (message: string) => new Refusal('unavailable', message);

/** Is this an expected refusal (of this kind)? */
export function isRefusal(error: unknown, code?: RefusalCode): error is Refusal {
  return error instanceof Refusal && (code === undefined || error.code === code);
}
