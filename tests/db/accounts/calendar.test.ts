import { describe, expect, test } from 'vitest';
import { makeCalendarFeed } from '@/lib/accounts/make-calendar-feed';
import { calendarFeedSince } from '@/lib/accounts/queries';
import { revokeCalendarFeed } from '@/lib/accounts/revoke-calendar-feed';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { openDispute } from '@/lib/disputes/open-dispute';
import { calendarFeed } from '@/lib/orders/calendar-feed';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { nobody, type Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { linkSecret } from '@/lib/platform/ids';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '../../support/database';
import { lineOf, readCalendar } from '../../support/read-calendar';
import { completedOrder, deliveredOrder, makeWorld, paidOrder } from '../../support/worlds';

withDatabase();

const network = '203.0.113.9';
const read = async (token: string) =>
  readCalendar(Buffer.from((await calendarFeed(nobody, { token, network })).text));

/** What a person's calendar holds: the kinds by order, from the names that entries keep. */
async function entriesOf(person: Person): Promise<string[]> {
  const { token } = await makeCalendarFeed(person);
  return (await read(token)).parts.map((part) => lineOf(part, 'UID')?.split('@')[0] ?? '').sort();
}

describe('a calendar’s address', () => {
  test('opens it for whoever knows it; a new one ends the old one, and revoking ends both', async () => {
    const { ben } = await makeWorld();
    expect(await calendarFeedSince(ben)).toBeNull();
    const first = await makeCalendarFeed(ben);
    expect(await calendarFeedSince(ben)).toBeInstanceOf(Date);
    await read(first.token);
    const second = await makeCalendarFeed(ben);
    await expect(read(first.token)).rejects.toMatchObject({ code: 'not_found' });
    await read(second.token);
    await revokeCalendarFeed(ben);
    await expect(read(second.token)).rejects.toMatchObject({ code: 'not_found' });
    expect(await calendarFeedSince(ben)).toBeNull();
  });

  test('is long, and is not kept', async () => {
    const { ben } = await makeWorld();
    const { token } = await makeCalendarFeed(ben);
    expect(Buffer.from(token, 'base64url').length).toBeGreaterThanOrEqual(16);
    const { hash } = await db.calendarFeed.findUniqueOrThrow({ where: { personId: ben.id } });
    expect(hash).not.toContain(token);
  });

  test('cannot be read all the time, nor guessed', async () => {
    const { ben } = await makeWorld();
    const { token } = await makeCalendarFeed(ben);
    const { calendarReadsAnHour, calendarMissesAnHour } = marketplace.limits;
    for (let turn = 0; turn < calendarReadsAnHour; turn++) await read(token);
    await expect(read(token)).rejects.toMatchObject({ code: 'rate_limited' });
    const guess = () => calendarFeed(nobody, { token: linkSecret(), network: '198.51.100.7' });
    for (let turn = 0; turn < calendarMissesAnHour; turn++)
      await expect(guess()).rejects.toMatchObject({ code: 'not_found' });
    await expect(guess()).rejects.toMatchObject({ code: 'rate_limited' });
  });
});

describe('a calendar holds what is due', () => {
  test('of either side its own: work and reviews, answers and acceptance', async () => {
    const world = await makeWorld();
    const working = await paidOrder(world);
    const asking = await paidOrder(world, { questions: [{ kind: 'text', text: 'Which cat?' }] });
    const delivered = await deliveredOrder(world);
    const done = await completedOrder(world);
    expect(await entriesOf(world.ana)).toEqual(
      [`${working.number}-seller-deliver`, `${done.number}-seller-review`].sort(),
    );
    expect(await entriesOf(world.ben)).toEqual(
      [
        `${asking.number}-buyer-answers`,
        `${delivered.number}-buyer-accept`,
        `${done.number}-buyer-review`,
      ].sort(),
    );
    expect(await entriesOf(world.zoe)).toEqual([]);
  });

  test('and what the other side waits for: more days, a proposal, a dispute', async () => {
    const world = await makeWorld();
    const more = await paidOrder(world);
    await requestExtension(world.ana, { number: more.number, days: 2, reason: 'A tooth hurts.' });
    const ending = await paidOrder(world);
    const reason = 'Our plans have changed altogether.';
    await proposeCancellation(world.ben, { number: ending.number, refundPercent: 50, reason });
    const disputed = await deliveredOrder(world);
    await openDispute(world.ben, {
      number: disputed.number,
      reason: 'other',
      story: 'Something happened that should not have happened.',
      wish: 'refund',
    });
    expect(await entriesOf(world.ben)).toEqual([`${more.number}-buyer-extension`]);
    expect(await entriesOf(world.ana)).toEqual(
      [
        `${more.number}-seller-deliver`,
        `${ending.number}-seller-deliver`,
        `${ending.number}-seller-proposal`,
        `${disputed.number}-seller-dispute`,
      ].sort(),
    );
  });

  test('an entry keeps its name while its time moves, and is gone when it is done or cancelled', async () => {
    const world = await makeWorld();
    const { number, id } = await paidOrder(world);
    const { token } = await makeCalendarFeed(world.ana);
    const [before] = (await read(token)).parts;
    const order = await db.order.findUniqueOrThrow({ where: { id } });
    expect(lineOf(before, 'DTSTART')).toBe(
      `${order.dueAt?.toISOString().replace(/[-:]|\.\d+/g, '')}`,
    );
    expect(lineOf(before, 'SUMMARY')).toBe('Deliver: I will draw your cat');
    expect(lineOf(before, 'DESCRIPTION')).toContain(`Order ${number} with Ben.`);
    expect(lineOf(before, 'URL')).toMatch(new RegExp(`/orders/${number}$`));
    const dueAt = new Date('2031-01-02T03:04:05Z');
    await db.order.update({ where: { id }, data: { dueAt } });
    const [after] = (await read(token)).parts;
    expect(lineOf(after, 'UID')).toBe(lineOf(before, 'UID'));
    expect(lineOf(after, 'DTSTART')).toBe('20310102T030405Z');
    await deliverOrder(world.ana, { number, message: 'Here it is.' });
    expect((await read(token)).parts).toEqual([]);
    const other = await paidOrder(world);
    expect((await read(token)).parts.length).toBe(1);
    await cancelOrder(world.ben, { number: other.number });
    expect((await read(token)).parts).toEqual([]);
  });

  test('reads the same while nothing changes, and of people nothing but their public name', async () => {
    const world = await makeWorld();
    await paidOrder(world);
    const { token } = await makeCalendarFeed(world.ana);
    const one = await calendarFeed(nobody, { token, network });
    const two = await calendarFeed(nobody, { token, network });
    expect(two).toEqual(one);
    expect(one.text).not.toContain(world.ben.email);
    expect(one.text).not.toContain(world.ben.id);
  });
});
