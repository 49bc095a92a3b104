import { z } from 'zod';
import { messagesBefore } from '@/lib/platform/message-place';
import { cleanText } from '@/lib/platform/text-fields';
import { marketplace } from '@/marketplace.config';
import { faults } from './divide-order';

const { limits, windows } = marketplace;

/** A readable order number, as it stands in addresses. */
export const orderNumber = z
  .string()
  .trim()
  .toUpperCase()
  .regex(/^[2-9A-Z]{6,12}$/, 'This is not an order number.');

/** Free text of people to each other, in characters. */
export const personText = (least: number, most: number = limits.messageLength) =>
  z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(
          least,
          least === 1
            ? 'Please write something here.'
            : `Please write at least ${least} characters.`,
        )
        .max(most, `Please keep it to ${most.toLocaleString('en-US')} characters.`),
    );

export const fileIds = z
  .array(z.uuid('This file is not known here.'))
  .max(limits.filesPerOrder, `An order can hold ${limits.filesPerOrder} files.`)
  .default([]);

export const byNumberSchema = z.object({ number: orderNumber });

export const workspaceSchema = byNumberSchema.extend({
  before: messagesBefore,
});

export const placeOrderSchema = z.object({
  slug: z.string().min(1).max(120),
  tier: z.enum(['basic', 'standard', 'premium'], { error: 'Please choose a package.' }),
  extraIds: z.array(z.uuid()).max(20).default([]),
  /** The gig's version that was shown, so that nobody pays another price than the one they saw. */
  version: z.coerce.number().int(),
  /** Made with the review page: sending it twice is one order. */
  checkoutKey: z.uuid('Please open the checkout again.'),
});

export const answersSchema = z.object({
  number: orderNumber,
  answers: z
    .array(
      z.object({
        position: z.number().int().min(0).max(50),
        text: z.string().max(limits.messageLength, 'This answer is too long.').default(''),
        choices: z.array(z.string().max(400)).max(50).default([]),
        fileIds,
      }),
    )
    .max(50),
});

/** Answers that are begun: nothing is too little. */
export const draftsSchema = z.object({
  number: orderNumber,
  drafts: z
    .array(
      z.object({
        position: z.number().int().min(0).max(50),
        text: z.string().max(limits.messageLength, 'This answer is too long.').default(''),
        choices: z.array(z.string().max(400)).max(50).default([]),
        /** The version that the form had seen; 0: none. */
        seen: z.coerce.number().int().min(0).catch(0).default(0),
      }),
    )
    .max(50),
});

export const deliverSchema = z.object({
  number: orderNumber,
  message: personText(0),
  fileIds,
  /** The points of the revision that are done with it. */
  done: z.array(z.uuid('This point is not known here.')).max(50).default([]),
});

/** A revision names what it is about: delivered files, points, or in a sentence. Rows that say nothing are null. */
export const revisionSchema = z
  .object({
    number: orderNumber,
    text: personText(0).default(''),
    items: z
      .array(
        z
          .object({
            fileId: z.uuid('This file is not known here.').nullable().default(null),
            text: personText(0, 500).pipe(
              z.string().min(3, 'Say in a few words what should change here.'),
            ),
          })
          .nullable(),
      )
      .max(50)
      .default([]),
  })
  .refine(({ items, text }) => items.some((item) => item !== null) || text.length >= 10, {
    path: ['text'],
    message: 'Tick what it is about, or write at least 10 characters.',
  });

export const messageSchema = z.object({
  number: orderNumber,
  text: personText(0),
  fileIds,
  /** Made by the browser: the same key is the same message. */
  key: z.uuid('Please open the page again.').optional(),
  /** The sender has read the warning of a phone number, mail address or handle in it. */
  anyway: z.boolean().default(false),
});

/** Why a person cancels; they may keep it to themselves. */
export const cancelSchema = z.object({
  number: orderNumber,
  reason: personText(0, 2000).default(''),
});

export const tipSchema = z.object({
  number: orderNumber,
  amountCents: z
    .number({ error: 'Choose an amount, or write one such as 3 or 4.50.' })
    .int()
    .min(100, 'A tip is at least $1.'),
});

export const extensionSchema = z.object({
  number: orderNumber,
  days: z.coerce
    .number({ error: 'How many days?' })
    .int('Whole days, please.')
    .min(1, 'At least one day.')
    .max(windows.extensionMaxDays, `At most ${windows.extensionMaxDays} days.`),
  reason: personText(5, 1000),
});

export const answerSchema = z.object({
  number: orderNumber,
  answer: z.enum(['accept', 'decline']),
});

export const proposalSchema = z.object({
  number: orderNumber,
  refundPercent: z.coerce
    .number({ error: 'How much goes back to the buyer?' })
    .int('A whole percentage, please.')
    .min(1, 'At least 1 %.')
    .max(100, 'At most 100 %.'),
  reason: personText(10, 2000),
});

export const extraOfferSchema = z.object({
  number: orderNumber,
  title: personText(3, 60),
  priceCents: z
    .number({ error: 'Please write a price such as 5 or 7.50.' })
    .int()
    .min(100, 'An extra costs at least $1.')
    .max(marketplace.maxPriceCents, 'That is more than an order can hold.'),
  addDays: z.coerce
    .number()
    .int()
    .min(0, 'No fewer than 0 days.')
    .max(windows.extensionMaxDays)
    .default(0),
  addRevisions: z.coerce.number().int().min(0).max(9).default(0),
});

const adminReason = { number: orderNumber, reason: personText(10, 2000) };

export const adminEndSchema = z.discriminatedUnion(
  'outcome',
  [
    z.object({
      ...adminReason,
      outcome: z.literal('cancel'),
      /** Whose record the cancellation counts in. */
      fault: z.enum(faults).default('none'),
    }),
    z.object({ ...adminReason, outcome: z.literal('complete') }),
    z.object({
      ...adminReason,
      outcome: z.literal('split'),
      refundCents: z
        .number({ error: 'How much of the price goes back? Write an amount such as 5 or 7.50.' })
        .int(),
    }),
  ],
  { error: 'Choose cancel, complete or split.' },
);

/** What a checkout address may hold; odd values fall back to something sensible instead of an error. */
export const checkoutReviewSchema = z.object({
  slug: z.string().min(1).max(120),
  tier: z.enum(['basic', 'standard', 'premium']).optional().catch(undefined),
  extraIds: z.array(z.uuid()).max(20).catch([]).default([]),
});

export const remindSchema = z.object({
  number: orderNumber,
  kind: z.enum([
    'remind_requirements_1',
    'remind_requirements_2',
    'remind_requirements_3',
    'remind_accept_half',
    'remind_accept_last',
  ]),
});

export const remindOfEndSchema = z.object({
  number: orderNumber,
  kind: z.enum([
    'remind_lapse',
    'remind_due',
    'remind_extension',
    'remind_proposal',
    'remind_extra',
    'remind_dispute',
    'remind_review',
  ]),
});

/** Which of one's orders: words of the address, an unknown one reads as all. */
export const orderListSchema = z.object({
  filter: z.enum(['active', 'completed', 'cancelled', 'all']).catch('all').default('all'),
  page: z.coerce.number().int().min(1).max(10_000).catch(1).default(1),
});

export const stripeDisputeSchema = z.object({
  stripeId: z.string().regex(/^(du|dp)_\w{3,200}$/, 'This is not a chargeback of Stripe’s.'),
});

export const adminRefundSchema = z.object({
  number: orderNumber,
  /** What the buyer gets back in all, minor units. */
  amountCents: z
    .number('Please give an amount, such as 12.50.')
    .int()
    .min(1, 'Please give an amount, such as 12.50.'),
  reason: personText(10, 2000),
  /** Made with the form: sending it twice refunds once. */
  key: z.uuid('Please open the page again.'),
  /** What was still released when the admin looked, minor units: two who give back at once decide on what both see. */
  releasedCents: z.coerce.number().int().optional(),
});
