import { redirect } from 'next/navigation';
import { ownPath } from '@/lib/platform/own-path';
import { textOf } from './_form';

/** Back to the list as it was shown (its words, filter and page travel in the form), with a word on what was done. */
export function backToList(form: FormData, base: string, done: string): never {
  const back = new URL(ownPath(textOf(form, 'back')) ?? base, 'http://own.invalid');
  const query = back.pathname === base ? back.searchParams : new URLSearchParams();
  query.set('done', done);
  redirect(`${base}?${query}`);
}
