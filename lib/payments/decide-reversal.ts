import { crashPoint } from '@/lib/platform/crash-point';
import type { Db, Tx } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import type { ReversalInto } from '@/prisma/generated/client';

type Sent = { id: string; left: number };

/** Transfers of an order that arrived, with what of each has not been asked back, newest first. */
async function sentTransfers(tx: Tx, orderId: string): Promise<Sent[]> {
  const transfers = await tx.transfer.findMany({
    where: { orderId, state: 'done' },
    orderBy: { createdAt: 'desc' },
    select: {
      id: true,
      amountCents: true,
      reversals: { where: { state: { not: 'failed' } }, select: { amountCents: true } },
    },
  });
  return transfers.map(({ id, amountCents, reversals }) => ({
    id,
    left: amountCents - reversals.reduce((sum, each) => sum + each.amountCents, 0),
  }));
}

/**
 * Decides to ask money of an order back from the seller's Stripe account, inside the caller's transaction, seller's row
 * locked. `into` says what it is for: `debt` pays what they owe, `payable` waits with us while the bank decides. The
 * book moves when Stripe has done it; a reversal that Stripe refuses changes nothing: a debt is netted off later
 * payouts (MONEY 3). Amounts in minor units; asks for no more than was sent. Returns what is asked for.
 */
export async function decideReversal(
  tx: Tx,
  wanted: {
    orderId: string;
    sellerId: string;
    amountCents: number;
    currency: string;
    into: ReversalInto;
    at: Date;
  },
): Promise<number> {
  const { amountCents, at, ...rest } = wanted;
  let open = amountCents;
  for (const transfer of await sentTransfers(tx, rest.orderId)) {
    const part = Math.min(open, transfer.left);
    if (part <= 0) continue;
    const row = await tx.transferReversal.create({
      data: { ...rest, transferId: transfer.id, amountCents: part, createdAt: at },
      select: { id: true },
    });
    await enqueue(tx, 'carry-out-reversal', { reversalId: row.id }, { key: `reversal:${row.id}` });
    open -= part;
  }
  crashPoint('inside-reversal-decision');
  return amountCents - open;
}

/** What is being asked back for a seller's debts and has not been answered, in minor units. */
export async function reversingDebt(via: Db, sellerId: string): Promise<number> {
  const { _sum } = await via.transferReversal.aggregate({
    where: { sellerId, into: 'debt', state: { in: ['due', 'pending'] } },
    _sum: { amountCents: true },
  });
  return _sum.amountCents ?? 0;
}
