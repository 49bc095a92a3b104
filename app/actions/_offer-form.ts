import { redirect } from 'next/navigation';
import { offerLimits } from '@/lib/offers/schema';
import { centsOf, textOf } from './_form';

/** Back to where the button was pressed, the conversation or the offer's own page, with a word on what was done. */
export function backToOffer(form: FormData, done: string): never {
  const offerId = encodeURIComponent(textOf(form, 'offerId'));
  if (textOf(form, 'place') !== 'thread') redirect(`/offers/${offerId}?done=${done}`);
  redirect(`/inbox/${encodeURIComponent(textOf(form, 'conversationId'))}`);
}

/** What an offer or one of its milestones holds, under its names in the form. */
const workOf = (form: FormData, at = '') => ({
  title: textOf(form, `${at}title`),
  included: textOf(form, `${at}included`),
  priceCents: centsOf(form, `${at}priceCents`),
  deliveryDays: textOf(form, `${at}deliveryDays`),
  revisions: textOf(form, `${at}revisions`),
});

/** A new offer as its form sends it; rows of milestones that are not there are blank ones. */
export function newOfferOf(form: FormData) {
  const rows = Array.from({ length: offerLimits.milestonesMax }, (_, index) =>
    workOf(form, `milestones.${index}.`),
  );
  return {
    pay: textOf(form, 'pay') as 'once',
    ...workOf(form),
    milestones: rows,
    conversationId: textOf(form, 'conversationId'),
    gigId: textOf(form, 'gigId'),
    replaces: textOf(form, 'replaces'),
    asksQuestions: textOf(form, 'asksQuestions') === 'on',
    expiryDays: textOf(form, 'expiryDays'),
    key: textOf(form, 'key'),
    anyway: textOf(form, 'anyway') === 'yes',
  };
}
