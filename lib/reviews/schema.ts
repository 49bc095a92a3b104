import { z } from 'zod';
import { orderNumber, personText } from '@/lib/orders/schema';

const stars = z.coerce
  .number({ error: 'Please choose one to five stars.' })
  .int('Please choose one to five stars.')
  .min(1, 'Please choose one to five stars.')
  .max(5, 'Please choose one to five stars.');

const reviewLength = 2000;

/** The buyer rates three things and writes (RULES 5). */
export const buyerReviewSchema = z.object({
  number: orderNumber,
  quality: stars,
  communication: stars,
  value: stars,
  text: personText(10, reviewLength),
});

/** The seller rates the buyer and writes. */
export const sellerReviewSchema = z.object({
  number: orderNumber,
  rating: stars,
  text: personText(1, reviewLength),
});

export const replySchema = z.object({
  reviewId: z.uuid('This review is not known here.'),
  text: personText(1, reviewLength),
});
