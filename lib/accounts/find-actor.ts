import { type Actor, nobody, type Person } from '@/lib/platform/actor';
import { type Db, db } from '@/lib/platform/db';
import type { Prisma } from '@/prisma/generated/client';
import { isDemoLeftover } from './demo-people';
import { actorSelect } from './views';

/** What a session's token says: who, and under which version of their sessions. */
export type SessionClaim = { readonly personId: string; readonly sessionVersion: number };

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The person behind a session, read anew for each request. `nobody` for one that is unknown or whose sessions were
 * ended since (another version). The suspended are found: they may still read what is theirs.
 */
export async function findActor(claim: SessionClaim | null, via: Db = db): Promise<Actor> {
  if (!claim || !uuid.test(claim.personId)) return nobody;
  const row = await via.person.findUnique({ where: { id: claim.personId }, select: actorSelect });
  if (!row || row.sessionVersion !== claim.sessionVersion) return nobody;
  return isDemoLeftover(row.email) ? nobody : personActor(row);
}

/** A row of `person` as an actor. */
export function personActor(row: Prisma.PersonGetPayload<{ select: typeof actorSelect }>): Person {
  return {
    kind: 'person',
    id: row.id,
    name: row.name,
    username: row.username,
    email: row.email,
    role: row.role,
    status: row.status,
    emailVerified: row.emailVerifiedAt !== null,
    isSeller: row.seller !== null,
    ...(row.timeZone ? { timeZone: row.timeZone } : {}),
  };
}
