import type { FormAction } from '@/components/ui/form-state';

/** Every form of an offer's card and the server action that it sends; the page hands them in. */
export interface OfferForms {
  askForChange: FormAction;
  decline: FormAction;
  withdraw: FormAction;
}
