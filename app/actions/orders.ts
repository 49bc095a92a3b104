'use server';

import { refresh } from 'next/cache';
import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { giveTip } from '@/lib/orders/give-tip';
import { lookLonger } from '@/lib/orders/look-longer';
import { placeOrder, resumeCheckout } from '@/lib/orders/place-order';
import { requestRevision } from '@/lib/orders/request-revision';
import { saveAnswers } from '@/lib/orders/save-answers';
import { sendMessage } from '@/lib/orders/send-message';
import { startWithoutAnswers } from '@/lib/orders/start-without-answers';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import { centsOf, keepFiles, textOf, textsOf } from './_form';
import { answersOf, backToOrder, draftsOf, revisionItemsOf, runOnOrder } from './_order-form';
import { run } from './_run';

/** Buys what the review page shows: writes the order down and goes to the payment page. */
export async function placeOrderAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { url } = await placeOrder(actor, {
      slug: textOf(form, 'slug'),
      tier: textOf(form, 'package') as 'basic',
      extraIds: textsOf(form, 'extra'),
      version: textOf(form, 'version'),
      checkoutKey: textOf(form, 'key'),
    });
    redirect(url);
  });
}

/** Back to the payment page of an order that was left. */
export async function resumeCheckoutAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const { url } = await resumeCheckout(actor, { number: textOf(form, 'number') });
    redirect(url);
  });
}

/** The buyer's answers to the seller's questions; or what there is of them, to go on later. */
export async function submitRequirementsAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    if (textOf(form, 'then') === 'later') {
      const number = textOf(form, 'number');
      const { overtook } = await saveAnswers(actor, { number, drafts: draftsOf(form) });
      backToOrder(form, overtook ? 'overtook' : 'saved');
    }
    const answers = await answersOf(actor, form);
    await submitRequirements(actor, { number: textOf(form, 'number'), answers });
    backToOrder(form, 'answered');
  });
}

/** Keeps what is being typed; the answer is for the script that asked. */
export async function saveAnswersAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const drafts = draftsOf(form);
    const saved = await saveAnswers(actor, { number: textOf(form, 'number'), drafts });
    return {
      ok: true,
      ...(saved.overtook ? { message: 'overtook' } : {}),
      values: Object.fromEntries(
        Object.entries(saved.versions).map(([position, version]) => [
          `seen.${position}`,
          String(version),
        ]),
      ),
    };
  });
}

/** The seller begins without the answers. */
export async function startWithoutAnswersAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await startWithoutAnswers(actor, { number: textOf(form, 'number') });
    backToOrder(form, 'started');
  });
}

/** The seller hands in the work. */
export async function deliverOrderAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const fileIds = await keepFiles(actor, form, 'files', 'delivery');
    await deliverOrder(actor, {
      number: textOf(form, 'number'),
      message: textOf(form, 'message'),
      fileIds,
      done: textsOf(form, 'done'),
    });
    backToOrder(form, 'delivered');
  });
}

/** The buyer accepts the work; the money is released. */
export async function acceptDeliveryAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await acceptDelivery(actor, { number: textOf(form, 'number') });
    backToOrder(form, 'accepted');
  });
}

/** The buyer says what should be changed. */
export async function requestRevisionAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await requestRevision(actor, {
      number: textOf(form, 'number'),
      text: textOf(form, 'text'),
      items: revisionItemsOf(form),
    });
    backToOrder(form, 'revision');
  });
}

/** The buyer takes more time to look, once. */
export async function lookLongerAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await lookLonger(actor, { number: textOf(form, 'number') });
    backToOrder(form, 'longer');
  });
}

/** One side cancels by right. */
export async function cancelOrderAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await cancelOrder(actor, { number: textOf(form, 'number'), reason: textOf(form, 'reason') });
    backToOrder(form, 'cancelled');
  });
}

/** A message on the order, with files. */
export async function sendMessageAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const fileIds = await keepFiles(actor, form, 'files', 'message');
    const { id } = await sendMessage(actor, {
      number: textOf(form, 'number'),
      text: textOf(form, 'text'),
      key: textOf(form, 'key') || undefined,
      anyway: textOf(form, 'anyway') === 'yes',
      fileIds,
    });
    // Whoever writes stays where they write, at the end of the story.
    refresh();
    return { ok: true, message: 'Sent.', id };
  });
}

/** What was typed counts before what was chosen. */
function tipOf(form: FormData): number {
  const suggested = Number(textOf(form, 'suggestion') || Number.NaN);
  return textOf(form, 'amountCents').trim() === '' ? suggested : centsOf(form, 'amountCents');
}

/** A tip, by a payment of its own. */
export async function giveTipAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const { url } = await giveTip(actor, {
      number: textOf(form, 'number'),
      amountCents: tipOf(form),
    });
    redirect(url);
  });
}
