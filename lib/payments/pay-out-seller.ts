import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { debtNettedLines, transferDecidedLines } from '@/lib/ledger/postings';
import { type Actor, requirePerson } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { type Tx, transaction } from '@/lib/platform/db';
import { conflict, forbidden, notFound } from '@/lib/platform/errors';
import { enqueue } from '@/lib/platform/jobs';
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { tell } from '@/lib/platform/tell';
import { marketplace } from '@/marketplace.config';
import { type Owed, openDebt, payableOrders, sumOf } from './payable-orders';
import { sellerIdSchema } from './schema';

/** Null: no charge of the order can carry it, so Stripe takes it from the platform's balance. */
type Charge = { readonly chargeId: string; readonly room: number };
type Part = { orderId: string; chargeId: string | null; amountCents: number };

/** How much each charge of an order can still carry: Stripe sums a charge's transfers against it (MONEY 3). */
async function chargesOf(tx: Tx, orderId: string): Promise<Charge[]> {
  const payments = await tx.payment.findMany({
    where: {
      orderId,
      state: 'paid',
      unwanted: false,
      chargeId: { not: null },
      chargebacks: { none: { state: { notIn: ['won', 'closed'] } } },
    },
    orderBy: { paidAt: 'asc' },
    select: { chargeId: true, amountCents: true, refunds: { select: { amountCents: true } } },
  });
  const sent = await tx.transfer.groupBy({
    by: ['chargeId'],
    where: { orderId, state: { not: 'failed' }, chargeId: { not: null } },
    _sum: { amountCents: true },
  });
  return payments.map((payment) => {
    const used = sent.find((each) => each.chargeId === payment.chargeId)?._sum.amountCents ?? 0;
    const back = payment.refunds.reduce((sum, refund) => sum + refund.amountCents, 0);
    return { chargeId: payment.chargeId ?? '', room: payment.amountCents - used - back };
  });
}

/**
 * One part for each charge. What no charge can carry any more (money that was taken back from the seller and is theirs
 * again) goes without a source.
 */
async function partsOf(tx: Tx, owed: readonly Owed[]): Promise<Part[]> {
  const parts: Part[] = [];
  for (const { orderId, cents } of owed) {
    let open = cents;
    for (const charge of await chargesOf(tx, orderId)) {
      const amountCents = Math.min(open, charge.room);
      if (amountCents <= 0) continue;
      parts.push({ orderId, chargeId: charge.chargeId, amountCents });
      open -= amountCents;
    }
    if (open > 0) parts.push({ orderId, chargeId: null, amountCents: open });
  }
  return parts;
}

async function writeTransfer(
  tx: Tx,
  part: Part & { payoutId: string; sellerId: string; destination: string },
  at: Date,
): Promise<void> {
  const currency = marketplace.currency;
  const row = await tx.transfer.create({
    data: { ...part, currency, createdAt: at },
    select: { id: true },
  });
  await post(tx, {
    kind: 'transfer decided',
    reference: `transfer:${row.id}`,
    at,
    currency,
    orderId: part.orderId,
    personId: part.sellerId,
    lines: transferDecidedLines(part.sellerId, row.id, part.amountCents),
  });
  await enqueue(tx, 'carry-out-transfer', { transferId: row.id }, { key: `transfer:${row.id}` });
}

/**
 * What the seller owes is taken off first, order by order, as transactions of their own; what is being asked back from
 * their Stripe account at this moment is not taken twice. Returns what is left to send.
 */
async function netDebt(tx: Tx, sellerId: string, owed: readonly Owed[], at: Date): Promise<Owed[]> {
  const { currency } = marketplace;
  let open = await openDebt(tx, sellerId);
  const left: Owed[] = [];
  for (const { orderId, cents } of owed) {
    const netted = Math.min(open, cents);
    open -= netted;
    if (cents > netted) left.push({ orderId, cents: cents - netted });
    if (netted > 0)
      await post(tx, {
        kind: 'debt netted',
        reference: `debt:${sellerId}:${orderId}:${at.toISOString()}`,
        at,
        currency,
        orderId,
        personId: sellerId,
        lines: debtNettedLines(sellerId, netted),
      });
  }
  return left;
}

/**
 * Pays a seller what has cleared: one transfer for each charge, with that charge as its source (RULES 2 'pay out').
 * By the daily clock, or by the seller for themselves. Returns what was sent in minor units; 0 by the clock when there
 * is nothing to do. Refuses `conflict` to the seller: not onboarded, restricted, or less than the minimum.
 */
export async function payOutSeller(
  actor: Actor,
  input: z.input<typeof sellerIdSchema>,
): Promise<{ sentCents: number }> {
  const { sellerId } = parse(sellerIdSchema, input);
  const byClock = actor.kind === 'system' && actor.name === 'clock';
  if (!byClock && requirePerson(actor).id !== sellerId) throw notFound('seller');
  const at = await now();
  const refuse = (why: string): { sentCents: number } => {
    if (byClock) return { sentCents: 0 };
    throw conflict(why);
  };
  return transaction(async (tx) => {
    const rows = await tx.$queryRaw<
      { stripe_account: string | null; payout_state: string; status: string }[]
    >`
      SELECT s.stripe_account, s.payout_state::text, p.status::text
        FROM seller_profile s JOIN person p ON p.id = s.person_id
       WHERE s.person_id = ${sellerId}::uuid FOR UPDATE OF s`;
    const seller = rows[0];
    if (!seller) throw byClock ? notFound('seller') : forbidden('Become a seller first.');
    if (seller.status !== 'active')
      return refuse('This account is suspended: its money waits until that is settled.');
    if (!seller.stripe_account || seller.payout_state !== 'ready')
      return refuse('Set up your payouts first: we do not know yet where to send the money.');
    const owed = await payableOrders(tx, sellerId);
    if (sumOf(owed) < marketplace.payouts.minimumCents)
      return refuse('There is not enough cleared money to pay out yet.');
    const parts = await partsOf(tx, await netDebt(tx, sellerId, owed, at));
    const sentCents = parts.reduce((sum, part) => sum + part.amountCents, 0);
    if (sentCents <= 0) return refuse('There is nothing to pay out.');
    const payout = await tx.payout.create({
      data: {
        sellerId,
        amountCents: sentCents,
        currency: marketplace.currency,
        askedBy: byClock ? 'clock' : 'seller',
        createdAt: at,
      },
      select: { id: true },
    });
    for (const part of parts)
      await writeTransfer(
        tx,
        { ...part, payoutId: payout.id, sellerId, destination: seller.stripe_account },
        at,
      );
    await tell(tx, {
      personId: sellerId,
      kind: 'payout-sent',
      title: `${formatMoney(sentCents, marketplace.currency)} is on its way to you`,
      body: 'It goes to your Stripe account, and from there to your bank.',
      path: '/sell/earnings',
      cause: `payout:${payout.id}`,
      at,
    });
    crashPoint('inside-payout');
    return { sentCents };
  });
}
