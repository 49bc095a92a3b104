import { personHeader } from '@/components/accounts/own-fetch';
import { formPersonField } from '@/components/ui/form-state';
import type { Actor } from '@/lib/platform/actor';
import { unauthenticated } from '@/lib/platform/errors';

/** Two may sign in at one browser, one after the other: a page that is still open is the first one's. */
const somebodyElse = () =>
  unauthenticated('Somebody else is signed in here now. Please load this page anew.');

/**
 * Refuses (`unauthenticated`) what a page sends by script when it is not the page of the very person whose session this
 * browser has now: two may sign in at one browser, one after the other, and what the first has written must not stand in
 * the second one's name. Who does not say whose page it is, is refused like who says neither site nor origin: forms that
 * work without scripts come another way. `/api/live` asks the same of its address (`isAskedFor`), for streams send no headers.
 */
export function checkWhosePage(request: Request, actor: Actor): void {
  const person = request.headers.get(personHeader);
  if (actor.kind !== 'person')
    throw unauthenticated('You are signed out here. Please load this page anew and sign in.');
  if (!person) throw unauthenticated('This page is an old one. Please load it anew.');
  if (person !== actor.id) throw somebodyElse();
}

/** The same of a form. One on a page that is made for everybody does not say whose it is. */
export function checkWhoseForm(form: FormData, actor: Actor): void {
  const person = form.get(formPersonField);
  if (person && actor.kind === 'person' && person !== actor.id) throw somebodyElse();
}
