import { describe, expect, test } from 'vitest';
import { chooseNotifications } from '@/lib/notifications/choose-notifications';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import { sendDigests } from '@/lib/notifications/send-digests';
import { type Person, theClock } from '@/lib/platform/actor';
import { moveClock, now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { addHours, dayMs, hourMs } from '@/lib/platform/spans';
import { tell } from '@/lib/platform/tell';
import { localDay } from '@/lib/platform/time-zones';
import type { ToldKind } from '@/lib/platform/told-kinds';
import { withDatabase } from '../../support/database';
import { headerOf, withMailbox } from '../../support/mails';
import { makePerson } from '../../support/worlds';

const database = withDatabase();
const mailbox = withMailbox(database);

let count = 0;
async function told(person: Person, path: string, kind: ToldKind = 'order-deliver') {
  await transaction(async (tx) =>
    tell(tx, {
      personId: person.id,
      kind,
      title: `Told ${++count}`,
      path,
      cause: `told:${count}`,
      at: await now(),
    }),
  );
}

async function personIn(timeZone: string | null, daily = true): Promise<Person> {
  const person = await makePerson('Ana');
  await db.person.update({ where: { id: person.id }, data: { timeZone } });
  if (daily)
    await chooseNotifications(person, {
      choices: [{ group: 'progress', inApp: true, mail: 'daily', push: true }],
    });
  return person;
}

/** Moves on to the next time that it is this hour there. */
async function untilHour(hour: number, timeZone = 'UTC'): Promise<void> {
  const at = await now();
  let to = new Date(Math.floor(at.getTime() / hourMs) * hourMs + hourMs);
  while (localDay(to, timeZone).hour !== hour) to = addHours(to, 1);
  await moveClock(to.getTime() - at.getTime() + 60_000);
}

const digests = (person: Person) =>
  mailbox.to(person.email).filter(({ subject }) => /waits? for you/.test(subject));

async function ask(): Promise<number> {
  const { decided } = await sendDigests(theClock);
  await mailbox.send();
  return decided;
}

describe('the daily mail', () => {
  test('brings what was chosen for it, each order once, in the morning of the reader', async () => {
    await untilHour(18, 'Asia/Tokyo');
    const ana = await personIn('Asia/Tokyo');
    for (const path of ['/orders/AAAAAAAA', '/orders/AAAAAAAA', '/orders/BBBBBBBB'])
      await told(ana, path);
    await mailbox.send();
    expect(mailbox.to(ana.email)).toEqual([]);
    await untilHour(7, 'Asia/Tokyo');
    await ask();
    expect(digests(ana)).toEqual([]);
    await untilHour(8, 'Asia/Tokyo');
    await ask();
    const [mail] = digests(ana);
    expect(mail?.subject).toBe('3 things wait for you');
    expect(mail?.text.match(/\/orders\/\w+/g)).toEqual(['/orders/BBBBBBBB', '/orders/AAAAAAAA']);
    expect(mail?.text).toContain('and 1 more before it');
    expect(mail?.text).toContain('GMT+9');
    expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
  });

  test('comes once a day, and tells each thing once', async () => {
    const ana = await personIn(null);
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(8);
    await ask();
    await told(ana, '/orders/BBBBBBBB');
    await ask();
    await untilHour(10);
    await ask();
    expect(digests(ana)).toHaveLength(1);
    await untilHour(8);
    await ask();
    expect(digests(ana)).toHaveLength(2);
    expect(digests(ana)[1]?.text).not.toContain('AAAAAAAA');
    await untilHour(8);
    await ask();
    expect(digests(ana)).toHaveLength(2);
  });

  test('is made up for until noon, and not later', async () => {
    const ana = await personIn(null);
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(12);
    await ask();
    expect(digests(ana)).toEqual([]);
    await untilHour(11);
    await ask();
    expect(digests(ana)).toHaveLength(1);
  });

  test('goes to nobody who has read it all meanwhile', async () => {
    const ana = await personIn(null);
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(8);
    await sendDigests(theClock);
    await markNotificationsRead(ana);
    await mailbox.send();
    expect(digests(ana)).toEqual([]);
    expect(await db.digest.count({ where: { personId: ana.id, sentAt: null } })).toBe(0);
  });

  test('many who look at once decide one', async () => {
    const ana = await personIn(null);
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(8);
    await Promise.all(Array.from({ length: 20 }, () => sendDigests(theClock)));
    await mailbox.send();
    expect(digests(ana)).toHaveLength(1);
    expect(await db.digest.count({ where: { personId: ana.id } })).toBe(1);
  });

  test('a flight to another zone does not bring a second one on the same day', async () => {
    const ana = await personIn('Pacific/Auckland');
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(8, 'Pacific/Auckland');
    await ask();
    await told(ana, '/orders/BBBBBBBB');
    await db.person.update({ where: { id: ana.id }, data: { timeZone: 'America/Los_Angeles' } });
    await untilHour(8, 'America/Los_Angeles');
    // The same date as this morning's in Auckland, lived through a second time.
    await ask();
    expect(digests(ana)).toHaveLength(1);
    await untilHour(8, 'America/Los_Angeles');
    await ask();
    expect(digests(ana)).toHaveLength(2);
  });

  test('comes every morning across both changes of the clocks', async () => {
    const ana = await personIn('Europe/Berlin');
    // Six days around the night that skips an hour, six around the one that doubles it.
    for (const night of ['2027-03-25T12:00:00Z', '2027-10-28T12:00:00Z']) {
      await moveClock(new Date(night).getTime() - (await now()).getTime());
      const before = digests(ana).length;
      for (let day = 0; day < 6; day++) {
        await told(ana, '/orders/AAAAAAAA');
        await untilHour(8, 'Europe/Berlin');
        await ask();
        await ask();
      }
      expect(digests(ana)).toHaveLength(before + 6);
    }
  });
});

describe('whoever is away', () => {
  const seen = async (person: Person, hoursAgo: number) => {
    const seenAt = addHours(await now(), -hoursAgo);
    const row = { personId: person.id, seenAt };
    await db.personPresence.upsert({ where: { personId: person.id }, create: row, update: row });
  };

  test('hears once of what has waited for a day, mailed before or not', async () => {
    const ana = await personIn(null, false);
    await told(ana, '/orders/AAAAAAAA');
    await mailbox.send();
    await untilHour(8);
    await moveClock(dayMs);
    await told(ana, '/orders/BBBBBBBB');
    await ask();
    expect(digests(ana)).toHaveLength(1);
    // Of today's they had a mail a moment ago.
    expect(digests(ana)[0]?.text).not.toContain('BBBBBBBB');
    await moveClock(dayMs);
    await ask();
    await moveClock(dayMs);
    await ask();
    expect(digests(ana)).toHaveLength(2);
  });

  test('not if they were here', async () => {
    const ana = await personIn(null, false);
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(8);
    await moveClock(dayMs);
    await seen(ana, 3);
    await ask();
    expect(digests(ana)).toEqual([]);
    await moveClock(dayMs);
    await ask();
    expect(digests(ana)).toHaveLength(1);
  });

  test('not of a group that is never mailed, and not at all if they wish', async () => {
    const ana = await personIn(null, false);
    const zoe = await personIn(null, false);
    await chooseNotifications(ana, {
      choices: [{ group: 'progress', inApp: true, mail: 'never', push: true }],
    });
    await chooseNotifications(zoe, {
      choices: [{ group: 'away', inApp: false, mail: 'never', push: false }],
    });
    for (const person of [ana, zoe]) await told(person, '/orders/AAAAAAAA');
    await untilHour(8);
    await moveClock(dayMs);
    await ask();
    expect([...digests(ana), ...digests(zoe)]).toEqual([]);
  });

  test('not of what has become old news', async () => {
    const ana = await personIn(null, false);
    await told(ana, '/orders/AAAAAAAA');
    await untilHour(8);
    await moveClock(9 * dayMs);
    await ask();
    expect(digests(ana)).toEqual([]);
  });
});
