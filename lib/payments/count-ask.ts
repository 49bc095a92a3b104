import type { Person } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';
import { countTry } from '@/lib/platform/rate-limit';
import { marketplace } from '@/marketplace.config';

/**
 * Counts a question to Stripe that a person causes just by opening a page: Stripe answers the whole marketplace so many
 * times a second, and one person with a loop must not use that up. Refuses `rate_limited`.
 */
export const countAskOfStripe = (person: Person): Promise<void> =>
  countTry(`ask-stripe:${person.id}`, marketplace.limits.stripeAsksAnHour, 3600);

/** The same, for pages that can say something without Stripe: false instead of a refusal. */
export async function mayAskStripe(person: Person): Promise<boolean> {
  try {
    await countAskOfStripe(person);
    return true;
  } catch (error) {
    if (isRefusal(error, 'rate_limited')) return false;
    throw error;
  }
}
