import { z } from 'zod';
import { fileIds, orderNumber, personText } from '@/lib/orders/schema';
import { disputeReasons } from './reasons';

const reasons = Object.keys(disputeReasons) as (keyof typeof disputeReasons)[];

const amount = (message: string) => z.number({ error: message }).int(message);

export const openDisputeSchema = z.object({
  number: orderNumber,
  reason: z.enum(reasons, { error: 'Please choose what it is about.' }),
  story: personText(30),
  wish: z.enum(['refund', 'part', 'redo', 'release'], {
    error: 'Please choose what you ask for.',
  }),
  /** With the wish 'part': how much of the price goes back, minor units. */
  wishCents: amount('Please write an amount such as 5 or 7.50.').nullish(),
  fileIds,
});

export const answerDisputeSchema = z.object({
  number: orderNumber,
  answer: personText(10),
  fileIds,
});

export const disputeIdSchema = z.object({ disputeId: z.uuid('This dispute is not known here.') });

const settlement = {
  ...disputeIdSchema.shape,
  statement: personText(20),
};

export const settleDisputeSchema = z.discriminatedUnion(
  'outcome',
  [
    z.object({ ...settlement, outcome: z.literal('release') }),
    z.object({ ...settlement, outcome: z.literal('refund') }),
    z.object({
      ...settlement,
      outcome: z.literal('split'),
      refundCents: amount('How much of the price goes back? Write an amount such as 5 or 7.50.'),
    }),
  ],
  { error: 'Choose release, refund or split.' },
);
