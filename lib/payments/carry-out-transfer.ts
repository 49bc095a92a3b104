import type Stripe from 'stripe';
import type { z } from 'zod';
import { post } from '@/lib/ledger/post';
import { transferDoneLines, transferRefusedLines } from '@/lib/ledger/postings';
import { type Actor, requireSystem } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { crashPoint } from '@/lib/platform/crash-point';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { log } from '@/lib/platform/log';
import { parse } from '@/lib/platform/parse';
import { isFrozen } from './frozen-orders';
import { transferIdSchema } from './schema';
import { finalRefusal, stripe } from './stripe';

type Leg = NonNullable<Awaited<ReturnType<typeof load>>>;
const load = (id: string) =>
  db.transfer.findUnique({
    where: { id },
    select: {
      id: true,
      orderId: true,
      sellerId: true,
      chargeId: true,
      destination: true,
      amountCents: true,
      currency: true,
      state: true,
      attempts: true,
    },
  });

/** Looks first whether the transfer was made before: an idempotency key lives a day, a job may live longer. */
async function askStripe(leg: Leg): Promise<Stripe.Transfer> {
  const group = `order_${leg.orderId}`;
  const known = await stripe().transfers.list({ transfer_group: group, limit: 100 });
  const found = known.data.find((transfer) => transfer.metadata.transfer_id === leg.id);
  if (found) return found;
  crashPoint('before-stripe-transfer');
  return stripe().transfers.create(
    {
      amount: leg.amountCents,
      currency: leg.currency,
      destination: leg.destination,
      ...(leg.chargeId ? { source_transaction: leg.chargeId } : {}),
      transfer_group: group,
      metadata: { order_id: leg.orderId, transfer_id: leg.id, leg: `transfer:${leg.id}` },
    },
    { idempotencyKey: `tr:${leg.id}` },
  );
}

async function lockedState(tx: Tx, id: string): Promise<string | undefined> {
  const rows = await tx.$queryRaw<{ state: string }[]>`
    SELECT state::text FROM transfer WHERE id = ${id}::uuid FOR UPDATE`;
  return rows[0]?.state;
}

async function writeDone(leg: Leg, truth: Stripe.Transfer, at: Date): Promise<void> {
  await transaction(async (tx) => {
    if ((await lockedState(tx, leg.id)) !== 'due') return;
    await tx.transfer.update({
      where: { id: leg.id },
      data: { state: 'done', stripeId: truth.id, doneAt: at, lastError: null },
    });
    await post(tx, {
      kind: 'transferred',
      reference: truth.id,
      at,
      currency: leg.currency,
      orderId: leg.orderId,
      personId: leg.sellerId,
      lines: transferDoneLines(leg.id, leg.amountCents),
    });
  });
}

/**
 * Has something come in the way since it was decided (a chargeback, a dispute, a suspension)? One that may have been asked for before
 * is asked about again, whatever came: Stripe may have made it.
 */
const stoppedMeanwhile = async (leg: Leg): Promise<boolean> =>
  leg.attempts === 0 && (await transaction((tx) => isFrozen(tx, leg.orderId, leg.sellerId)));

/** The seller is still owed: the money is payable again, and the next payout is a new transfer with a new key. */
async function writeRefused(leg: Leg, code: string, at: Date): Promise<void> {
  await transaction(async (tx) => {
    if ((await lockedState(tx, leg.id)) !== 'due') return;
    await tx.transfer.update({ where: { id: leg.id }, data: { state: 'failed', lastError: code } });
    await post(tx, {
      kind: 'transfer refused',
      reference: `transfer:${leg.id}:refused`,
      at,
      currency: leg.currency,
      orderId: leg.orderId,
      personId: leg.sellerId,
      lines: transferRefusedLines(leg.sellerId, leg.id, leg.amountCents),
    });
    await enqueue(
      tx,
      'refresh-account',
      { sellerId: leg.sellerId },
      { key: `account:${leg.sellerId}` },
    );
  });
}

/**
 * Carries out one decided transfer at Stripe and books the answer. Safe to call any number of times; throws when Stripe
 * does not answer, so that the job tries again.
 */
export async function carryOutTransfer(
  actor: Actor,
  input: z.input<typeof transferIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock', 'stripe');
  const { transferId } = parse(transferIdSchema, input);
  const leg = await load(transferId);
  if (leg?.state !== 'due') return;
  await db.transfer.update({ where: { id: leg.id }, data: { attempts: { increment: 1 } } });
  if (await stoppedMeanwhile(leg)) return writeRefused(leg, 'frozen', await now());
  try {
    const truth = await askStripe(leg);
    crashPoint('after-stripe-transfer');
    await writeDone(leg, truth, await now());
  } catch (error) {
    const refused = finalRefusal(error);
    if (!refused) throw error;
    log.error({ transferId, code: refused.code }, 'Stripe refused a transfer');
    await writeRefused(leg, refused.code, await now());
  }
}
