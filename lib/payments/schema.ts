import { z } from 'zod';
import { cleanText } from '@/lib/platform/text-fields';

export const sessionIdSchema = z.object({
  sessionId: z.string().regex(/^cs_\w{3,200}$/, 'This is not a checkout of ours.'),
});

export const paymentIdSchema = z.object({ paymentId: z.uuid() });
export const refundIdSchema = z.object({ refundId: z.uuid() });
export const transferIdSchema = z.object({ transferId: z.uuid() });
export const buyerIdSchema = z.object({ buyerId: z.uuid() });
export const sellerIdSchema = z.object({ sellerId: z.uuid() });
export const eventIdSchema = z.object({ eventId: z.string().regex(/^evt_\w{3,250}$/) });
export const reversalIdSchema = z.object({ reversalId: z.uuid() });
export const chargebackIdSchema = z.object({ chargebackId: z.uuid() });

export const answerChargebackSchema = z.discriminatedUnion('answer', [
  z.object({ chargebackId: z.uuid(), answer: z.literal('accept') }),
  z.object({
    chargebackId: z.uuid(),
    answer: z.literal('send'),
    evidence: z
      .string()
      .transform(cleanText)
      .pipe(
        z
          .string()
          .min(20, 'Please tell the bank what happened, in 20 characters or more.')
          .max(15_000, 'Please keep it to 15,000 characters: banks read no more.'),
      ),
  }),
]);

/** Why an admin does something to money: kept in the audit log. */
export const adminReason = z
  .string()
  .transform(cleanText)
  .pipe(
    z
      .string()
      .min(10, 'Please give the reason, in 10 characters or more.')
      .max(1000, 'Please keep the reason to 1,000 characters.'),
  );

export const failedRefundSchema = z.object({ refundId: z.uuid(), reason: adminReason });
export const clearFraudSchema = z.object({ paymentId: z.uuid(), reason: adminReason });

/** A stored message of Stripe's, by Stripe's own id. */
export const replayEventSchema = eventIdSchema.extend({ reason: adminReason });
