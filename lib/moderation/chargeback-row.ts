import type { Prisma } from '@/prisma/generated/client';
import type { ChargebackRow } from './money-views';
import { personSelect } from './person-select';

/** What the list and the page of a chargeback are made from. */
export const rowSelect = {
  id: true,
  state: true,
  reason: true,
  amountCents: true,
  currency: true,
  openedAt: true,
  evidenceDueAt: true,
  answer: true,
  closedAt: true,
  payment: { select: { leg: true, amountCents: true, paidAt: true, unwanted: true } },
  order: {
    select: {
      id: true,
      number: true,
      title: true,
      paidAt: true,
      buyer: { select: { ...personSelect, createdAt: true, emailVerifiedAt: true } },
      seller: { select: personSelect },
    },
  },
} as const satisfies Prisma.ChargebackSelect;

export type Row = Prisma.ChargebackGetPayload<{ select: typeof rowSelect }>;

/** A row of the list. */
export function rowView(row: Row): ChargebackRow {
  const { order, payment, answer, ...rest } = row;
  const { createdAt: _joined, emailVerifiedAt: _verified, ...buyer } = order.buyer;
  return {
    ...rest,
    answer: answer === 'send' || answer === 'accept' ? answer : null,
    leg: payment.leg,
    orderNumber: order.number,
    title: order.title,
    buyer,
    seller: order.seller,
  };
}
