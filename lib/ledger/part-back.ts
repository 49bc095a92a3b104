import type { OrderState } from '@/prisma/generated/enums';

/** Refunds of an order that were decided or agreed on; a payment that nobody wanted any more is none of them. */
export const decidedRefunds = { payment: { unwanted: false } } as const;

/** What to read of an order beside its state to say with `isPartBack` how it ended. */
export const partBackSelect = {
  refunds: { where: decidedRefunds, take: 1, select: { id: true } },
} as const;

type Row = { readonly state: OrderState; readonly refunds: readonly unknown[] };

/** Did this order end with a part of its money back to the buyer, by agreement or decision? All of it cancels an order. */
export const isPartBack = ({ state, refunds }: Row): boolean =>
  state === 'completed' && refunds.length > 0;
