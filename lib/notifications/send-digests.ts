import { type Actor, requireSystem } from '@/lib/platform/actor';
import { addDays, addHours, now } from '@/lib/platform/clock';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { log } from '@/lib/platform/log';
import { localDay, unknownZone } from '@/lib/platform/time-zones';
import { choiceOf } from '@/lib/platform/told-groups';
import { groupOf } from '@/lib/platform/told-kinds';
import { marketplace } from '@/marketplace.config';

const { digestDays, digestHour, digestUntilHour, awayHours } = marketplace.notifications;
const batch = 500;
/** Less than the shortest time between two mornings, a day on which an hour is skipped; more than a flight makes of it. */
const hoursBetween = 20;

type Candidate = { id: string; time_zone: string | null; last: Date | null };

/** People with something unread that was in no daily mail, in the order of their ids. */
function candidates(after: string, since: Date): Promise<Candidate[]> {
  return db.$queryRaw<Candidate[]>`
    SELECT p.id, p.time_zone, (SELECT max(at) FROM digest WHERE person_id = p.id) AS last
      FROM (SELECT DISTINCT person_id FROM notification
             WHERE read_at IS NULL AND digested_at IS NULL AND at > ${since} AND person_id > ${after}::uuid
             ORDER BY person_id LIMIT ${batch}) n
      JOIN person p ON p.id = n.person_id
     ORDER BY p.id`;
}

/** Is it this person's morning, and the first look at it? Returns their day, or null. */
function morningOf({ time_zone, last }: Candidate, at: Date): string | null {
  if (last && last > addHours(at, -hoursBetween)) return null;
  const { day, hour } = localDay(at, time_zone ?? unknownZone);
  return hour >= digestHour && hour < digestUntilHour ? day : null;
}

/** What of the unread belongs into the daily mail: what was chosen for it, and, of who is away, what has waited. */
async function waitingFor(tx: Tx, personId: string, since: Date, at: Date): Promise<string[]> {
  const [rows, kept, presence] = await Promise.all([
    tx.notification.findMany({
      where: { personId, readAt: null, digestedAt: null, at: { gt: since } },
      select: { id: true, at: true, kind: true, shown: true, mailedAt: true },
    }),
    tx.notificationChoice.findMany({ where: { personId } }),
    tx.personPresence.findUnique({ where: { personId }, select: { seenAt: true } }),
  ]);
  const mailOf = (group: Parameters<typeof choiceOf>[0]) =>
    choiceOf(
      group,
      kept.find((row) => row.group === group),
    ).mail;
  const old = addHours(at, -awayHours);
  const away = mailOf('away') === 'daily' && !(presence && presence.seenAt > old);
  return rows
    .filter((row) => {
      const mail = mailOf(groupOf(row.kind));
      if (mail === 'daily' && !row.mailedAt) return true;
      return away && row.shown && row.at <= old && mail !== 'never';
    })
    .map((row) => row.id);
}

/** Decides one person's daily mail: the row that says so, what comes in it, and the job, all or nothing. */
async function decide(personId: string, day: string, since: Date, at: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const ids = await waitingFor(tx, personId, since, at);
    if (ids.length === 0) return false;
    const { count } = await tx.digest.createMany({
      data: [{ personId, day: new Date(day), at }],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    await tx.notification.updateMany({ where: { id: { in: ids } }, data: { digestedAt: at } });
    await enqueue(tx, 'mail-digest', { personId, day }, { key: `digest:${personId}:${day}` });
    return true;
  });
}

/**
 * Finds those whose morning it is and decides their daily mails: at most one for each day of theirs, only where there is
 * something, each thing once. Any number of these may run at once. Returns how many were decided.
 */
export async function sendDigests(actor: Actor): Promise<{ decided: number }> {
  requireSystem(actor, 'clock');
  const at = await now();
  const since = addDays(at, -digestDays);
  let after = '00000000-0000-0000-0000-000000000000';
  let decided = 0;
  for (;;) {
    const people = await candidates(after, since);
    for (const person of people) {
      const day = morningOf(person, at);
      try {
        if (day && (await decide(person.id, day, since, at))) decided++;
      } catch (error) {
        log.error({ err: error, personId: person.id }, 'a daily mail could not be decided');
      }
    }
    const last = people.at(-1);
    if (!last || people.length < batch) return { decided };
    after = last.id;
  }
}
