import { termsToday } from '@/lib/orders/terms';
import { marketplace } from '@/marketplace.config';

/** The rules of RULES 2 for a new seller. */
export const terms = termsToday(marketplace, 'new');
