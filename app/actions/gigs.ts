'use server';

import { redirect } from 'next/navigation';
import { expireGig } from '@/app/cache-tags';
import type { FormState } from '@/components/ui/form-state';
import { addGigPicture } from '@/lib/catalog/add-gig-picture';
import type { GigStep } from '@/lib/catalog/completeness';
import { createGig } from '@/lib/catalog/create-gig';
import { deleteGig } from '@/lib/catalog/delete-gig';
import { editGigBasics } from '@/lib/catalog/edit-gig-basics';
import { editGigDescription } from '@/lib/catalog/edit-gig-description';
import { editGigExtras } from '@/lib/catalog/edit-gig-extras';
import { editGigFaq } from '@/lib/catalog/edit-gig-faq';
import { editGigPackages } from '@/lib/catalog/edit-gig-packages';
import { editGigQuestions } from '@/lib/catalog/edit-gig-questions';
import { orderGigPictures } from '@/lib/catalog/order-gig-pictures';
import { pauseGig } from '@/lib/catalog/pause-gig';
import { publishGig } from '@/lib/catalog/publish-gig';
import { removeGigPicture } from '@/lib/catalog/remove-gig-picture';
import { resumeGig } from '@/lib/catalog/resume-gig';
import type { Actor } from '@/lib/platform/actor';
import { invalid } from '@/lib/platform/errors';
import { filesOf, textOf } from './_form';
import {
  backToEditor,
  basicsOf,
  extrasOf,
  faqOf,
  packagesOf,
  pictureActOf,
  questionsOf,
  reordered,
} from './_gig-form';
import { run } from './_run';

type Gig = { id: string; slug: string | null };

/** Saves one step of the editor and opens it, or the next one, anew. */
const saveStep = (
  form: FormData,
  step: GigStep,
  save: (actor: Actor, gigId: string) => Promise<Gig>,
): Promise<FormState> =>
  run(form, async (actor) => backToEditor(form, step, await save(actor, textOf(form, 'gigId'))));

/** Begins a draft and goes on to its description. */
export async function createGigAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const { id } = await createGig(actor, basicsOf(form));
    redirect(`/sell/gigs/${id}?step=description`);
  });
}

export async function saveBasicsAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'basics', (actor, gigId) =>
    editGigBasics(actor, { gigId, ...basicsOf(form) }),
  );
}

export async function saveDescriptionAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'description', (actor, gigId) =>
    editGigDescription(actor, { gigId, description: textOf(form, 'description') }),
  );
}

export async function savePackagesAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'packages', (actor, gigId) =>
    editGigPackages(actor, {
      gigId,
      packages: packagesOf(form),
      maxOpenOrders: textOf(form, 'maxOpenOrders'),
    }),
  );
}

export async function saveExtrasAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'extras', (actor, gigId) =>
    editGigExtras(actor, { gigId, extras: extrasOf(form) }),
  );
}

export async function saveQuestionsAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'questions', (actor, gigId) =>
    editGigQuestions(actor, { gigId, questions: questionsOf(form) }),
  );
}

export async function saveFaqAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'faq', (actor, gigId) => editGigFaq(actor, { gigId, faq: faqOf(form) }));
}

/** Adds the chosen pictures, one after the other: what went well before a refused one stays. */
export async function addPicturesAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'pictures', async (actor, gigId) => {
    const alt = textOf(form, 'alt');
    const [first, ...more] = filesOf(form, 'picture');
    if (!first) throw invalid({ picture: 'Choose a picture first.' });
    let gig: Gig = await addGigPicture(actor, { gigId, alt, file: first });
    for (const file of more) gig = await addGigPicture(actor, { gigId, alt, file });
    return gig;
  });
}

/** Makes a picture the cover, moves it towards it, or takes it away: the button that was pressed says which. */
export async function arrangePicturesAction(_: FormState, form: FormData): Promise<FormState> {
  return saveStep(form, 'pictures', (actor, gigId) => {
    const { act, pictureId } = pictureActOf(form);
    if (act === 'remove') return removeGigPicture(actor, { gigId, pictureId });
    const ids = form.getAll('pictureId').map(String);
    return orderGigPictures(actor, { gigId, pictureIds: reordered(ids, act, pictureId) });
  });
}

/** Puts a gig on sale and shows it as buyers see it. */
export async function publishGigAction(_: FormState, form: FormData): Promise<FormState> {
  return run(form, async (actor) => {
    const gig = await publishGig(actor, { gigId: textOf(form, 'gigId') });
    expireGig(gig.slug);
    redirect(`/sell/gigs/${gig.id}?step=preview&published=1`);
  });
}

/** A move of a gig's life after which the seller stays where they are. */
const moveGig = (
  form: FormData,
  move: (actor: Actor, input: { gigId: string }) => Promise<Gig>,
  back: (gig: Gig) => string,
): Promise<FormState> =>
  run(form, async (actor) => {
    const gig = await move(actor, { gigId: textOf(form, 'gigId') });
    expireGig(gig.slug);
    redirect(back(gig));
  });

const wherePressed = (form: FormData) => (gig: Gig) =>
  textOf(form, 'from') === 'editor' ? `/sell/gigs/${gig.id}?step=preview` : '/sell/gigs';

export async function pauseGigAction(_: FormState, form: FormData): Promise<FormState> {
  return moveGig(form, pauseGig, wherePressed(form));
}

export async function resumeGigAction(_: FormState, form: FormData): Promise<FormState> {
  return moveGig(form, resumeGig, wherePressed(form));
}

export async function deleteGigAction(_: FormState, form: FormData): Promise<FormState> {
  return moveGig(form, deleteGig, () => '/sell/gigs?deleted=1');
}
