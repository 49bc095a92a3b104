import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { countryOptions } from '@/lib/accounts/countries';
import {
  changePasswordSchema,
  editProfileSchema,
  emailSchema,
  nameSchema,
  newPasswordSchema,
  sellerProfileSchema,
  usernameSchema,
} from '@/lib/accounts/schema';

const first = (schema: z.ZodType, value: unknown) => {
  const result = schema.safeParse(value);
  return result.success ? result.data : `✗ ${result.error.issues[0]?.message}`;
};

describe('an e-mail address', () => {
  test('is kept in small letters, without what stood around it', () => {
    expect(first(emailSchema, '  Ana.W@Mail.Example ')).toBe('ana.w@mail.example');
  });
  test.each([
    ['ana'],
    ['ana@'],
    ['@mail.example'],
    ['a b@mail.example'],
    [''],
    [null],
    [['a@b.c']],
  ])('%j is none', (value) => {
    expect(first(emailSchema, value)).toMatch(/^✗ Enter/);
  });
  test('that carries a second header line is none', () => {
    expect(first(emailSchema, 'ana@mail.example\r\nBcc: all@mail.example')).toMatch(/^✗/);
  });
});

describe('a username', () => {
  test.each([['ana'], ['ana-w'], ['ana_paints_2'], ['bugfinch']])('%s can be had', (name) => {
    expect(first(usernameSchema, name)).toBe(name);
  });
  test('is kept in small letters', () => {
    expect(first(usernameSchema, 'AnaW')).toBe('anaw');
  });
  test.each([
    ['an'],
    ['2ana'],
    ['-ana'],
    ['ana-'],
    ['ana--w'],
    ['ana w'],
    ['ána'],
    ['a'.repeat(21)],
  ])('%s cannot', (name) => {
    expect(first(usernameSchema, name)).toMatch(/^✗/);
  });
  test.each([['admin'], ['Support'], ['minnow'], ['sign-in']])('%s is the house’s own', (name) => {
    expect(first(usernameSchema, name)).toMatch(/kept for the marketplace/);
  });
});

describe('a name', () => {
  test('is one line, whatever was pasted', () => {
    expect(first(nameSchema, ' Ana\u0000 \n Wójcik\u202e ')).toBe('Ana Wójcik');
  });
  test.each([
    ['A'],
    ['x'.repeat(61)],
    ['https://evil.example'],
    ['write@me.example'],
    ['Mallory evil.com/pay now'],
    ['Call +49 170 1234567'],
    ['\u3164\u3164'],
  ])('%s is none', (name) => {
    expect(first(nameSchema, name)).toMatch(/^✗/);
  });
  test.each([
    ['Minnow'],
    ['Minnow Support'],
    ['Pay to MÍNNOW'],
    ['Support'],
    ['The Admin Team'],
    ['CustomerSupport'],
    ['MinnowSupport'],
    ['The MinnowTeam'],
    ['Min now'],
    ['M1nn0w'],
  ])('%s would pass for the house', (name) => {
    expect(first(nameSchema, name)).toMatch(/kept for the marketplace/);
  });
  test('one whose letters are of two alphabets could look like any', () => {
    expect(first(nameSchema, 'M\u0456nnow')).toMatch(/one alphabet/);
    expect(first(nameSchema, 'Оля Marchenko')).toBe('Оля Marchenko');
  });
  test.each([
    ['Sam Minnows'],
    ['Helper Bee'],
    ['Karen Helpman'],
    ['田中 さくら'],
    ['Ndjamé N’Diaye'],
    ['J. St. Paul'],
  ])('%s is one', (name) => {
    expect(first(nameSchema, name)).toBe(name);
  });
});

test('a new password has ten characters at least and two hundred at most', () => {
  expect(first(newPasswordSchema, 'a'.repeat(9))).toBe('✗ Use at least 10 characters.');
  expect(first(newPasswordSchema, 'a'.repeat(10))).toBe('a'.repeat(10));
  expect(first(newPasswordSchema, 'a'.repeat(201))).toBe('✗ Use at most 200 characters.');
});

test('an old password may be anything, but not a book', () => {
  const passwords = { currentPassword: 'x', password: 'four grey herons' };
  expect(first(changePasswordSchema, passwords)).toEqual(passwords);
  expect(first(changePasswordSchema, { ...passwords, currentPassword: 'x'.repeat(1001) })).toMatch(
    /^✗/,
  );
});

test('a country is one of the list, or not said', () => {
  expect(first(editProfileSchema, { name: 'Ana', country: '' })).toMatchObject({ country: null });
  expect(first(editProfileSchema, { name: 'Ana', country: 'PL' })).toMatchObject({ country: 'PL' });
  expect(first(editProfileSchema, { name: 'Ana', country: 'XX' })).toMatch(/^✗/);
  expect(countryOptions().find(({ value }) => value === 'PT')?.label).toBe('Portugal');
});

describe('a seller’s profile', () => {
  const good = {
    headline: 'Small bugs found, fixed and explained',
    bio: 'Fourteen years of other people’s code.\r\n\r\nI reproduce the bug first.',
    languages: ['en', 'de', 'en'],
    skills: 'CSS, Debugging; css\nPHP,, ',
  };
  test('is kept tidy: one of each language and skill, line breaks of one kind', () => {
    expect(first(sellerProfileSchema, good)).toEqual({
      headline: good.headline,
      bio: 'Fourteen years of other people’s code.\n\nI reproduce the bug first.',
      languages: ['en', 'de'],
      skills: ['css', 'Debugging', 'PHP'],
    });
  });
  test.each([
    ['a headline too short', { headline: 'Bugs' }],
    ['a headline too long', { headline: 'x'.repeat(81) }],
    ['no story', { bio: 'I fix bugs.' }],
    ['no language', { languages: [] }],
    ['a language we do not know', { languages: ['tlh'] }],
    ['no skill', { skills: ' , ' }],
    ['too many skills', { skills: Array.from({ length: 16 }, (_, i) => `skill ${i}`) }],
    ['a skill that is a sentence', { skills: 'x'.repeat(31) }],
    ['something else entirely', { skills: { $ne: null } }],
  ])('with %s is refused', (_, wrong) => {
    expect(first(sellerProfileSchema, { ...good, ...wrong })).toMatch(/^✗/);
  });
});
