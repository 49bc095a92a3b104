import { secretHash } from '@/lib/platform/ids';
import { countTry, forgetTries, giveBackTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';

// RULES 9: sign-in, sign-up and the links in mails are limited within the hour, for one account from one address.

export const hourSeconds = 3600;

/** Behind one address there may be a household or an office; only what fails is counted there. */
const peopleBehindAnAddress = 3;

const perHour = {
  'sign-in': marketplace.limits.signInTriesAnHour,
  'sign-up': marketplace.limits.signUpsAnHour,
  reset: marketplace.limits.resetsAnHour,
  resend: marketplace.limits.resetsAnHour,
} as const;

type What = keyof typeof perHour;
type Who = { readonly email: string; readonly address: string };

/**
 * How many addresses together can use an account up. Whoever tries is not whoever owns it: with the limit of one address
 * a stranger could lock the owner out with ten wrong passwords. A mailbox shall not be flooded, so letters have fewer.
 */
const addressesToLockAnAccount = { 'sign-in': 10, 'sign-up': 4, reset: 4, resend: 4 } as const;

/** The e-mail address goes in as a hash: the table of limits is no list of who has tried. */
const accountKey = (what: What, email: string) =>
  `${what}:account:${secretHash(email).slice(0, 32)}`;
const addressKey = (what: What, address: string) => `${what}:address:${address}`;
const pairKey = (what: What, { email, address }: Who) => `${accountKey(what, email)}:${address}`;

/**
 * Counts a try of an address, of the account from this address, and of the account from anywhere; refuses with
 * `rate_limited` when one of them is used up. What is refused does not count against the account.
 */
export async function countAccountTry(what: What, who: Who): Promise<void> {
  const limit = perHour[what];
  const shared = what === 'sign-up' ? 1 : peopleBehindAnAddress;
  await countTry(addressKey(what, who.address), limit * shared, hourSeconds);
  await countTry(pairKey(what, who), limit, hourSeconds);
  const all = limit * addressesToLockAnAccount[what];
  await countTry(accountKey(what, who.email), all, hourSeconds);
}

/** A right password: the account starts afresh from this address, and address and account get their try back. */
export async function forgiveSignInTries(who: Who): Promise<void> {
  await forgetTries(pairKey('sign-in', who));
  await giveBackTry(addressKey('sign-in', who.address), hourSeconds);
  await giveBackTry(accountKey('sign-in', who.email), hourSeconds);
}

/** A new password by a link from a mail proves the owner: the account starts afresh altogether. */
export async function forgetSignInTries(who: Who): Promise<void> {
  await forgetTries(pairKey('sign-in', who));
  await forgetTries(accountKey('sign-in', who.email));
}
