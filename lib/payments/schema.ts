import { z } from 'zod';

export const sessionIdSchema = z.object({
  sessionId: z.string().regex(/^cs_\w{3,200}$/, 'This is not a checkout of ours.'),
});

export const paymentIdSchema = z.object({ paymentId: z.uuid() });
export const refundIdSchema = z.object({ refundId: z.uuid() });
export const transferIdSchema = z.object({ transferId: z.uuid() });
export const sellerIdSchema = z.object({ sellerId: z.uuid() });
export const eventIdSchema = z.object({ eventId: z.string().min(4).max(255) });
