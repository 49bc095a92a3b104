import { expect, test } from 'vitest';
import { requestExtension } from '@/lib/changes/request-extension';
import { buyerOrders, orderWorkspace, sellerOrders, sellerToday } from '@/lib/orders/queries';
import { sendMessage } from '@/lib/orders/send-message';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import {
  completedOrder,
  deliveredOrder,
  makeWorld,
  paidOrder,
  placedOrder,
} from '../../support/worlds';

withDatabase();

test('each side’s orders, newest first, by what they are about', async () => {
  const world = await makeWorld();
  const done = await completedOrder(world);
  const working = await paidOrder(world);
  const unpaid = await placedOrder(world);
  const numbers = (page: { orders: readonly { number: string }[] }) =>
    page.orders.map((order) => order.number);
  expect(numbers(await buyerOrders(world.ben))).toEqual([
    unpaid.number,
    working.number,
    done.number,
  ]);
  expect(numbers(await buyerOrders(world.ben, { filter: 'active' }))).toEqual([
    unpaid.number,
    working.number,
  ]);
  expect(numbers(await sellerOrders(world.ana))).toEqual([working.number, done.number]);
  expect(numbers(await sellerOrders(world.ana, { filter: 'completed' }))).toEqual([done.number]);
  expect(numbers(await buyerOrders(world.zoe))).toEqual([]);
  const [row] = (await buyerOrders(world.ben, { filter: 'completed' })).orders;
  expect(row).toMatchObject({
    other: { name: 'Ana' },
    priceCents: 2000,
    nextAction: { who: 'you', event: 'review' },
  });
  const strange = { filter: 'nonsense', page: '-3' } as unknown as { filter: 'all' };
  expect((await buyerOrders(world.ben, strange)).total).toBe(3);
});

test('the seller’s day: the next deadline first', async () => {
  const world = await makeWorld();
  const slow = await paidOrder(world, { deliveryDays: 9 });
  const fast = await paidOrder(world, { deliveryDays: 2 });
  const late = await paidOrder(world, { deliveryDays: 1 });
  await deliveredOrder(world);
  await pass({ days: 1, minutes: 1 });
  // Asked at nine days, but the answer is due in two.
  await requestExtension(world.ben, { number: slow.number, days: 1, reason: 'Take your time.' });
  const today = await sellerToday(world.ana);
  expect(today.todo.map((order) => order.number)).toEqual([late.number, fast.number, slow.number]);
  expect(today.todo.map((order) => order.nextAction.event)).toEqual([
    'deliver',
    'deliver',
    'accept_extension',
  ]);
  expect(today).toMatchObject({ inWork: 3, late: 1, delivered: 1, waiting: 0, disputed: 0 });
});

test('the workspace tells the story in order, to each side as theirs', async () => {
  const world = await makeWorld();
  const { number } = await paidOrder(world);
  await pass({ minutes: 1 });
  await sendMessage(world.ben, { number, text: 'Hello!' });
  await pass({ minutes: 1 });
  await requestExtension(world.ana, { number, days: 1, reason: 'One more day, please.' });
  const seen = await orderWorkspace(world.ben, number);
  expect(seen.timeline.map(({ kind, by, text }) => [kind, by, text])).toEqual([
    ['pay', 'stripe', ''],
    ['message', 'buyer', 'Hello!'],
    ['request_extension', 'seller', 'One more day, please.'],
  ]);
  expect(seen).toMatchObject({
    viewer: 'buyer',
    buyer: { name: 'Ben' },
    seller: { name: 'Ana' },
    revisionsLeft: 2,
    mayMessage: true,
    mayTip: false,
    mayReview: false,
    money: { paidCents: 2100, heldCents: 2100 },
  });
  expect(seen.allowed).toEqual([
    'undo_purchase',
    'accept_extension',
    'decline_extension',
    'propose_cancel',
    'open_dispute',
  ]);
  expect(JSON.stringify(seen)).not.toMatch(/@people\.example|passwordHash|storage/i);
  await expect(orderWorkspace(world.ben, 'no number!')).rejects.toMatchObject({
    code: 'not_found',
  });
});
