'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { agreeDispute } from '@/lib/disputes/agree-dispute';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { centsOf, keepFiles, textOf } from './_form';
import { backToOrder, runOnOrder } from './_order-form';
import { run } from './_run';

/** One side says that something is wrong, with its story and files. */
export async function openDisputeAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const wish = textOf(form, 'wish') as 'refund';
    const fileIds = await keepFiles(actor, form, 'files', 'dispute');
    await openDispute(actor, {
      number: textOf(form, 'number'),
      reason: textOf(form, 'reason') as 'other',
      story: textOf(form, 'story'),
      wish,
      wishCents: textOf(form, 'wish') === 'part' ? centsOf(form, 'wishCents') : null,
      fileIds,
    });
    backToOrder(form, 'dispute-opened');
  });
}

/** The other side tells its story. */
export async function answerDisputeAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    const fileIds = await keepFiles(actor, form, 'files', 'dispute');
    await answerDispute(actor, {
      number: textOf(form, 'number'),
      answer: textOf(form, 'answer'),
      fileIds,
    });
    backToOrder(form, 'dispute-answered');
  });
}

/** The other side agrees to what was asked for, and the dispute is over. */
export async function agreeDisputeAction(_: FormState, form: FormData): Promise<FormState> {
  return runOnOrder(form, async (actor) => {
    await agreeDispute(actor, { number: textOf(form, 'number') });
    backToOrder(form, 'dispute-agreed');
  });
}

/** An admin decides: release, refund, or a split by amount. */
export async function settleDisputeAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const disputeId = textOf(form, 'disputeId');
    const statement = textOf(form, 'statement');
    const outcome = textOf(form, 'outcome') as 'release' | 'refund' | 'split';
    if (outcome === 'split')
      await settleDispute(actor, {
        disputeId,
        statement,
        outcome,
        refundCents: centsOf(form, 'refundCents'),
      });
    else await settleDispute(actor, { disputeId, statement, outcome });
    redirect(`/admin/disputes/${encodeURIComponent(disputeId)}?done=settled`);
  });
}
