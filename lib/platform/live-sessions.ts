import { db } from './db';

type Session = { readonly personId: string; readonly sessionVersion: number };

/** Those of the sessions that have been ended since: the person's are of another version now. */
export async function endedSessions<S extends Session>(sessions: readonly S[]): Promise<S[]> {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(sessions.map(({ personId }) => personId))] } },
    select: { id: true, sessionVersion: true },
  });
  const versions = new Map(people.map(({ id, sessionVersion }) => [id, sessionVersion]));
  return sessions.filter(
    ({ personId, sessionVersion }) => versions.get(personId) !== sessionVersion,
  );
}
