import { describe, expect, test } from 'vitest';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import { notificationsPerPage, ownNotifications, unreadCount } from '@/lib/notifications/queries';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { addMinutes } from '@/lib/platform/spans';
import { tell } from '@/lib/platform/tell';
import type { ToldKind } from '@/lib/platform/told-kinds';
import { withDatabase } from '../../support/database';
import { makePerson } from '../../support/worlds';

withDatabase();

/** Told a minute after each other, in this order. */
async function told(person: Person, ...words: [path: string, kind?: ToldKind][]): Promise<void> {
  const from = addMinutes(await now(), -words.length);
  await transaction(async (tx) => {
    for (const [index, [path, kind = 'order-deliver']] of words.entries())
      await tell(tx, {
        personId: person.id,
        kind,
        title: `${kind} ${index}`,
        path,
        cause: `${path}:${kind}:${index}`,
        at: addMinutes(from, index),
      });
  });
}

const titles = async (...asked: Parameters<typeof ownNotifications>) =>
  (await ownNotifications(...asked)).lines.map(({ title }) => title);

describe('the list under the bell', () => {
  test('has one line for an order, with its newest word and how many are behind it', async () => {
    const ana = await makePerson('Ana');
    await told(
      ana,
      ['/orders/AAAAAAAA'],
      ['/orders/BBBBBBBB'],
      ['/orders/AAAAAAAA#delivery', 'order-message'],
      ['/sell#level', 'level-raised'],
      ['/sell#level', 'level-lowered'],
    );
    const { lines, unread } = await ownNotifications(ana);
    expect(lines.map(({ title, count, unread: fresh }) => [title, count, fresh])).toEqual([
      ['level-lowered 4', 1, 1],
      ['level-raised 3', 1, 1],
      ['order-message 2', 2, 2],
      ['order-deliver 1', 1, 1],
    ]);
    expect(unread).toBe(5);
  });

  test('begins anew at a place that nobody has made', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA']);
    expect(await titles(ana, { before: `1.${'-'.repeat(36)}` })).toEqual(['order-deliver 0']);
  });

  test('a line is read with all that stands behind it, and no other', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA'], ['/orders/BBBBBBBB'], ['/orders/AAAAAAAA']);
    expect(await markNotificationsRead(ana, { thread: '/orders/AAAAAAAA' })).toBe(2);
    expect(await titles(ana, { show: 'unread' })).toEqual(['order-deliver 1']);
    expect(await titles(ana)).toHaveLength(2);
  });

  test('an order is read with the offer that it came from', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA'], ['/offers/one'], ['/offers/two']);
    const threads = ['/orders/AAAAAAAA', '/offers/one'];
    expect(await markNotificationsRead(ana, { threads })).toBe(2);
    expect(await titles(ana, { show: 'unread' })).toEqual(['order-deliver 2']);
  });

  test('nobody reads or marks another’s', async () => {
    const ana = await makePerson('Ana');
    const zoe = await makePerson('Zoe');
    await told(ana, ['/orders/AAAAAAAA']);
    expect(await titles(zoe)).toEqual([]);
    expect(await markNotificationsRead(zoe, { thread: '/orders/AAAAAAAA' })).toBe(0);
    expect(await unreadCount(ana)).toBe(1);
  });

  test('all read is all that was there when the page was drawn', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA'], ['/orders/BBBBBBBB']);
    const { until } = await ownNotifications(ana);
    await transaction(async (tx) =>
      tell(tx, {
        personId: ana.id,
        kind: 'order-accept',
        title: 'Meanwhile',
        path: '/orders/CCCCCCCC',
        cause: 'meanwhile',
        at: addMinutes(await now(), 1),
      }),
    );
    await markNotificationsRead(ana, { until: until ?? '' });
    expect(await titles(ana, { show: 'unread' })).toEqual(['Meanwhile']);
  });

  test('a wrong id marks nothing, least of all everything', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA']);
    await expect(markNotificationsRead(ana, { id: 'x' })).rejects.toMatchObject({
      code: 'invalid',
    });
    expect(await unreadCount(ana)).toBe(1);
  });

  test('nor does a day that no database knows', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA']);
    for (const until of ['-271821-04-20', '0000-01-01', '1969-12-31'])
      await expect(markNotificationsRead(ana, { until })).rejects.toMatchObject({
        code: 'invalid',
      });
    expect(await markNotificationsRead(ana, { until: '+275760-09-13' })).toBe(1);
  });

  test('read in twenty windows at once, all, by line and by time: each is counted once', async () => {
    const ana = await makePerson('Ana');
    const at = await now();
    const lines = 8;
    const threadOf = (nth: number) => `/orders/AAAAAAA${nth % lines}`;
    // Many, and not in the order of their times: whoever locks them as an index has them waits for the others in turns.
    const many = 4000;
    await db.notification.createMany({
      data: Array.from({ length: many }, (_, nth) => ({
        personId: ana.id,
        at: new Date(at.getTime() - ((nth * 7919) % many) * 1000),
        kind: 'order-deliver',
        title: `Word ${nth}`,
        path: threadOf(nth),
        thread: threadOf(nth),
        cause: `word ${nth}`,
      })),
    });
    const ways = [
      () => ({}),
      (nth: number) => ({ thread: threadOf(nth) }),
      (nth: number) => ({ until: new Date(at.getTime() - nth * 1000) }),
    ];
    const counts = await Promise.all(
      Array.from({ length: 20 }, (_, nth) =>
        markNotificationsRead(ana, ways[nth % ways.length]?.(nth)),
      ),
    );
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(many);
    expect(await unreadCount(ana)).toBe(0);
  });

  test('other open pages hear that it was read, once', async () => {
    const ana = await makePerson('Ana');
    await told(ana, ['/orders/AAAAAAAA']);
    const heard = () => db.liveEvent.count({ where: { personId: ana.id } });
    const before = await heard();
    await markNotificationsRead(ana);
    await markNotificationsRead(ana);
    expect(await heard()).toBe(before + 1);
  });

  test('shows one group alone, an order then with what fits of it', async () => {
    const ana = await makePerson('Ana');
    await told(
      ana,
      ['/orders/AAAAAAAA', 'order-message'],
      ['/orders/AAAAAAAA', 'order-message'],
      ['/orders/AAAAAAAA', 'order-deliver'],
      ['/sell/earnings', 'payout-sent'],
    );
    const { lines } = await ownNotifications(ana, { show: 'messages' });
    expect(lines.map(({ title, count }) => [title, count])).toEqual([['order-message 1', 2]]);
    expect(await titles(ana, { show: 'money' })).toEqual(['payout-sent 3']);
    expect(await titles(ana, { show: 'reviews' })).toEqual([]);
    expect(await titles(ana, { show: 'nonsense' as 'all' })).toHaveLength(2);
  });

  test('goes on page by page without a gap or a double, while new ones arrive', async () => {
    const ana = await makePerson('Ana');
    const count = notificationsPerPage * 2 + 3;
    await told(
      ana,
      ...Array.from({ length: count }, (_, index): [string] => [`/orders/PAGE${1000 + index}`]),
    );
    const seen: string[] = [];
    let before: string | undefined;
    for (let page = 0; page < 5; page++) {
      const { lines, older } = await ownNotifications(ana, { before });
      seen.push(...lines.map(({ path }) => path));
      if (page === 0)
        await transaction(async (tx) =>
          tell(tx, {
            personId: ana.id,
            kind: 'order-pay',
            title: 'New',
            path: '/orders/NEWNEWNE',
            cause: 'new',
            at: addMinutes(await now(), 1),
          }),
        );
      if (!older) break;
      before = older;
    }
    expect(seen).toHaveLength(count);
    expect(new Set(seen).size).toBe(count);
    expect((await ownNotifications(ana, { before: 'odd' })).lines[0]?.title).toBe('New');
  });
});
