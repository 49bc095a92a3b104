'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { askForChange } from '@/lib/offers/ask-for-change';
import { declineOffer } from '@/lib/offers/decline-offer';
import { makeOffer } from '@/lib/offers/make-offer';
import { orderOffer } from '@/lib/offers/order-offer';
import { withdrawOffer } from '@/lib/offers/withdraw-offer';
import { textOf } from './_form';
import { backToOffer, newOfferOf } from './_offer-form';
import { run } from './_run';

/** The seller offers one buyer what no package holds. */
export async function makeOfferAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { offerId } = await makeOffer(actor, newOfferOf(form));
    redirect(`/offers/${offerId}?done=made`);
  });
}

/** The buyer says what should be different. */
export async function askForChangeAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await askForChange(actor, {
      offerId: textOf(form, 'offerId'),
      text: textOf(form, 'text'),
      anyway: textOf(form, 'anyway') === 'yes',
    });
    backToOffer(form, 'change-asked');
  });
}

/** The buyer says no. */
export async function declineOfferAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await declineOffer(actor, {
      offerId: textOf(form, 'offerId'),
      text: textOf(form, 'text'),
      anyway: textOf(form, 'anyway') === 'yes',
    });
    backToOffer(form, 'declined');
  });
}

/** The seller takes an offer back, or what of it is not funded. */
export async function withdrawOfferAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await withdrawOffer(actor, { offerId: textOf(form, 'offerId') });
    backToOffer(form, 'withdrawn');
  });
}

/** The buyer accepts by going to pay: for all of it, or for the milestone whose turn it is. */
export async function orderOfferAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { url } = await orderOffer(actor, {
      offerId: textOf(form, 'offerId'),
      milestone: textOf(form, 'milestone') || null,
      checkoutKey: textOf(form, 'key'),
    });
    redirect(url);
  });
}
