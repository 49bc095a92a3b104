import { config } from '@/lib/platform/config';
import { db } from '@/lib/platform/db';

/** The people of the demo who can be signed in as by one click, and the password that all three share. */
export const demoPeople = {
  buyer: 'buyer@minnow.test',
  seller: 'seller@minnow.test',
  admin: 'admin@minnow.test',
} as const;
export const demoPassword = 'minnow-demo';

const emails: readonly string[] = Object.values(demoPeople);

/**
 * One of the demo's people where there is no demo: to sign-in and sessions nobody, since their password stands in the
 * README and one of them is an admin. A live key refuses MINNOW_DEMO at the start already; money deserves a second lock.
 */
export const isDemoLeftover = (email: string): boolean =>
  emails.includes(email) && (!config().MINNOW_DEMO || config().live);

/**
 * Why a server that takes real money must not start on this database, in one sentence; null when it may. Who only typed
 * such an address into the sign-up form has never confirmed it and stops nothing.
 */
export async function demoLeftoverProblem(): Promise<string | null> {
  if (!config().live) return null;
  const found = await db.person.findFirst({
    where: { email: { in: [...emails] }, emailVerifiedAt: { not: null } },
    select: { email: true },
  });
  return (
    found &&
    `DATABASE_URL leads to the data of the demo (${found.email} is there, with a password that everyone knows): with a live key take a database of its own`
  );
}
