'use server';

import type { FormState } from '@/components/ui/form-state';
import { replyToReview } from '@/lib/reviews/reply-to-review';
import { reviewOrder } from '@/lib/reviews/review-order';
import { textOf } from './_form';
import { backToOrder, runOnOrder } from './_order-form';

/** A side says how it was. */
export async function reviewOrderAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const stars = (name: string) => textOf(form, name) || undefined;
    await reviewOrder(actor, {
      number: textOf(form, 'number'),
      rating: stars('rating'),
      quality: stars('quality'),
      communication: stars('communication'),
      value: stars('value'),
      text: textOf(form, 'text'),
    });
    backToOrder(form, 'reviewed');
  });
}

/** The seller's one public reply. */
export async function replyToReviewAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await replyToReview(actor, { reviewId: textOf(form, 'reviewId'), text: textOf(form, 'text') });
    backToOrder(form, 'replied');
  });
}
