import { isPartBack } from '@/lib/ledger/part-back';
import type { Prisma } from '@/prisma/generated/client';
import type { OpenAsks } from './allowed-events';
import { type Bought, boughtSchema } from './bought';
import { hasMoreToFund } from './fundable-milestone';
import { nextAction } from './next-action';
import { isLate, type OrderFacts } from './states';
import type { NextAction, OrderRow, Viewer } from './views';
import type { rowSelect } from './workspace-select';

type Row = Prisma.OrderGetPayload<{ select: typeof rowSelect }>;

/** What both a list's row and the workspace are read with. */
export type ActionRow = Omit<
  Pick<
    Row,
    | 'state'
    | 'paidAt'
    | 'dueAt'
    | 'deliveredAt'
    | 'firstDeliveredAt'
    | 'completedAt'
    | 'clearedAt'
    | 'revisionsIncluded'
    | 'revisionsUsed'
    | 'lookedLonger'
    | 'timers'
    | 'disputes'
    | 'refunds'
    | 'offer'
  >,
  never
> & {
  readonly extensions: readonly Pick<Row['extensions'][number], 'by' | 'expiresAt'>[];
  readonly proposals: readonly Pick<Row['proposals'][number], 'by' | 'expiresAt'>[];
  readonly reviews: readonly { readonly by: 'buyer' | 'seller' }[];
  readonly openOffers: readonly { readonly expiresAt: Date }[];
};

/** The facts of the life-cycle table, with the terms that the order was bought under. */
export const factsOf = (row: ActionRow, bought: Bought): OrderFacts => ({
  state: row.state,
  paidAt: row.paidAt,
  dueAt: row.dueAt,
  deliveredAt: row.deliveredAt,
  firstDeliveredAt: row.firstDeliveredAt,
  completedAt: row.completedAt,
  clearedAt: row.clearedAt,
  revisionsIncluded: row.revisionsIncluded,
  revisionsUsed: row.revisionsUsed,
  lookedLonger: row.lookedLonger,
  terms: bought.terms,
});

export const asksOf = (row: ActionRow, divided: boolean): OpenAsks => ({
  extensionBy: row.extensions[0]?.by ?? null,
  proposalBy: row.proposals[0]?.by ?? null,
  openOffers: row.openOffers.length,
  dispute: row.disputes[0] ?? null,
  divided,
});

/** The next action of this viewer, from what was read of the order. */
export function actionOf(
  row: ActionRow,
  bought: Bought,
  viewer: Viewer,
  asks: OpenAsks,
  fundable: number | null,
  at: Date,
): NextAction {
  const ends = row.openOffers.map((offer) => offer.expiresAt.getTime());
  return nextAction({
    viewer,
    order: factsOf(row, bought),
    asks,
    at,
    partBack: isPartBack(row),
    moreToFund: hasMoreToFund(row.offer),
    fundable,
    reviewed: row.reviews.some((review) => review.by === viewer),
    extensionUntil: row.extensions[0]?.expiresAt ?? null,
    proposalUntil: row.proposals[0]?.expiresAt ?? null,
    offersUntil: ends.length > 0 ? new Date(Math.min(...ends)) : null,
    answerBy: row.disputes[0]?.answerBy ?? null,
    decideBy: row.disputes[0]?.decideBy ?? null,
    clearsAt: row.timers.find((timer) => timer.kind === 'clear')?.dueAt ?? null,
  });
}

/** One order of a list, seen from one of its sides. */
export function orderRow(
  row: Row,
  viewer: 'buyer' | 'seller',
  fundable: number | null,
  at: Date,
): OrderRow {
  const bought = boughtSchema.parse(row.bought);
  const action = { ...row, openOffers: row.extraOffers };
  return {
    number: row.number,
    title: row.title,
    packageName: bought.package.name,
    pictureKey: bought.pictureKey,
    state: row.state,
    late: isLate(row, at),
    partBack: isPartBack(row),
    other: viewer === 'buyer' ? row.seller : row.buyer,
    currency: row.currency,
    priceCents: row.priceCents,
    serviceFeeCents: row.serviceFeeCents,
    createdAt: row.createdAt,
    dueAt: row.dueAt,
    nextAction: actionOf(action, bought, viewer, asksOf(action, false), fundable, at),
  };
}
