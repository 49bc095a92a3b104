'use server';

import { redirect } from 'next/navigation';
import { expireGig, expireLists, expireSeller } from '@/app/cache-tags';
import type { FormState } from '@/components/ui/form-state';
import { restorePerson } from '@/lib/accounts/restore-person';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { removeGig } from '@/lib/catalog/remove-gig';
import { restoreGig } from '@/lib/catalog/restore-gig';
import { grantTop } from '@/lib/levels/grant-top';
import { withdrawTop } from '@/lib/levels/withdraw-top';
import { closeReport } from '@/lib/moderation/close-report';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { backToList } from './_admin-form';
import { centsOf, textOf } from './_form';
import { run } from './_run';

/** An admin ends an open order: complete, cancel, or a split by amount. */
export async function endOrderAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const number = textOf(form, 'number');
    const reason = textOf(form, 'reason');
    const outcome = textOf(form, 'outcome') as 'complete' | 'cancel' | 'split';
    if (outcome === 'split')
      await adminEndOrder(actor, {
        number,
        reason,
        outcome,
        refundCents: centsOf(form, 'refundCents'),
      });
    else if (outcome === 'cancel') {
      const fault = (textOf(form, 'fault') || 'none') as 'none' | 'buyer' | 'seller' | 'platform';
      await adminEndOrder(actor, { number, reason, outcome, fault });
    } else await adminEndOrder(actor, { number, reason, outcome });
    redirect(`/admin/orders/${encodeURIComponent(number)}?done=ended`);
  });
}

/** An admin suspends a member, who reads why. */
export async function suspendPersonAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const username = textOf(form, 'username');
    await suspendPerson(actor, { username, reason: textOf(form, 'reason') });
    expireSeller(username);
    expireLists();
    backToList(form, '/admin/people', 'suspended');
  });
}

/** An admin takes a suspension back. */
export async function restorePersonAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const username = textOf(form, 'username');
    await restorePerson(actor, { username, reason: textOf(form, 'reason') });
    expireSeller(username);
    expireLists();
    backToList(form, '/admin/people', 'restored');
  });
}

/** An admin gives a seller the word that the top level needs. */
export async function grantTopAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const username = textOf(form, 'username');
    await grantTop(actor, { username, reason: textOf(form, 'reason') });
    expireSeller(username);
    backToList(form, '/admin/people', 'top-granted');
  });
}

/** An admin takes that word back. */
export async function withdrawTopAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const username = textOf(form, 'username');
    await withdrawTop(actor, { username, reason: textOf(form, 'reason') });
    expireSeller(username);
    backToList(form, '/admin/people', 'top-withdrawn');
  });
}

/** An admin takes a gig down; its seller reads why. */
export async function removeGigAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const gigId = textOf(form, 'gigId');
    const { slug } = await removeGig(actor, { gigId, reason: textOf(form, 'reason') });
    expireGig(slug);
    backToList(form, '/admin/moderation', 'gig-removed');
  });
}

/** An admin puts a gig that was taken down back to what it was. */
export async function restoreGigAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const gigId = textOf(form, 'gigId');
    const { slug } = await restoreGig(actor, { gigId, reason: textOf(form, 'reason') });
    expireGig(slug);
    backToList(form, '/admin/moderation', 'gig-restored');
  });
}

/** An admin closes the report of a conversation; who reported it reads the statement. */
export async function closeReportAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await closeReport(actor, {
      reportId: textOf(form, 'reportId'),
      statement: textOf(form, 'statement'),
    });
    redirect('/admin/moderation/reports?done=report-closed');
  });
}
