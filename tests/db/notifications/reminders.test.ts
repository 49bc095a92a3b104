import { describe, expect, test } from 'vitest';
import { answerExtension } from '@/lib/changes/answer-extension';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { requestRevision } from '@/lib/orders/request-revision';
import { startWithoutAnswers } from '@/lib/orders/start-without-answers';
import type { Person } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { reviewOrder } from '@/lib/reviews/review-order';
import { fireClocks, pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { completedOrder, deliveredOrder, makeWorld, paidOrder } from '../../support/worlds';

withDatabase();

const reason = 'A reason that is long enough.';

/** How often a side was reminded of this. */
const reminded = (person: Person, kind: string) =>
  db.notification.count({ where: { personId: person.id, kind: `order-remind-${kind}` } });

const told = (person: Person, kind: string) =>
  db.notification.count({ where: { personId: person.id, kind: `order-${kind}` } });

/** The worker fires again and again: nothing is told twice. */
async function later(span: Parameters<typeof pass>[0]): Promise<void> {
  await pass(span);
  await fireClocks();
}

describe('the seller', () => {
  test('is reminded a day before the work is due, once for each date', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 3 });
    await later({ hours: 47 });
    expect(await reminded(world.ana, 'due')).toBe(0);
    await later({ hours: 2 });
    expect(await reminded(world.ana, 'due')).toBe(1);
    expect(await reminded(world.ben, 'due')).toBe(0);
    const words = await db.notification.findFirstOrThrow({
      where: { personId: world.ana.id, kind: 'order-remind-due' },
    });
    expect(words.body).toMatch(/promised for \w+ \d+ \w+ at \d\d:\d\d UTC/);
    await requestExtension(world.ana, { number, days: 2, reason });
    await answerExtension(world.ben, { number, answer: 'accept' });
    await later({ hours: 46 });
    expect(await reminded(world.ana, 'due')).toBe(1);
    await later({ hours: 2 });
    expect(await reminded(world.ana, 'due')).toBe(2);
    await later({ hours: 25 });
    expect(await told(world.ana, 'become-late')).toBe(1);
  });

  test('is not reminded of what is due within a day from its start, nor of what is handed in', async () => {
    const world = await makeWorld();
    const quick = await paidOrder(world, { deliveryDays: 1 });
    await fireClocks();
    expect(await reminded(world.ana, 'due')).toBe(0);
    await deliverOrder(world.ana, { number: quick.number, message: 'Here.' });
    const slow = await paidOrder(world, { deliveryDays: 3 });
    await deliverOrder(world.ana, { number: slow.number, message: 'Here.' });
    await later({ days: 2, hours: 1 });
    expect(await reminded(world.ana, 'due')).toBe(0);
  });

  test('is reminded of a revision’s date too', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world, { deliveryDays: 3 });
    await requestRevision(world.ben, { number, text: 'Larger ears, please.' });
    await later({ hours: 49 });
    expect(await reminded(world.ana, 'due')).toBe(1);
  });
});

test('an order that never starts: both hear of it three days before it ends', async () => {
  const world = await makeWorld();
  const questions = [{ kind: 'text' as const, text: 'What is the cat called?' }];
  await paidOrder(world, { questions });
  const begun = await paidOrder(world, { questions });
  await startWithoutAnswers(world.ana, { number: begun.number });
  await deliverOrder(world.ana, { number: begun.number, message: 'Here.' });
  await later({ days: 26, hours: 23 });
  expect(await reminded(world.ben, 'lapse')).toBe(0);
  await later({ hours: 2 });
  expect([await reminded(world.ben, 'lapse'), await reminded(world.ana, 'lapse')]).toEqual([1, 1]);
  expect(await reminded(world.ben, 'requirements')).toBe(3);
  await later({ days: 3 });
  expect(await told(world.ben, 'lapse-unstarted')).toBe(1);
});

describe('who has to answer', () => {
  test('a request for more days is reminded 12 hours before its end, the asker is not', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 9 });
    await requestExtension(world.ana, { number, days: 2, reason });
    await later({ hours: 37 });
    expect([
      await reminded(world.ben, 'extension'),
      await reminded(world.ana, 'extension'),
    ]).toEqual([1, 0]);
    await later({ hours: 12 });
    expect([
      await told(world.ben, 'lapse-extension'),
      await told(world.ana, 'lapse-extension'),
      await told(world.ana, 'decline-extension'),
    ]).toEqual([1, 1, 0]);
  });

  test('and one that was answered is not', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 9 });
    await requestExtension(world.ana, { number, days: 2, reason });
    await answerExtension(world.ben, { number, answer: 'decline' });
    await later({ hours: 40 });
    expect(await reminded(world.ben, 'extension')).toBe(0);
  });

  test('a proposal to cancel', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 9 });
    await proposeCancellation(world.ben, { number, refundPercent: 100, reason });
    await later({ hours: 37 });
    expect([await reminded(world.ana, 'proposal'), await reminded(world.ben, 'proposal')]).toEqual([
      1, 0,
    ]);
  });

  test('an extra, a day before it is offered no longer; its end is told to both', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 20 });
    await offerExtra(world.ana, {
      number,
      title: 'A frame',
      priceCents: 300,
      addDays: 0,
      addRevisions: 0,
    });
    await later({ days: 6, hours: 1 });
    expect([await reminded(world.ben, 'extra'), await reminded(world.ana, 'extra')]).toEqual([
      1, 0,
    ]);
    await later({ days: 1 });
    expect([await told(world.ben, 'lapse-extra'), await told(world.ana, 'lapse-extra')]).toEqual([
      1, 1,
    ]);
  });

  test('a dispute, a day before its time is over; the other clocks’ reminders stand still', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 3 });
    const story = 'Something happened that should not have happened.';
    await openDispute(world.ben, { number, reason: 'other', story, wish: 'refund' });
    await later({ hours: 49 });
    expect([await reminded(world.ana, 'dispute'), await reminded(world.ben, 'dispute')]).toEqual([
      1, 0,
    ]);
    expect(await reminded(world.ana, 'due')).toBe(0);
    await later({ hours: 24 });
    expect(await told(world.ana, 'dispute-unanswered')).toBe(1);
  });

  test('and a dispute that was answered is not reminded of', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { deliveryDays: 3 });
    const story = 'Something happened that should not have happened.';
    await openDispute(world.ben, { number, reason: 'other', story, wish: 'refund' });
    await answerDispute(world.ana, { number, answer: 'It was not like that at all.' });
    await later({ hours: 60 });
    expect(await reminded(world.ana, 'dispute')).toBe(0);
  });
});

describe('reviews', () => {
  const stars = { rating: 5, quality: 5, communication: 5, value: 5, text: 'All was very well.' };

  test('who has not written is reminded three days before the end', async () => {
    const world = await makeWorld();
    const open = await completedOrder(world);
    const half = await completedOrder(world);
    const done = await completedOrder(world);
    await reviewOrder(world.ben, { number: half.number, ...stars });
    await reviewOrder(world.ben, { number: done.number, ...stars });
    await reviewOrder(world.ana, { number: done.number, ...stars });
    await later({ days: 10, hours: 23 });
    expect(await reminded(world.ben, 'review')).toBe(0);
    await later({ hours: 2 });
    const of = (person: Person, number: string) =>
      db.notification.count({
        where: { personId: person.id, kind: 'order-remind-review', thread: `/orders/${number}` },
      });
    expect(
      await Promise.all(
        [open, half, done].flatMap(({ number }) => [of(world.ben, number), of(world.ana, number)]),
      ),
    ).toEqual([1, 1, 0, 1, 0, 0]);
  });
});

test('a worker that was away for long reminds of nothing that is over', async () => {
  const world = await makeWorld();
  const { number } = await paidOrder(world, { deliveryDays: 2 });
  await requestExtension(world.ana, { number, days: 2, reason });
  await later({ days: 5 });
  expect([await reminded(world.ana, 'due'), await reminded(world.ben, 'extension')]).toEqual([
    0, 0,
  ]);
  expect([await told(world.ana, 'become-late'), await told(world.ben, 'lapse-extension')]).toEqual([
    1, 1,
  ]);
});
