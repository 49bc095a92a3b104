import { expect, test } from 'vitest';
import { checkWhoseForm, checkWhosePage } from '@/app/whose-page';
import { personHeader } from '@/components/accounts/own-fetch';
import { formPersonField } from '@/components/ui/form-state';
import { nobody, type Person, theClock } from '@/lib/platform/actor';

const lina = {
  kind: 'person',
  id: '0198c0de-0000-7000-8000-00000000000a',
  name: 'Lina',
  username: 'lina',
  email: 'lina@people.example',
  role: 'member',
  status: 'active',
  emailVerified: true,
  isSeller: true,
  sessionVersion: 1,
} satisfies Person;

const from = (personId?: string) =>
  new Request('http://localhost/', { headers: personId ? { [personHeader]: personId } : {} });

test('a page of Lina’s is heard while Lina is signed in', () => {
  expect(() => checkWhosePage(from(lina.id), lina)).not.toThrow();
});

const refused = [
  { who: 'Ida’s page while Lina is signed in', request: from('ida'), actor: lina },
  { who: 'a page that does not say whose it is', request: from(), actor: lina },
  { who: 'Lina’s page while nobody is', request: from(lina.id), actor: nobody },
  { who: 'a page of nobody’s', request: from(), actor: nobody },
  { who: 'a page of the clock’s', request: from('clock'), actor: theClock },
];

test.each(refused)('$who is told to load anew', ({ request, actor }) => {
  expect(() => checkWhosePage(request, actor)).toThrow(
    expect.objectContaining({ code: 'unauthenticated', message: expect.stringMatching(/anew/) }),
  );
});

test('a form of Ida’s is not sent in Lina’s name; one of nobody’s page, or of Lina’s own, is', () => {
  const of = (personId?: string) => {
    const form = new FormData();
    if (personId !== undefined) form.set(formPersonField, personId);
    return form;
  };
  expect(() => checkWhoseForm(of('ida'), lina)).toThrow(/Somebody else is signed in/);
  for (const form of [of(), of(lina.id)]) expect(() => checkWhoseForm(form, lina)).not.toThrow();
  // Whether nobody may do it, the command says.
  expect(() => checkWhoseForm(of(lina.id), nobody)).not.toThrow();
});
