import { describe, expect, test } from 'vitest';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { db } from '@/lib/platform/db';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { openMarket, settle, wait, withMarket } from '../support/market';
import { accountOf, completed, expectBook, paidOut } from '../support/paths';
import { order } from '../support/sandbox';

// Every way in which a seller’s money leaves, or does not. What a test
// keeps is the order’s book as an accountant reads it; afterwards the whole book must be right, and agree with Stripe’s
// balance.

withMarket();

describe('paying out', () => {
  test('waits for who is not set up yet', async () => {
    const world = await openMarket();
    const { ana } = world;
    await db.sellerProfile.update({
      where: { personId: ana.id },
      data: { stripeAccount: null, payoutState: 'none', accountsLeft: 1 },
    });
    const made = await paidOut(world);
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(0);
    await onboard(ana, 'US');
    await wait({ days: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id, state: 'done' } })).toBe(1);
    await expectBook(made);
  });

  test('stops while Stripe restricts the account, and keeps every try', async () => {
    const world = await openMarket();
    const made = await completed(world);
    const account = await accountOf(world);
    await order('lose', { next: -1 });
    await order('restrict', { account, verdict: 'restrict' });
    await wait({ days: 14, minutes: 1 });
    await order('lose', { next: 0 });
    expect(await db.transfer.findMany({ where: { orderId: made.id } })).toMatchObject([
      { state: 'failed' },
    ]);
    await order('restrict', { account, verdict: 'approve' });
    await settle();
    await wait({ days: 1 });
    expect(await db.transfer.count({ where: { orderId: made.id, state: 'done' } })).toBe(1);
    await expectBook(made);
  });

  test('to a bank that fails is told to the seller, and kept', async () => {
    const world = await openMarket();
    await order('payout-failure', { account: await accountOf(world), fail: true });
    const made = await paidOut(world);
    await wait({ days: 4 });
    const payouts = await db.bankPayout.findMany({ where: { sellerId: world.ana.id } });
    expect(payouts.some((each) => each.status === 'failed')).toBe(true);
    expect(
      await db.notification.count({ where: { personId: world.ana.id, kind: 'payout-failed' } }),
    ).toBeGreaterThan(0);
    await expectBook(made);
  });

  test('to an account that was cut off waits for a new one', async () => {
    const world = await openMarket();
    const made = await completed(world);
    await order('deauthorize', { account: await accountOf(world) });
    await settle();
    expect(await accountOf(world)).toBe('');
    await wait({ days: 14, minutes: 1 });
    await onboard(world.ana, 'US');
    await wait({ days: 1 });
    await expectBook(made);
  });

  test('is asked twenty times and sent once', async () => {
    const world = await openMarket();
    const made = await completed(world);
    await wait({ days: 14, minutes: 1 });
    const { ana } = world;
    await Promise.allSettled(
      Array.from({ length: 20 }, () => payOutSeller(ana, { sellerId: ana.id })),
    );
    await settle();
    expect(await db.transfer.count({ where: { orderId: made.id } })).toBe(1);
    await expectBook(made);
  });
});
