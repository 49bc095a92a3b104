import { post } from '@/lib/ledger/post';
import { operatorMovedLines } from '@/lib/ledger/postings';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { log } from '@/lib/platform/log';
import { listMovements, type Movement } from './list-movements';
import { readChargeback } from './read-chargeback';

/**
 * Movements that no order can cause: the operator's own payouts and top-ups, what Stripe charges or keeps back of its
 * own accord, and corrections. A kind that stands neither here nor among our legs is a finding of the audit, not a guess.
 */
const ofTheAccount: ReadonlySet<string> = new Set([
  'payout',
  'payout_failure',
  'payout_cancel',
  'payout_minimum_balance_hold',
  'payout_minimum_balance_release',
  'topup',
  'topup_reversal',
  'stripe_fee',
  'stripe_fx_fee',
  'tax_fee',
  'reserve_transaction',
  'reserved_funds',
  'reserve_hold',
  'reserve_release',
  'adjustment',
]);

/** A refund that a bank sends back, of a card and of an account. */
const cameBack: ReadonlySet<string> = new Set(['refund_failure', 'payment_failure_refund']);

/** Whose word books a movement: ours as the operator's, a chargeback's own, or the leg that caused it. */
type Cause = 'operator' | 'chargeback' | 'leg';

const isChargeback = (source: string | null): source is string =>
  source !== null && /^(du|dp)_/.test(source);

async function causeOf({ type, source }: Movement): Promise<Cause> {
  if (!ofTheAccount.has(type)) return 'leg';
  if (type !== 'adjustment' || !isChargeback(source)) return 'operator';
  return (await readChargeback(source)).ours ? 'chargeback' : 'operator';
}

async function bookAsOperators(tx: Tx, movement: Movement, at: Date): Promise<boolean> {
  const posted = await post(tx, {
    kind: 'operator',
    reference: movement.id,
    at,
    currency: movement.currency,
    lines: operatorMovedLines(movement.netCents),
  });
  if (posted)
    log.info({ movement: movement.id, type: movement.type }, 'booked as the operator’s own');
  return posted;
}

/**
 * Some things begin without us, and their webhook may never come: what moved the balance says that there is a
 * chargeback, or that a refund which was done has come back. Everything else is asked about until it is done.
 */
async function follow(tx: Tx, { type, source }: Movement, cause: Cause): Promise<void> {
  if (!source) return;
  if (cause === 'chargeback')
    await enqueue(tx, 'follow-chargeback', { stripeId: source }, { key: `chargeback:${source}` });
  if (!cameBack.has(type)) return;
  const refund = await tx.refund.findUnique({ where: { stripeId: source }, select: { id: true } });
  if (!refund) return;
  await enqueue(tx, 'carry-out-refund', { refundId: refund.id }, { key: `refund:${refund.id}` });
}

/** Keeps one movement and does what follows from it: both or neither, so that none that is kept stays unbooked. */
async function keep(movement: Movement, at: Date): Promise<boolean> {
  const cause = await causeOf(movement);
  return transaction(async (tx) => {
    const { count } = await tx.stripeMovement.createMany({
      data: [movement],
      skipDuplicates: true,
    });
    if (count === 0) return false;
    crashPoint('inside-reconcile');
    if (cause === 'operator') return bookAsOperators(tx, movement, at);
    await follow(tx, movement, cause);
    return false;
  });
}

/**
 * Reads what moved our balance at Stripe and has not been seen, keeps it, and books what no leg of ours caused as the
 * operator's own (MONEY 1.7, 8). Safe to call any number of times, also at once. Returns how much was new and how much
 * of it was booked here. Throws when Stripe does not answer, so that the job tries again.
 */
export async function reconcileBalance(actor: Actor): Promise<{ seen: number; booked: number }> {
  requireSystem(actor, 'clock', 'stripe');
  const listed = await listMovements();
  const known = await db.stripeMovement.findMany({
    where: { id: { in: listed.map(({ id }) => id) } },
    select: { id: true },
  });
  const kept = new Set(known.map(({ id }) => id));
  const fresh = listed.filter(({ id }) => !kept.has(id));
  const at = await now();
  let booked = 0;
  // One after the other, the oldest first: killed in between, the next reading goes on where this one stopped.
  for (const movement of fresh) if (await keep(movement, at)) booked++;
  return { seen: fresh.length, booked };
}
