import { secretHash } from '@/lib/platform/ids';
import { countTry, forgetTries, giveBackTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';

// RULES 9: sign-in, sign-up and reset are limited by account and by address, within the hour.

export const hourSeconds = 3600;

/** Behind one address there may be a household or an office; only what fails is counted there. */
const peopleBehindAnAddress = 3;

const perHour = {
  'sign-in': marketplace.limits.signInTriesAnHour,
  'sign-up': marketplace.limits.signUpsAnHour,
  reset: marketplace.limits.resetsAnHour,
} as const;

type What = keyof typeof perHour;

/** The e-mail address goes in as a hash: the table of limits is no list of who has tried. */
const accountKey = (what: What, email: string) =>
  `${what}:account:${secretHash(email).slice(0, 32)}`;
const addressKey = (what: What, address: string) => `${what}:address:${address}`;

/** Counts a try against the account and the address; refuses with `rate_limited` when either is used up. */
export async function countAccountTry(
  what: What,
  { email, address }: { email: string; address: string },
): Promise<void> {
  const shared = what === 'sign-up' ? 1 : peopleBehindAnAddress;
  await countTry(addressKey(what, address), perHour[what] * shared, hourSeconds);
  await countTry(accountKey(what, email), perHour[what], hourSeconds);
}

/** A right password: the account starts afresh, and the address gets its try back. */
export async function forgiveSignInTries(email: string, address?: string): Promise<void> {
  await forgetTries(accountKey('sign-in', email));
  if (address) await giveBackTry(addressKey('sign-in', address), hourSeconds);
}
