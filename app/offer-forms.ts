import type { OfferForms } from '@/components/offers/offer-forms';
import { askForChangeAction, declineOfferAction, withdrawOfferAction } from './actions/offers';

/** The server actions behind the buttons of an offer's card. */
export const offerForms: OfferForms = {
  askForChange: askForChangeAction,
  decline: declineOfferAction,
  withdraw: withdrawOfferAction,
};
