import { expect, test } from 'vitest';
import { stillSaid } from '@/components/ui/form-state';

const answer = {
  ok: false,
  message: 'Please look at this again:',
  fields: { email: 'Your mail address, please.', password: 'Your password, please.' },
  values: { email: 'ana' },
};

test('an answer stands while nothing of it was changed', () => {
  expect(stillSaid(answer, new Set())).toBe(answer);
  expect(stillSaid(answer, new Set(['name']))).toBe(answer);
});

test('what was changed is wrong no more, the rest is', () => {
  expect(stillSaid(answer, new Set(['email']))).toEqual({
    ...answer,
    fields: { password: 'Your password, please.' },
  });
});

test('when nothing is left, nothing is said above the form; what was typed stays', () => {
  const { message, fields, ...left } = answer;
  expect(stillSaid(answer, new Set(Object.keys(fields)))).toEqual(left);
  expect(stillSaid({ ok: false, message }, new Set(['email']))).toEqual({ ok: false, message });
});
