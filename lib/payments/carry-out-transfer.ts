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
import { formatMoney } from '@/lib/platform/money';
import { parse } from '@/lib/platform/parse';
import { tell } from '@/lib/platform/tell';
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
    },
  });

const groupOf = (leg: Leg): string => `order_${leg.orderId}`;

/** The transfer, if it was made before: an idempotency key lives a day, a job may live longer. */
async function findAtStripe(leg: Leg): Promise<Stripe.Transfer | undefined> {
  const known = await stripe().transfers.list({ transfer_group: groupOf(leg), limit: 100 });
  return known.data.find((transfer) => transfer.metadata.transfer_id === leg.id);
}

function createAtStripe(leg: Leg): Promise<Stripe.Transfer> {
  crashPoint('before-stripe-transfer');
  return stripe().transfers.create(
    {
      amount: leg.amountCents,
      currency: leg.currency,
      destination: leg.destination,
      ...(leg.chargeId ? { source_transaction: leg.chargeId } : {}),
      transfer_group: groupOf(leg),
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

/** By then Stripe has answered or never will: three tries of 20 seconds, and what it may take itself (stripe.ts). */
const underWaySeconds = 300;

async function isUnderWay(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM transfer
     WHERE id = ${id}::uuid AND asked_at > now() - make_interval(secs => ${underWaySeconds})`;
  return rows.length > 0;
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

/** The seller is still owed: the money is payable again, and the next payout is a new transfer with a new key. */
async function writeRefused(tx: Tx, leg: Leg, code: string, at: Date): Promise<void> {
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
  const { sellerId } = leg;
  await tell(tx, {
    personId: sellerId,
    kind: 'payout-refused',
    title: 'A part of your payout could not be sent',
    body: `${formatMoney(leg.amountCents, leg.currency)} is yours as before and goes out with a later payout, as soon as nothing stands in its way.`,
    path: '/sell/earnings',
    cause: `payout-refused:${leg.id}`,
    at,
  });
  await enqueue(tx, 'refresh-account', { sellerId }, { key: `account:${sellerId}` });
}

/**
 * May Stripe, which does not have the transfer, be asked to make it? Writes down that it is asked. When something has
 * come in the way since it was decided (a chargeback, a dispute, a suspension), it is refused instead, but not while a
 * request of before may still be under way: then it throws, and a later try finds what became of that.
 */
async function mayAsk(leg: Leg, at: Date): Promise<boolean> {
  return transaction(async (tx) => {
    if ((await lockedState(tx, leg.id)) !== 'due') return false;
    if (await isFrozen(tx, leg.orderId, leg.sellerId)) {
      if (await isUnderWay(tx, leg.id))
        throw new Error(`transfer ${leg.id} has been stopped, but may be under way`);
      await writeRefused(tx, leg, 'frozen', at);
      return false;
    }
    await tx.$executeRaw`
      UPDATE transfer SET attempts = attempts + 1, asked_at = clock_timestamp() WHERE id = ${leg.id}::uuid`;
    return true;
  });
}

/**
 * Carries out one decided transfer at Stripe and books the answer; one that was made already is booked, whatever came in
 * the way. Safe to call any number of times; throws when Stripe does not answer, so that the job tries again.
 */
export async function carryOutTransfer(
  actor: Actor,
  input: z.input<typeof transferIdSchema>,
): Promise<void> {
  requireSystem(actor, 'clock', 'stripe');
  const { transferId } = parse(transferIdSchema, input);
  const leg = await load(transferId);
  if (leg?.state !== 'due') return;
  const found = await findAtStripe(leg);
  if (found) return writeDone(leg, found, await now());
  if (!(await mayAsk(leg, await now()))) return;
  try {
    const truth = await createAtStripe(leg);
    crashPoint('after-stripe-transfer');
    await writeDone(leg, truth, await now());
  } catch (error) {
    const refused = finalRefusal(error);
    if (!refused) throw error;
    log.error({ transferId, code: refused.code }, 'Stripe refused a transfer');
    const at = await now();
    await transaction((tx) => writeRefused(tx, leg, refused.code, at));
  }
}
