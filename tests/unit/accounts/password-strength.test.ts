import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passwordProblem } from '@/lib/accounts/password-strength';

const ana = { email: 'ana.wojcik@mail.example', username: 'anapaints', name: 'Ana Wójcik' };

describe('a new password is refused when it', () => {
  test.each([
    ['is a common word with digits', 'password123'],
    ['is a common word, a year and a sign', 'Welcome2024!'],
    ['is dressed up', 'P@ssw0rd2024'],
    ['is dressed up and ends in ones', 'Passw0rd11'],
    ['is two common words', 'iloveyou1234baby'],
    ['is two common words with a sign between', 'summer_sunshine'],
    ['is the demo’s own', 'minnow-demo'],
    ['names a club', 'Liverpool2023'],
    ['walks the keyboard', 'qwertyuiop12'],
    ['walks the keyboard backwards', 'poiuytrewq'],
    ['zigzags over the keyboard', '1qaz2wsx3edc'],
    ['counts up', '1234567890'],
    ['counts down', '9876543210'],
    ['counts and walks', '1234qwerasdf'],
    ['repeats one character', 'aaaaaaaaaaaa'],
    ['repeats a piece', 'lamp7lamp7lamp7'],
  ])('%s: %s', (_, password) => {
    expect(passwordProblem(password)).toEqual(expect.any(String));
  });

  test.each([['ana.wojcik2024'], ['anapaints1!'], ['Wójcik-Ana-1'], ['ana.wojcik@mail.example']])(
    'is made of the person’s own names: %s',
    (password) => {
      expect(passwordProblem(password, ana)).toMatch(/name or address/);
    },
  );
});

test.each([
  ['four grey herons wade'],
  ['quiet river stones 7'],
  ['tU7#kpq9Zx2m'],
  ['correct horse battery staple'],
  ['ножницы и бумага'],
  ['Ana likes to paint boats in March'],
])('%s is fine, for Ana too', (password) => {
  expect(passwordProblem(password)).toBeNull();
  expect(passwordProblem(password, ana)).toBeNull();
});

test('random passwords of a manager are never refused', () => {
  const sign = fc.constantFrom(...'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_.');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 20, maxLength: 20 }), (signs) => {
      fc.pre(new Set(signs).size > 8);
      return passwordProblem(signs.join(''), ana) === null;
    }),
  );
});

test('any text at all gets an answer, and at once', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 10, maxLength: 200, unit: 'grapheme' }), (text) => {
      const problem = passwordProblem(text, ana);
      return problem === null || problem.length > 10;
    }),
  );
});
