'use server';

import { redirect } from 'next/navigation';
import type { FormState } from '@/components/ui/form-state';
import { chooseSavedLists } from '@/lib/catalog/choose-saved-lists';
import { createSavedList } from '@/lib/catalog/create-saved-list';
import { deleteSavedList } from '@/lib/catalog/delete-saved-list';
import { renameSavedList } from '@/lib/catalog/rename-saved-list';
import { textOf, textsOf } from './_form';
import { run } from './_run';

const listAddress = (listId: string): string =>
  listId ? `/saved?list=${encodeURIComponent(listId)}` : '/saved';

/** Begins a named list and leads to it. */
export async function createListAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { id } = await createSavedList(actor, { name: textOf(form, 'name') });
    redirect(listAddress(id));
  });
}

export async function renameListAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const listId = textOf(form, 'listId');
    await renameSavedList(actor, { listId, name: textOf(form, 'name') });
    redirect(listAddress(listId));
  });
}

/** Takes the list away and leads to all that is saved, where its gigs still are. */
export async function deleteListAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    await deleteSavedList(actor, { listId: textOf(form, 'listId') });
    redirect('/saved');
  });
}

/** Puts a saved gig on the ticked lists and leads back to the one that is looked at. */
export async function chooseListsAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const gigId = textOf(form, 'gigId');
    await chooseSavedLists(actor, { gigId, listIds: textsOf(form, 'lists') });
    redirect(listAddress(textOf(form, 'from')));
  });
}
