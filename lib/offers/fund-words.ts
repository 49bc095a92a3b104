import type { OfferView } from './views';

/**
 * When the next milestone can be funded, as read on the page of the order with this number, and what happens to its money;
 * null where it is this order that waits for its payment: its page leads there by itself.
 */
export function fundWords(offer: Pick<OfferView, 'parts'>, number: string): string | null {
  const held = 'It is held on its own until you accept it.';
  const here = offer.parts.find(({ order }) => order?.number === number)?.order?.state;
  if (here === 'awaiting_payment') return null;
  const over = here === 'completed' || here === 'cancelled';
  return over ? held : `You can fund it now or when this one is done. ${held}`;
}
