import { z } from 'zod';
import { gigLimits, unlimitedRevisions } from '@/lib/catalog/limits';
import { formatMoney } from '@/lib/platform/money';
import { manyLines, oneLine, wholeNumber } from '@/lib/platform/text-fields';
import { marketplace } from '@/marketplace.config';

const { basePriceCents, maxPriceCents, currency, offers } = marketplace;

/** Every limit of an offer; of a milestone the same. */
export const offerLimits = {
  titleMax: 80,
  includedMax: 1200,
  milestonesMin: 2,
  milestonesMax: offers.milestonesMax,
  daysMax: gigLimits.deliveryDaysMax,
  /** Of all milestones together. */
  daysInAllMax: 365,
  revisionsMax: gigLimits.revisionsMax,
  expiryMaxDays: offers.expiryMaxDays,
} as const;

const money = (cents: number) => formatMoney(cents, currency);

const offerId = z.uuid('This offer is not known here.');
const conversationId = z.uuid('This conversation is not known here.');

const optionalId = z
  .union([z.uuid('This is not known here.'), z.literal('')])
  .nullish()
  .transform((id) => id || null);

/** What the buyer gets for a price, and when: an offer, or a milestone of one. */
const work = {
  title: oneLine({ label: 'What it is', min: 3, max: offerLimits.titleMax }),
  included: manyLines({ label: 'What the buyer gets', max: offerLimits.includedMax }),
  priceCents: z
    .number({ error: 'Please write a price such as 25 or 7.50.' })
    .int('Please write a price such as 25 or 7.50.')
    .min(basePriceCents, `The least price is ${money(basePriceCents)}.`)
    .max(maxPriceCents, `The highest price is ${money(maxPriceCents)}.`),
  deliveryDays: wholeNumber({ label: 'Delivery', min: 1, max: offerLimits.daysMax }),
  revisions: wholeNumber({
    label: 'Revisions',
    min: unlimitedRevisions,
    max: offerLimits.revisionsMax,
  }),
};

/** A row of the form in which nothing was typed is no milestone, and the others keep their numbers. */
const blankAsNull = (row: unknown): unknown => {
  if (typeof row !== 'object' || row === null) return row;
  const { title, included, priceCents, deliveryDays } = row as Record<string, unknown>;
  const typed = [title, included, deliveryDays].some((text) => String(text ?? '').trim() !== '');
  return typed || (priceCents != null && !Number.isNaN(priceCents)) ? row : null;
};

const milestonesSchema = z
  .array(z.preprocess(blankAsNull, z.object(work).nullable()))
  .max(offerLimits.milestonesMax, `At most ${offerLimits.milestonesMax} milestones, please.`)
  .transform((rows) => rows.filter((row) => row !== null))
  .superRefine((all, context) => {
    if (all.length === 1)
      context.addIssue({
        code: 'custom',
        path: [1, 'title'],
        message:
          'One milestone is the whole offer: fill in a second, or choose to be paid at once.',
      });
  })
  .default([]);

const said = {
  /** Made with the form: sending it twice is one offer. */
  key: z.uuid('Please open the page again.'),
  /** The sender has read that the text holds a way around the marketplace, and means it. */
  anyway: z.boolean().default(false),
};

const offerHead = {
  conversationId,
  gigId: optionalId,
  /** The offer that this one answers a wish with; it is taken back. */
  replaces: optionalId,
  title: work.title,
  included: manyLines({ label: 'What the buyer gets', min: 10, max: offerLimits.includedMax }),
  asksQuestions: z.boolean().default(false),
  expiryDays: wholeNumber({ label: 'Open for', min: 1, max: offerLimits.expiryMaxDays, blank: 7 }),
  ...said,
};

const { priceCents, deliveryDays, revisions } = work;

const byPay = z.discriminatedUnion(
  'pay',
  [
    z.object({ ...offerHead, pay: z.literal('once'), priceCents, deliveryDays, revisions }),
    z.object({ ...offerHead, pay: z.literal('milestones'), milestones: milestonesSchema }),
  ],
  { error: 'Paid at once, or by milestones?' },
);

type Work = { readonly [K in 'priceCents' | 'deliveryDays' | 'revisions']: number };

/** What milestones come to: price and days are added up, and one without end makes the revisions endless. */
function sumsOf(milestones: readonly Work[]): Work {
  const sum = (part: (each: Work) => number) =>
    milestones.reduce((all, each) => all + part(each), 0);
  const endless = milestones.some((each) => each.revisions === unlimitedRevisions);
  return {
    priceCents: sum((each) => each.priceCents),
    deliveryDays: sum((each) => each.deliveryDays),
    revisions: endless ? unlimitedRevisions : sum((each) => each.revisions),
  };
}

/** An offer that is paid at once has no milestones; of one that has, the sums make the whole. */
function wholeOf(offer: z.output<typeof byPay>) {
  const { conversationId, gigId, replaces, title, included, asksQuestions, expiryDays } = offer;
  const milestones = offer.pay === 'milestones' ? offer.milestones : [];
  const { priceCents, deliveryDays, revisions } = offer.pay === 'once' ? offer : sumsOf(milestones);
  return {
    ...{ conversationId, gigId, replaces, title, included, asksQuestions, expiryDays },
    ...{ priceCents, deliveryDays, revisions, milestones },
    key: offer.key,
    anyway: offer.anyway,
  };
}

/** As a whole, or by milestones whose sums make the whole. */
export const makeOfferSchema = byPay.transform(wholeOf).superRefine((offer, context) => {
  if (offer.priceCents === 0)
    context.addIssue({
      code: 'custom',
      path: ['milestones.0.title'],
      message: `Please fill in at least ${offerLimits.milestonesMin} milestones.`,
    });
  if (offer.priceCents > maxPriceCents)
    context.addIssue({
      code: 'custom',
      path: ['milestones.0.priceCents'],
      message: `All milestones together are at most ${money(maxPriceCents)}.`,
    });
  if (offer.deliveryDays > offerLimits.daysInAllMax)
    context.addIssue({
      code: 'custom',
      path: ['milestones.0.deliveryDays'],
      message: `All milestones together are at most ${offerLimits.daysInAllMax} days.`,
    });
  if (offer.asksQuestions && !offer.gigId)
    context.addIssue({
      code: 'custom',
      path: ['asksQuestions'],
      message: 'Only an offer that is based on a gig can ask its questions.',
    });
});

export type NewOffer = z.output<typeof makeOfferSchema>;

export const byOfferSchema = z.object({ offerId });

export const askForChangeSchema = z.object({
  offerId,
  text: manyLines({ label: 'What should be different', min: 10, max: 2000 }),
  anyway: said.anyway,
});

/** Why, in the buyer's own words; they may keep it to themselves. */
export const declineOfferSchema = z.object({
  offerId,
  text: manyLines({ label: 'Your words', max: 2000 }).default(''),
  anyway: said.anyway,
});

const milestone = z.coerce.number().int().min(1).max(offerLimits.milestonesMax);

export const orderOfferSchema = z.object({
  offerId,
  /** Which milestone is paid for, from 1; null: the whole of an offer without any. */
  milestone: milestone.nullish().transform((position) => position ?? null),
  /** Made with the review page: sending it twice is one order. */
  checkoutKey: z.uuid('Please open the checkout again.'),
});

/** What a checkout address may hold: an odd milestone falls back to the one whose turn it is. */
export const offerReviewSchema = z.object({ offerId, milestone: milestone.nullish().catch(null) });

export const offerFormSchema = z.object({
  conversationId,
  gigId: optionalId.catch(null),
  replaces: optionalId.catch(null),
});
