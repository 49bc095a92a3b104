import { type Actor, nobody, type Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import type { LiveCursor } from '@/lib/platform/live-cursor';
import { isDemoLeftover } from './demo-people';

/** What a session's token says: who, and under which version of their sessions. */
export type SessionClaim = { readonly personId: string; readonly sessionVersion: number };

/** Who asks, and where they stand among what their open pages will hear; null for nobody, who hears nothing. */
export type Reader = { readonly actor: Actor; readonly cursor: LiveCursor | null };

interface Row {
  id: string;
  name: string;
  username: string;
  email: string;
  role: Person['role'];
  status: Person['status'];
  email_verified: boolean;
  session_version: number;
  time_zone: string | null;
  is_seller: boolean;
  xact: bigint;
}

const noReader: Reader = { actor: nobody, cursor: null };
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What makes a person an actor, never the password's hash; and the cursor of this very statement (`liveCursor`). */
async function readPerson(id: string): Promise<Row | undefined> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT p.id::text, p.name, p.username, p.email, p.role::text, p.status::text, p.session_version, p.time_zone,
           p.email_verified_at IS NOT NULL AS email_verified, s.person_id IS NOT NULL AS is_seller,
           pg_snapshot_xmin(pg_current_snapshot())::text::bigint AS xact
      FROM person p LEFT JOIN seller_profile s ON s.person_id = p.id
     WHERE p.id = ${id}::uuid`;
  return row;
}

/**
 * The person behind a session, read anew for each request: its first statement, so that nothing which happens after the
 * cursor is missing from what is read later. `nobody` for one that is unknown or whose sessions were ended since (another
 * version). The suspended are found: they may still read what is theirs.
 */
export async function findReader(claim: SessionClaim | null): Promise<Reader> {
  if (!claim || !uuid.test(claim.personId)) return noReader;
  const row = await readPerson(claim.personId);
  if (!row || row.session_version !== claim.sessionVersion || isDemoLeftover(row.email))
    return noReader;
  return { actor: personActor(row), cursor: { xact: row.xact, id: 0n } };
}

/** The same without the cursor. */
export const findActor = async (claim: SessionClaim | null): Promise<Actor> =>
  (await findReader(claim)).actor;

/** A person as an actor, for what is made in their name: the demo's data. Throws for an unknown id. */
export async function actorOf(personId: string): Promise<Person> {
  const row = await readPerson(personId);
  if (!row) throw new Error(`there is no person ${personId}`);
  return personActor(row);
}

const personActor = (row: Row): Person => ({
  kind: 'person',
  id: row.id,
  name: row.name,
  username: row.username,
  email: row.email,
  role: row.role,
  status: row.status,
  emailVerified: row.email_verified,
  isSeller: row.is_seller,
  sessionVersion: row.session_version,
  ...(row.time_zone ? { timeZone: row.time_zone } : {}),
});
