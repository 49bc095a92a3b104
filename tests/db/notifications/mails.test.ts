import { describe, expect, test } from 'vitest';
import { chooseNotifications } from '@/lib/notifications/choose-notifications';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import { ownChoices } from '@/lib/notifications/own-choices';
import { ownNotifications, unreadCount } from '@/lib/notifications/queries';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { sendMessage } from '@/lib/orders/send-message';
import type { Person } from '@/lib/platform/actor';
import { moveClock, now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { hourMs, minuteMs } from '@/lib/platform/spans';
import { tell } from '@/lib/platform/tell';
import type { ToldChoice, ToldGroup } from '@/lib/platform/told-groups';
import { withDatabase } from '../../support/database';
import { headerOf, withMailbox } from '../../support/mails';
import { makePerson, makeWorld, paidOrder } from '../../support/worlds';

const database = withDatabase();
const mailbox = withMailbox(database);

const choose = (person: Person, group: ToldGroup, choice: Partial<ToldChoice>) =>
  chooseNotifications(person, {
    choices: [{ group, inApp: true, mail: 'now', push: true, ...choice }],
  });

describe('somebody who never chose', () => {
  test('is told under the bell and by mail, and nothing is kept of their choices', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    expect(await unreadCount(world.ana)).toBe(1);
    await mailbox.send();
    expect(mailbox.subjectsTo(world.ana.email)).toEqual([`New order: “Draw your cat” · ${number}`]);
    expect(mailbox.subjectsTo(world.ben.email)).toEqual([
      `You ordered “Draw your cat” · ${number}`,
    ]);
    expect(await db.notificationChoice.count({ where: { personId: world.ana.id } })).toBe(0);
  });

  test('chooses what everybody has: still nothing is kept', async () => {
    const ana = await makePerson('Ana');
    const { groups } = await ownChoices(ana);
    await choose(ana, 'progress', { mail: 'never' });
    expect(await db.notificationChoice.count({ where: { personId: ana.id } })).toBe(1);
    await chooseNotifications(ana, {
      choices: groups.map(({ name, ...choice }) => ({ group: name, ...choice })),
    });
    expect(await db.notificationChoice.count({ where: { personId: ana.id } })).toBe(0);
  });

  test('sees the group of admins only as one', async () => {
    const { ada, ben } = await makeWorld();
    const names = async (person: Person) =>
      (await ownChoices(person)).groups.map((group) => group.name);
    expect(await names(ada)).toContain('watch');
    expect(await names(ben)).not.toContain('watch');
  });

  test('sees news of levels only as somebody who sells', async () => {
    const { ana, ben } = await makeWorld();
    const names = async (person: Person) =>
      (await ownChoices(person)).groups.map((group) => group.name);
    expect(await names(ana)).toContain('levels');
    expect(await names(ben)).not.toContain('levels');
  });
});

describe('a group that is switched off', () => {
  test('by mail stays under the bell', async () => {
    const world = await makeWorld();
    await choose(world.ana, 'progress', { mail: 'never' });
    await paidOrder(world);
    await mailbox.send();
    expect(mailbox.to(world.ana.email)).toEqual([]);
    expect(await unreadCount(world.ana)).toBe(1);
  });

  test('in the app is mailed, counts nowhere, and tells each cause once all the same', async () => {
    const ana = await makePerson('Ana');
    await choose(ana, 'progress', { inApp: false });
    const word = {
      personId: ana.id,
      kind: 'order-deliver',
      title: 'It is there',
      path: '/orders/AAAAAAAA',
      cause: 'one',
      at: await now(),
    } as const;
    const told = await transaction(async (tx) => [await tell(tx, word), await tell(tx, word)]);
    expect(told).toEqual([true, false]);
    await mailbox.send();
    expect(mailbox.subjectsTo(ana.email)).toEqual(['It is there']);
    expect(await unreadCount(ana)).toBe(0);
    expect((await ownNotifications(ana)).lines).toEqual([]);
    // Nobody's open page is asked to look for it.
    expect(await db.liveEvent.count({ where: { personId: ana.id } })).toBe(0);
  });

  test('after it happened and before the mail went is not mailed', async () => {
    const world = await makeWorld();
    await paidOrder(world);
    await choose(world.ana, 'progress', { mail: 'never' });
    await mailbox.send();
    expect(mailbox.to(world.ana.email)).toEqual([]);
    expect(mailbox.to(world.ben.email)).toHaveLength(1);
  });

  test('cannot be the account’s', async () => {
    const ana = await makePerson('Ana');
    await choose(ana, 'account', { inApp: false, mail: 'never', push: false });
    await transaction(async (tx) =>
      tell(tx, {
        personId: ana.id,
        kind: 'gig-removed',
        title: 'Your gig was taken down',
        path: '/sell',
        cause: 'gig',
        at: await now(),
      }),
    );
    await mailbox.send();
    const [mail] = mailbox.to(ana.email);
    expect(mail?.subject).toBe('Your gig was taken down');
    expect(headerOf(mail, 'List-Unsubscribe')).toBeUndefined();
    expect(mail?.text).toContain('always mailed');
    expect(await unreadCount(ana)).toBe(1);
  });
});

describe('a mail about an order', () => {
  test('says in its headers what mail programs ask for', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    await deliverOrder(world.ana, { number, message: 'Here it is.' });
    await mailbox.send();
    const mails = mailbox.to(world.ben.email);
    expect(mails.map((mail) => mail.subject).sort()).toEqual([
      `Ana delivered “Draw your cat” · ${number}`,
      `You ordered “Draw your cat” · ${number}`,
    ]);
    for (const mail of mails) {
      expect(headerOf(mail, 'Auto-Submitted')).toBe('auto-generated');
      expect(headerOf(mail, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
      expect(headerOf(mail, 'List-Unsubscribe')).toMatch(
        /^<http:\/\/localhost:3000\/api\/unsubscribe\?token=[\w.-]+>$/,
      );
      // Kept together, whatever the subjects are.
      expect(headerOf(mail, 'References')).toBe(`<orders.${number}@localhost>`);
      expect(headerOf(mail, 'In-Reply-To')).toBe(`<orders.${number}@localhost>`);
      expect(mail.text).toContain('/settings/notifications');
      expect(mail.html).toContain('/settings/notifications');
    }
    const ids = mails.map((mail) => headerOf(mail, 'Message-ID'));
    expect(new Set(ids).size).toBe(2);
  });

  test('is dated by the marketplace’s clock, and tells times where its reader is', async () => {
    const world = await makeWorld();
    const { ben } = world;
    await db.person.update({ where: { id: ben.id }, data: { timeZone: 'Asia/Tokyo' } });
    await moveClock(40 * 24 * hourMs);
    const { number } = await paidOrder(world);
    await deliverOrder(world.ana, { number, message: 'Here it is.' });
    await mailbox.send();
    const mail = mailbox.to(ben.email).find(({ subject }) => /delivered/.test(subject));
    const date = new Date(headerOf(mail, 'Date') ?? 0);
    expect(Math.abs(date.getTime() - (await now()).getTime())).toBeLessThan(10 * minuteMs);
    expect(mail?.text).toMatch(/accepted on \w+ \d+ \w+ at \d\d:\d\d GMT\+9\./);
  });
});

describe('one happening that concerns two people', () => {
  test('is mailed by one job; who cannot be mailed keeps nothing from the other, and is tried again alone', async () => {
    const world = await makeWorld();
    await paidOrder(world);
    const jobs = () =>
      database.query<{ task: string }>(
        "SELECT task_identifier AS task FROM graphile_worker.jobs WHERE task_identifier LIKE 'mail-%'",
      );
    expect(await jobs()).toEqual([{ task: 'mail-notifications' }]);
    const { email } = world.ana;
    await db.person.update({ where: { id: world.ana.id }, data: { email: '' } });
    await mailbox.send();
    expect(mailbox.to(world.ben.email)).toHaveLength(1);
    expect(await jobs()).toHaveLength(1);
    await db.person.update({ where: { id: world.ana.id }, data: { email } });
    await mailbox.send();
    expect(mailbox.to(email)).toHaveLength(1);
    expect(mailbox.to(world.ben.email)).toHaveLength(1);
    expect(await jobs()).toEqual([]);
  });
});

describe('ten messages in a row', () => {
  const write = (from: Person, number: string, count: number) =>
    Array.from({ length: count }).reduce<Promise<unknown>>(
      (before, _, index) => before.then(() => sendMessage(from, { number, text: `Part ${index}` })),
      Promise.resolve(),
    );
  const messageMails = (person: Person) =>
    mailbox.to(person.email).filter(({ subject }) => /New message/.test(subject));

  test('are one mail that says how many, then none for an hour, then one', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    await write(world.ana, number, 10);
    await mailbox.send();
    expect(messageMails(world.ben)).toHaveLength(1);
    expect(messageMails(world.ben)[0]?.text).toContain('9 more that you have not read');
    await write(world.ana, number, 3);
    await mailbox.send();
    expect(messageMails(world.ben)).toHaveLength(1);
    await moveClock(61 * minuteMs);
    await write(world.ana, number, 1);
    await mailbox.send();
    expect(messageMails(world.ben)).toHaveLength(2);
    expect(messageMails(world.ben)[1]?.text).toContain('3 more that you have not read');
  });

  test('once read, the next one is mailed at once', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    await write(world.ana, number, 2);
    await mailbox.send();
    await markNotificationsRead(world.ben, { thread: `/orders/${number}` });
    await write(world.ana, number, 1);
    await mailbox.send();
    expect(messageMails(world.ben)).toHaveLength(2);
  });

  test('that are read in the app before the mail goes are not mailed', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    await write(world.ana, number, 5);
    await markNotificationsRead(world.ben, { thread: `/orders/${number}` });
    await mailbox.send();
    expect(messageMails(world.ben)).toEqual([]);
    // What was bought is a mail to keep, read or not.
    expect(mailbox.subjectsTo(world.ben.email)).toEqual([
      `You ordered “Draw your cat” · ${number}`,
    ]);
  });

  test('wait for a moment, counted from the first of them', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const waiting = () =>
      database.query<{ run_at: Date; late: boolean }>(
        `SELECT run_at, run_at > now() + interval '30 seconds' AS late FROM graphile_worker.jobs
          WHERE key = $1`,
        [`mail:/orders/${number}:${world.ben.id}`],
      );
    await write(world.ana, number, 1);
    const [first] = await waiting();
    expect(first?.late).toBe(true);
    await write(world.ana, number, 2);
    const jobs = await waiting();
    expect(jobs).toHaveLength(1);
    expect(jobs[0]?.run_at).toEqual(first?.run_at);
  });

  test('of two orders are a mail for each', async () => {
    const world = await makeWorld();
    const orders = [await paidOrder(world), await paidOrder(world)];
    for (const { number } of orders) await write(world.ana, number, 2);
    await mailbox.send();
    expect(messageMails(world.ben)).toHaveLength(2);
  });
});
