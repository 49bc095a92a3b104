'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { answerExtension } from '@/lib/changes/answer-extension';
import { answerProposal } from '@/lib/changes/answer-proposal';
import { buyExtra } from '@/lib/changes/buy-extra';
import { closeExtra } from '@/lib/changes/close-extra';
import { offerExtra } from '@/lib/changes/offer-extra';
import { proposeCancellation } from '@/lib/changes/propose-cancellation';
import { requestExtension } from '@/lib/changes/request-extension';
import { withdrawProposal } from '@/lib/changes/withdraw-proposal';
import { centsOf, textOf } from './_form';
import { backToOrder, runOnOrder } from './_order-form';

/** One side asks for more days. */
export async function requestExtensionAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await requestExtension(actor, {
      number: textOf(form, 'number'),
      days: textOf(form, 'days'),
      reason: textOf(form, 'reason'),
    });
    backToOrder(form, 'extension-asked');
  });
}

/** The other side says yes or no to more days. */
export async function answerExtensionAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await answerExtension(actor, {
      number: textOf(form, 'number'),
      answer: textOf(form, 'answer') as 'accept',
    });
    backToOrder(form, 'answer-given');
  });
}

/** One side proposes to end the order and how to divide the money. */
export async function proposeCancellationAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await proposeCancellation(actor, {
      number: textOf(form, 'number'),
      refundPercent: textOf(form, 'refundPercent'),
      reason: textOf(form, 'reason'),
    });
    backToOrder(form, 'proposed');
  });
}

/** The other side says yes or no to the proposal. */
export async function answerProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await answerProposal(actor, {
      number: textOf(form, 'number'),
      answer: textOf(form, 'answer') as 'accept',
    });
    backToOrder(form, 'answer-given');
  });
}

/** Whoever proposed takes it back. */
export async function withdrawProposalAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await withdrawProposal(actor, { number: textOf(form, 'number') });
    backToOrder(form, 'withdrawn');
  });
}

/** The seller offers more work for more money. */
export async function offerExtraAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await offerExtra(actor, {
      number: textOf(form, 'number'),
      title: textOf(form, 'title'),
      priceCents: centsOf(form, 'priceCents'),
      addDays: textOf(form, 'addDays') || 0,
      addRevisions: textOf(form, 'addRevisions') || 0,
    });
    backToOrder(form, 'offered');
  });
}

/** The buyer takes an offer: to the payment page. */
export async function buyExtraAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const { url } = await buyExtra(actor, {
      number: textOf(form, 'number'),
      offerId: textOf(form, 'offerId'),
    });
    redirect(url);
  });
}

/** The buyer declines an offer, or the seller takes it back. */
export async function closeExtraAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await closeExtra(actor, { number: textOf(form, 'number'), offerId: textOf(form, 'offerId') });
    backToOrder(form, 'answer-given');
  });
}
