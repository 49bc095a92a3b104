import type { z } from 'zod';
import { writingRefusal } from '@/lib/inbox/policy';
import { openOfferStates } from '@/lib/orders/offer-states';
import { type Actor, type Person, requirePerson } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import { marketplace } from '@/marketplace.config';
import { offerFormSchema } from './schema';
import type { OfferFormView } from './views';

const workSelect = {
  title: true,
  included: true,
  priceCents: true,
  deliveryDays: true,
  revisions: true,
} as const;

const blank: OfferFormView['start'] = {
  title: '',
  included: '',
  priceCents: 0,
  deliveryDays: 0,
  revisions: 1,
  asksQuestions: false,
  milestones: [],
};

/** An own offer of this conversation that can still be replaced; null: none, or not any more. */
const readReplaced = (sellerId: string, conversationId: string, id: string | null) =>
  id
    ? db.offer.findFirst({
        where: { id, sellerId, conversationId, state: { in: [...openOfferStates] } },
        select: {
          id: true,
          gigId: true,
          changeAsked: true,
          ...workSelect,
          asksQuestions: true,
          milestones: {
            orderBy: { position: 'asc' },
            select: { position: true, ...workSelect },
          },
        },
      })
    : null;

/** An own gig on sale, with its smallest package. */
const readBasis = (sellerId: string, id: string | null) =>
  id
    ? db.gig.findFirst({
        where: { id, sellerId, state: 'active' },
        select: {
          id: true,
          title: true,
          packages: {
            where: { tier: 'basic' },
            select: { included: true, priceCents: true, deliveryDays: true, revisions: true },
          },
          _count: { select: { questions: true } },
        },
      })
    : null;

type Basis = NonNullable<Awaited<ReturnType<typeof readBasis>>>;

function startFrom(gig: Basis | null): OfferFormView['start'] {
  if (!gig) return blank;
  const title = gig.title.replace(/^I will /i, '');
  return {
    ...blank,
    ...gig.packages[0],
    title: title.charAt(0).toUpperCase() + title.slice(1),
    asksQuestions: gig._count.questions > 0,
  };
}

async function whyClosed(person: Person, conversationId: string): Promise<string | null> {
  const sides = await db.conversationSide.findMany({
    where: { conversationId },
    select: {
      personId: true,
      blockedAt: true,
      person: { select: { name: true, status: true, seller: { select: { paused: true } } } },
    },
  });
  const own = sides.find(({ personId }) => personId === person.id);
  const other = sides.find(({ personId }) => personId !== person.id);
  if (!own || !other) throw notFound('conversation');
  if (own.person.seller?.paused)
    return 'You are taking a break: nobody could accept it. Come back first, then offer.';
  const open = await db.offer.count({
    where: { conversationId, state: { in: [...openOfferStates] } },
  });
  return (
    writingRefusal(own, { ...other, ...other.person }) ??
    (open >= marketplace.offers.openMax
      ? `${open} offers are open here already. Take one back first.`
      : null)
  );
}

/**
 * What the seller's form for an offer begins with: their gigs on sale, and the words and numbers of the chosen gig or of the
 * offer that the new one replaces. Refuses `not_found` to everybody but the seller of the conversation.
 */
export async function offerForm(
  actor: Actor,
  input: z.input<typeof offerFormSchema>,
): Promise<OfferFormView> {
  const seller = requirePerson(actor);
  const { conversationId, gigId, replaces } = parse(offerFormSchema, input);
  const conversation = await db.conversation.findUnique({
    where: { id: conversationId },
    select: {
      sellerId: true,
      sides: { where: { side: 'buyer' }, select: { person: { select: { name: true } } } },
    },
  });
  if (conversation?.sellerId !== seller.id) throw notFound('conversation');
  const replaced = await readReplaced(seller.id, conversationId, replaces);
  const gig = await readBasis(seller.id, gigId ?? replaced?.gigId ?? null);
  return {
    conversationId,
    buyerName: conversation.sides[0]?.person.name ?? '',
    currency: marketplace.currency,
    closed: replaced ? null : await whyClosed(seller, conversationId),
    gigs: await db.gig.findMany({
      where: { sellerId: seller.id, state: 'active' },
      orderBy: { publishedAt: 'desc' },
      select: { id: true, title: true },
    }),
    gig: gig && { id: gig.id, title: gig.title, questions: gig._count.questions },
    replaces: replaced && { id: replaced.id, changeAsked: replaced.changeAsked ?? '' },
    start: replaced ?? startFrom(gig),
  };
}
