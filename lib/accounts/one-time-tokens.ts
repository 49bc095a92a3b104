import { addHours } from '@/lib/platform/clock';
import type { Db, Tx } from '@/lib/platform/db';
import { Refusal } from '@/lib/platform/errors';
import { linkSecret, secretHash } from '@/lib/platform/ids';
import type { TokenPurpose } from '@/prisma/generated/client';

/** How long a link in a mail works. */
export const linkHours: Readonly<Record<TokenPurpose, number>> = { verify: 48, reset: 1 };

/** A new link's secret; the database keeps its hash alone. */
export async function issueToken(
  tx: Tx,
  person: { personId: string; purpose: TokenPurpose },
  at: Date,
): Promise<string> {
  const secret = linkSecret();
  await tx.oneTimeToken.create({
    data: {
      ...person,
      hash: secretHash(secret),
      expiresAt: addHours(at, linkHours[person.purpose]),
    },
  });
  return secret;
}

/**
 * Uses a link up, and with it every other of the same purpose; answers whose it was. Of two that come at once one wins.
 * Refuses (`invalid`) what is unknown, used, too old or of another purpose: all read the same.
 */
export async function redeemToken(
  tx: Tx,
  secret: string,
  purpose: TokenPurpose,
  at: Date,
): Promise<string> {
  const hash = secretHash(secret);
  const used = await tx.oneTimeToken.updateMany({
    where: { hash, purpose, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  if (used.count === 0) throw staleLink();
  const { personId } = await tx.oneTimeToken.findUniqueOrThrow({
    where: { hash },
    select: { personId: true },
  });
  await tx.oneTimeToken.updateMany({
    where: { personId, purpose, usedAt: null },
    data: { usedAt: at },
  });
  return personId;
}

/** Whose link it is, without using it up. Refuses like `redeemToken`. */
export async function tokenOwner(via: Db, secret: string, purpose: TokenPurpose, at: Date) {
  const row = await via.oneTimeToken.findFirst({
    where: { hash: secretHash(secret), purpose, usedAt: null, expiresAt: { gt: at } },
    select: { person: { select: { email: true, name: true, username: true } } },
  });
  if (!row) throw staleLink();
  return row.person;
}

const staleLink = () =>
  new Refusal('invalid', 'This link has been used already or is too old. Ask for a new one.');
