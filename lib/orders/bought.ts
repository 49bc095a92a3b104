import { z } from 'zod';
import { orderTermsSchema } from './terms';

/** What was bought, frozen at the moment of buying (DESIGN 3.4). Kept as JSON in the order, read back by this schema. */
export const boughtSchema = z.object({
  /** 0, and the words of the gig empty: a free offer. */
  gigVersion: z.number().int(),
  slug: z.string(),
  title: z.string(),
  /** As the seller wrote it, in the small marks of lib/catalog/rich-text. */
  description: z.string().default(''),
  faq: z.array(z.object({ question: z.string(), answer: z.string() })).default([]),
  category: z.string(),
  subcategory: z.string(),
  pictureKey: z.string().nullable(),
  package: z.object({
    /** `offer`: one of the gig's packages was not taken, but what the seller offered this buyer. */
    tier: z.enum(['basic', 'standard', 'premium', 'offer']),
    name: z.string(),
    included: z.string(),
    priceCents: z.number().int(),
    deliveryDays: z.number().int(),
    /** -1: unlimited. */
    revisions: z.number().int(),
  }),
  extras: z.array(
    z.object({
      title: z.string(),
      priceCents: z.number().int(),
      addDays: z.number().int(),
      addRevisions: z.number().int(),
    }),
  ),
  fees: z.object({
    commissionBps: z.number().int(),
    serviceFeeBps: z.number().int(),
    serviceFeeMinCents: z.number().int(),
  }),
  terms: orderTermsSchema,
});

export type Bought = z.infer<typeof boughtSchema>;

/** What the bought package is called: 'Basic package', and of an offer its own words. */
export const packageTitle = ({ package: { tier, name } }: Pick<Bought, 'package'>): string =>
  tier === 'offer' ? name : `${name} package`;
