import { randomFillSync } from 'node:crypto';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Randomness is drawn in large pieces: asking for it anew for each id is most of an id's cost. */
const pool = Buffer.alloc(8192);
let used = pool.length;

/** Random letters and digits; 62 signs leave a small bias from 256, which does not matter here. */
export function randomLetters(length: number): string {
  if (used + length > pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let text = '';
  for (const byte of pool.subarray(used, used + length)) text += letters[byte % letters.length];
  used += length;
  return text;
}

/** An id with Stripe's prefix: `newId('pi')` gives `pi_` and 24 letters and digits. */
export function newId(prefix: string): string {
  return `${prefix}_${randomLetters(24)}`;
}

/** An account's id, which is shorter than the others. */
export function newAccountId(): string {
  return `acct_1${randomLetters(15)}`;
}

/** A checkout session's id, which is longer than the others. */
export function newSessionId(): string {
  return `cs_test_a1${randomLetters(56)}`;
}
