import { z } from 'zod';
import { orderNumber } from '@/lib/orders/schema';

export const offerSchema = z.object({
  number: orderNumber,
  offerId: z.uuid('This offer is not known here.'),
});
