import { sellerGets } from '@/lib/catalog/fees';
import { isPartBack, partBackSelect } from '@/lib/ledger/part-back';
import { boughtSchema } from '@/lib/orders/bought';
import { isPayableOffer } from '@/lib/orders/offer-states';
import { isLate, isWorkedOn } from '@/lib/orders/states';
import type { Prisma } from '@/prisma/generated/client';
import { nextPart, type OfferPart, partsOf } from './parts';
import { allowedOn, type OfferViewer } from './policy';
import type { OfferView, PartView } from './views';

// The shape in which an offer is read, under its lock too. Nothing leaves the server that is not here.

const workSelect = {
  title: true,
  included: true,
  priceCents: true,
  deliveryDays: true,
  revisions: true,
} as const;

const orderSelect = {
  milestone: true,
  number: true,
  state: true,
  paidAt: true,
  dueAt: true,
  serviceFeeCents: true,
  cancelFault: true,
  bought: true,
  ...partBackSelect,
} as const;

export const offerSelect = {
  id: true,
  conversationId: true,
  buyerId: true,
  sellerId: true,
  gigId: true,
  ...workSelect,
  currency: true,
  asksQuestions: true,
  state: true,
  changeAsked: true,
  at: true,
  expiresAt: true,
  closedAt: true,
  gig: { select: { title: true, slug: true, state: true } },
  milestones: { orderBy: { position: 'asc' }, select: workSelect },
  orders: { orderBy: { createdAt: 'asc' }, select: orderSelect },
  conversation: {
    select: {
      sides: { select: { side: true, person: { select: { name: true, username: true } } } },
    },
  },
} satisfies Prisma.OfferSelect;

export type OfferRow = Prisma.OfferGetPayload<{ select: typeof offerSelect }>;
type OrderRow = OfferRow['orders'][number];

/** The fees that this offer's first order was bought under, which later milestones keep; undefined: today's. */
export function keptFees(row: OfferRow) {
  const first = row.orders.find(({ paidAt }) => paidAt !== null);
  return first && boughtSchema.parse(first.bought).fees;
}

/** The offer's parts with their orders, at the fees that hold for it. */
export const partsOfRow = (row: OfferRow): OfferPart<OrderRow>[] => partsOf(row, keptFees(row));

/** What the guards of the table look at. */
export const factsOf = (row: OfferRow, parts = partsOfRow(row)) => ({
  state: row.state,
  parts: parts.length,
  funded: parts.filter(({ funded }) => funded).length,
});

function partView(part: OfferPart<OrderRow>, viewer: OfferViewer, at: Date): PartView {
  const { order, ...rest } = part;
  const shown = order && (order.paidAt || viewer !== 'seller') ? order : null;
  return {
    ...rest,
    order: shown && {
      number: shown.number,
      state: shown.state,
      late: isLate(shown, at),
      partBack: isPartBack(shown),
      dueAt: isWorkedOn(shown) ? shown.dueAt : null,
    },
  };
}

/** An offer as its viewer sees it. */
export function offerView(
  row: OfferRow,
  viewer: OfferViewer,
  active: boolean,
  at: Date,
): OfferView {
  const parts = partsOfRow(row);
  const { gig, conversation } = row;
  const personOf = (wanted: 'buyer' | 'seller') => {
    const found = conversation.sides.find(({ side }) => side === wanted);
    if (!found) throw new Error('A conversation has two sides.');
    return found.person;
  };
  const next = nextPart(parts);
  const takesPayment = isPayableOffer(row.state);
  const pays = active && viewer === 'buyer' && takesPayment;
  return {
    now: at,
    id: row.id,
    conversationId: row.conversationId,
    viewer,
    state: row.state,
    buyer: personOf('buyer'),
    seller: personOf('seller'),
    gig: gig && {
      title: gig.title,
      slug: gig.state === 'active' || gig.state === 'paused' ? gig.slug : null,
    },
    title: row.title,
    included: row.included,
    currency: row.currency,
    priceCents: row.priceCents,
    serviceFeeCents: parts.reduce((sum, part) => sum + part.serviceFeeCents, 0),
    sellerCents: parts.reduce((sum, part) => sum + sellerGets(part.priceCents, keptFees(row)), 0),
    deliveryDays: row.deliveryDays,
    revisions: row.revisions,
    asksQuestions: row.asksQuestions,
    changeAsked: row.changeAsked,
    at: row.at,
    expiresAt: row.expiresAt,
    closedAt: row.closedAt,
    parts: parts.map((part) => partView(part, viewer, at)),
    payable: pays && next ? partView(next, viewer, at) : null,
    notPayable: null,
    allowed: active ? allowedOn(viewer, factsOf(row, parts)) : [],
  };
}
