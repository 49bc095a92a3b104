import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { isTooMuch, typedValues } from '@/app/actions/_typed-values';
import { ChangePasswordForm, ResetPasswordForm } from '@/components/accounts/new-password-form';
import { SignInForm } from '@/components/accounts/sign-in-form';
import { SignUpForm } from '@/components/accounts/sign-up-form';

test('what was typed comes back to the form; links and files do not', () => {
  const form = new FormData();
  form.set('email', 'ana@mail.example');
  form.append('languages', 'en');
  form.append('languages', 'pl');
  form.set('token', 'a-secret-from-a-mail');
  form.set('$form', 'change-password');
  form.set('picture', new File(['x'], 'me.png'));
  expect(typedValues(form)).toEqual({ email: 'ana@mail.example', languages: ['en', 'pl'] });
});

test('a form of millions of fields or characters is told apart before anything is done with it', () => {
  const form = new FormData();
  for (let count = 0; count < 2000; count++) form.append(`a${count}`, '');
  expect(isTooMuch(form)).toBe(false);
  form.append('one-more', '');
  expect(isTooMuch(form)).toBe(true);
  const long = new FormData();
  for (let count = 0; count < 6; count++) long.append('text', 'x'.repeat(90_000));
  expect(isTooMuch(long)).toBe(true);
});

const send = async () => ({ ok: true });

test.each<[string, ReactElement]>([
  ['signing in', <SignInForm key="in" action={send} next="/" />],
  ['signing up', <SignUpForm key="up" action={send} />],
  ['a forgotten password', <ResetPasswordForm key="reset" action={send} token="secret" />],
  ['a changed password', <ChangePasswordForm key="new" action={send} email="ana@mail.example" />],
])('no password of the form for %s comes back', (_, element) => {
  const inputs = renderToStaticMarkup(element).match(/<input[^>]*type="password"[^>]*>/g) ?? [];
  expect(inputs.length).toBeGreaterThan(0);
  const form = new FormData();
  for (const input of inputs) form.set(/name="([^"]+)"/.exec(input)?.[1] ?? '', 'four grey herons');
  expect(typedValues(form)).toEqual({});
});
