import { z } from 'zod';
import {
  balanceOfState,
  type SellerEntry,
  sellerEntries,
  sellerStateAt,
} from '@/lib/ledger/seller-book';
import type { SellerState } from '@/lib/ledger/views';
import { type Actor, type Person, requireReader } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { forbidden, notFound } from '@/lib/platform/errors';
import { marketplace } from '@/marketplace.config';
import { monthOf, monthsBetween, spanOfMonth } from './statement-month';
import type { SellerStatement, StatementEntry } from './statement-views';
import { statementWords } from './statement-words';

const monthSchema = z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/);

async function sellingSince(person: Person): Promise<Date> {
  const seller = await db.sellerProfile.findUnique({
    where: { personId: person.id },
    select: { createdAt: true },
  });
  if (!seller) throw forbidden('Become a seller first.');
  return seller.createdAt;
}

/** The months that a seller has a statement of, the newest (which still runs) first. */
export async function statementMonths(actor: Actor): Promise<string[]> {
  const since = await sellingSince(requireReader(actor));
  return monthsBetween(since, await now());
}

type Clearings = {
  readonly timers: readonly { orderId: string; kind: string; dueAt: Date; pausedAt: Date | null }[];
  readonly done: readonly { orderId: string | null; kind: string; at: Date }[];
};

async function clearingsOf(orderIds: string[]): Promise<Clearings> {
  const [timers, done] = await Promise.all([
    db.orderTimer.findMany({
      where: { orderId: { in: orderIds }, kind: { in: ['clear', 'clear_tip'] } },
      select: { orderId: true, kind: true, dueAt: true, pausedAt: true },
    }),
    db.ledgerTransaction.findMany({
      where: { orderId: { in: orderIds }, kind: { in: ['cleared', 'tip cleared'] } },
      orderBy: { at: 'asc' },
      select: { orderId: true, kind: true, at: true },
    }),
  ]);
  return { timers, done };
}

/** When what an entry brought has cleared or will; work and tip have clocks of their own. */
function clearsOf(entry: SellerEntry, { timers, done }: Clearings): StatementEntry['clears'] {
  if (entry.change.clearingCents <= 0) return null;
  const [clearing, clock] =
    entry.kind === 'tip' ? ['tip cleared', 'clear_tip'] : ['cleared', 'clear'];
  const cleared = done.find(
    ({ orderId, kind, at }) => orderId === entry.orderId && kind === clearing && at >= entry.at,
  );
  if (cleared) return { at: cleared.at, done: true };
  const timer = timers.find(({ orderId, kind }) => orderId === entry.orderId && kind === clock);
  if (!timer) return null;
  return { at: timer.pausedAt ? null : timer.dueAt, done: false };
}

const movedBy = (change: SellerState): number =>
  Math.max(
    Math.abs(change.clearingCents),
    Math.abs(change.payableCents),
    Math.abs(change.transferringCents),
    Math.abs(change.debtCents),
  );

async function statementEntries(
  entries: readonly SellerEntry[],
  openingCents: number,
): Promise<StatementEntry[]> {
  const orderIds = [...new Set(entries.flatMap(({ orderId }) => orderId ?? []))];
  const orders = await db.order.findMany({
    where: { id: { in: orderIds } },
    select: { id: true, number: true, title: true },
  });
  const byId = new Map(orders.map(({ id, ...order }) => [id, order]));
  const clearings = await clearingsOf(orderIds);
  let balanceCents = openingCents;
  return entries.map((entry) => {
    const amountCents = balanceOfState(entry.change);
    balanceCents += amountCents;
    return {
      id: entry.id,
      at: entry.at,
      words: statementWords(entry.kind),
      order: byId.get(entry.orderId ?? '') ?? null,
      amountCents,
      movedCents: amountCents === 0 ? movedBy(entry.change) : 0,
      balanceCents,
      change: entry.change,
      clears: clearsOf(entry, clearings),
    };
  });
}

/**
 * A seller's own month (`2026-11`, by UTC), suspended or not: what they had, every entry of the book that touched them
 * with the balance after it, and how it stands by state at its end. Refuses `not_found` for a month that has not begun or
 * is none.
 */
export async function sellerStatement(actor: Actor, month: string): Promise<SellerStatement> {
  const person = requireReader(actor);
  await sellingSince(person);
  const at = await now();
  if (!monthSchema.safeParse(month).success || month > monthOf(at)) throw notFound('statement');
  const { currency } = marketplace;
  const span = spanOfMonth(month);
  const opening = await sellerStateAt(db, person.id, currency, span.from);
  const booked = await sellerEntries(db, person.id, currency, span);
  const sumOf = (part: (entry: SellerEntry) => number) =>
    booked.reduce((sum, entry) => sum + part(entry), 0);
  const closing: SellerState = {
    clearingCents: opening.clearingCents + sumOf(({ change }) => change.clearingCents),
    payableCents: opening.payableCents + sumOf(({ change }) => change.payableCents),
    transferringCents: opening.transferringCents + sumOf(({ change }) => change.transferringCents),
    debtCents: opening.debtCents + sumOf(({ change }) => change.debtCents),
    paidOutCents: opening.paidOutCents + sumOf(({ change }) => change.paidOutCents),
  };
  const openingCents = balanceOfState(opening);
  const earned = (change: SellerState) => balanceOfState(change) + change.paidOutCents;
  return {
    now: at,
    month,
    ...span,
    currency,
    seller: { name: person.name, username: person.username },
    openingCents,
    entries: await statementEntries(booked, openingCents),
    closing,
    closingCents: balanceOfState(closing),
    earnedCents: sumOf(({ change }) => Math.max(0, earned(change))),
    takenBackCents: sumOf(({ change }) => Math.max(0, -earned(change))),
    paidOutCents: closing.paidOutCents - opening.paidOutCents,
  };
}
