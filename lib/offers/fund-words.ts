import type { OfferView } from './views';

/** When the next milestone can be funded, as read on the page of the order with this number, and what happens to its money. */
export function fundWords(offer: Pick<OfferView, 'parts'>, number: string): string {
  const held = 'It is held on its own until you accept it.';
  const here = offer.parts.find(({ order }) => order?.number === number)?.order?.state;
  const over = here === 'completed' || here === 'cancelled';
  return over ? held : `You can fund it now or when this one is done. ${held}`;
}
