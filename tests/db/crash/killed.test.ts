import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { askBook } from '@/lib/ledger/audit';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { clearOrder } from '@/lib/orders/clear-order';
import { confirmPayment } from '@/lib/orders/confirm-payment';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { placeOrder } from '@/lib/orders/place-order';
import { carryOutRefund } from '@/lib/payments/carry-out-refund';
import { carryOutTransfer } from '@/lib/payments/carry-out-transfer';
import { compareBalance } from '@/lib/payments/compare-balance';
import { keepBalance } from '@/lib/payments/keep-balance';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { type Actor, type Person, stripeItself, theClock } from '@/lib/platform/actor';
import { moveClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { dayMs } from '@/lib/platform/spans';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { withDatabase } from '@/tests/support/database';
import { withSandbox } from '@/tests/support/sandbox';
import { makeGig, makeWorld, type World } from '@/tests/support/worlds';

withDatabase();
withSandbox();

type Call = { module: string; name: string; actor: Actor; input: object };

/** Runs a command in a process of its own that kills itself with SIGKILL at the named point. */
async function killedAt(point: string, call: Call): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.resolve('tests/support/run-command.ts'), JSON.stringify(call)],
    { env: { ...process.env, MINNOW_CRASH_AT: point }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const signal = await new Promise<NodeJS.Signals | null>((resolve) =>
    child.once('exit', (_, how) => resolve(how)),
  );
  expect(signal, `the process reached ${point} and died there`).toBe('SIGKILL');
}

/** Pays on the hosted page as a browser does; the money is available at once. */
async function pay(url: string, buyer: Person): Promise<string> {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: new URL(url).origin },
    body: new URLSearchParams({
      number: '4000000000000077',
      expiry: '12/34',
      cvc: '123',
      name: buyer.name,
      email: buyer.email,
    }),
    redirect: 'manual',
  });
  expect(answer.status).toBe(303);
  return new URL(url).pathname.split('/').at(-1) ?? '';
}

async function wanted(world: World) {
  const gig = await makeGig(world.ana);
  return {
    slug: gig.slug,
    tier: 'basic' as const,
    version: gig.version,
    checkoutKey: randomUUID(),
  };
}

async function paid(world: World): Promise<string> {
  const { number, url } = await placeOrder(world.ben, await wanted(world));
  await confirmPayment(stripeItself, { sessionId: await pay(url, world.ben) });
  return number;
}

const stateOf = async (number: string) =>
  (await db.order.findUniqueOrThrow({ where: { number }, select: { state: true } })).state;

/** The marketplace's clock and the sandbox's, as the supervisor keeps them together. */
async function bothClocks(byMs: number): Promise<void> {
  await moveClock(byMs);
  const { offsetMs } = await db.clock.findUniqueOrThrow({ where: { id: 1 } });
  await fetch(new URL('/_sandbox/clock', process.env.STRIPE_API_BASE), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offset_ms: Number(offsetMs) }),
  });
}

/** Nothing lost, nothing doubled: every question of the book, and Stripe's own balance. */
async function expectRightBook(): Promise<void> {
  const findings = [...(await askBook()), await compareBalance()].filter(
    ({ rows }) => rows.length > 0,
  );
  expect(findings).toEqual([]);
}

// A process is started for each; how long that takes says nothing.
describe('a process that is killed', { timeout: 180_000 }, () => {
  test.each(['before-checkout-session', 'after-checkout-session'])(
    'while a checkout opens, %s: pressing again goes on',
    async (point) => {
      const world = await makeWorld();
      const input = await wanted(world);
      await killedAt(point, {
        module: '@/lib/orders/place-order',
        name: 'placeOrder',
        actor: world.ben,
        input,
      });
      const { number, url } = await placeOrder(world.ben, input);
      await confirmPayment(stripeItself, { sessionId: await pay(url, world.ben) });
      expect(await stateOf(number)).toBe('in_progress');
      expect(await db.order.count({ where: { buyerId: world.ben.id } })).toBe(1);
      expect(await db.payment.count({ where: { order: { number } } })).toBe(1);
      await expectRightBook();
    },
  );

  test.each(['after-read-session', 'inside-confirm-payment'])(
    'while a payment is taken, %s: the next word of Stripe is taken',
    async (point) => {
      const world = await makeWorld();
      const { number, url } = await placeOrder(world.ben, await wanted(world));
      const input = { sessionId: await pay(url, world.ben) };
      await killedAt(point, {
        module: '@/lib/orders/confirm-payment',
        name: 'confirmPayment',
        actor: stripeItself,
        input,
      });
      expect(await stateOf(number)).toBe('awaiting_payment');
      await confirmPayment(stripeItself, input);
      await confirmPayment(stripeItself, input);
      expect(await stateOf(number)).toBe('in_progress');
      await expectRightBook();
    },
  );

  test('while a delivery is accepted: nothing has happened, and pressing again accepts', async () => {
    const world = await makeWorld();
    const number = await paid(world);
    await deliverOrder(world.ana, { number, message: 'Here it is.' });
    await killedAt('inside-settlement', {
      module: '@/lib/orders/accept-delivery',
      name: 'acceptDelivery',
      actor: world.ben,
      input: { number },
    });
    expect(await stateOf(number)).toBe('delivered');
    await expectRightBook();
    await acceptDelivery(world.ben, { number });
    expect(await stateOf(number)).toBe('completed');
    await expectRightBook();
  });

  test('while a refund is decided: nothing has happened, and pressing again cancels', async () => {
    const world = await makeWorld();
    const number = await paid(world);
    await killedAt('inside-refund-decision', {
      module: '@/lib/orders/cancel-order',
      name: 'cancelOrder',
      actor: world.ben,
      input: { number },
    });
    expect(await stateOf(number)).toBe('in_progress');
    await cancelOrder(world.ben, { number });
    expect(await db.refund.count({ where: { order: { number } } })).toBe(1);
    const { id } = await db.refund.findFirstOrThrow({
      where: { order: { number } },
      select: { id: true },
    });
    await carryOutRefund(theClock, { refundId: id });
    await expectRightBook();
  });

  test.each(['before-stripe-refund', 'after-stripe-refund'])(
    'while Stripe refunds, %s: the money goes back once',
    async (point) => {
      const world = await makeWorld();
      const number = await paid(world);
      await cancelOrder(world.ben, { number });
      const { id } = await db.refund.findFirstOrThrow({
        where: { order: { number } },
        select: { id: true },
      });
      const input = { refundId: id };
      await killedAt(point, {
        module: '@/lib/payments/carry-out-refund',
        name: 'carryOutRefund',
        actor: theClock,
        input,
      });
      await carryOutRefund(theClock, input);
      await carryOutRefund(theClock, input);
      expect((await db.refund.findUniqueOrThrow({ where: { id } })).state).toBe('done');
      await expectRightBook();
    },
  );

  test.each(['inside-payout', 'before-stripe-transfer', 'after-stripe-transfer'])(
    'while a seller is paid out, %s: they get it once',
    async (point) => {
      await keepBalance(theClock);
      const world = await makeWorld();
      await db.person.update({ where: { id: world.ana.id }, data: { country: 'IE' } });
      await onboard(world.ana, 'IE');
      const number = await paid(world);
      await deliverOrder(world.ana, { number, message: 'Here it is.' });
      await acceptDelivery(world.ben, { number });
      await bothClocks(15 * dayMs);
      await clearOrder(theClock, { number });
      const input = { sellerId: world.ana.id };
      if (point === 'inside-payout')
        await killedAt(point, {
          module: '@/lib/payments/pay-out-seller',
          name: 'payOutSeller',
          actor: theClock,
          input,
        });
      await payOutSeller(theClock, input);
      const { id } = await db.transfer.findFirstOrThrow({
        where: { sellerId: world.ana.id },
        select: { id: true },
      });
      if (point !== 'inside-payout')
        await killedAt(point, {
          module: '@/lib/payments/carry-out-transfer',
          name: 'carryOutTransfer',
          actor: theClock,
          input: { transferId: id },
        });
      await carryOutTransfer(theClock, { transferId: id });
      await carryOutTransfer(theClock, { transferId: id });
      expect(await db.transfer.count({ where: { sellerId: world.ana.id, state: 'done' } })).toBe(1);
      await expectRightBook();
    },
  );
});
