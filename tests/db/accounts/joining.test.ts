import { beforeEach, describe, expect, test } from 'vitest';
import { findActor } from '@/lib/accounts/find-actor';
import { resendVerification } from '@/lib/accounts/resend-verification';
import { signUp } from '@/lib/accounts/sign-up';
import { verifyEmail } from '@/lib/accounts/verify-email';
import { nobody } from '@/lib/platform/actor';
import { hourMs, moveClock } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { withDatabase } from '@/tests/support/database';
import {
  ana,
  enter,
  join,
  kitchen,
  lettersTo,
  linkSecretFrom,
  type NewPerson,
  newPerson,
} from './world';

const database = withDatabase();

beforeEach(() => database.query('DELETE FROM rate_limit'));

const confirm = (person: NewPerson, token: string) =>
  verifyEmail(nobody, { token, password: person.password, address: kitchen });

test('Ana signs up, confirms her address by mail and signs in', async () => {
  await signUp(nobody, { ...ana, email: ' Ana@Mail.example ', address: kitchen });
  const [letter] = await lettersTo(database, ana.email);
  // Nobody has confirmed yet that the name and the address belong together.
  expect(letter).toMatchObject({ greeting: 'Hello,' });

  await expect(enter(ana)).rejects.toMatchObject({ code: 'forbidden' });

  const token = await linkSecretFrom(database, ana.email, '/verify');
  expect(await findActor(await confirm(ana, token))).toMatchObject({ username: 'ana-paints' });
  const actor = await findActor(await enter(ana));
  expect(actor).toMatchObject({
    kind: 'person',
    username: 'ana-paints',
    role: 'member',
    emailVerified: true,
    isSeller: false,
  });
  expect(actor).not.toHaveProperty('passwordHash');
});

test('the database keeps neither her password nor the secret of her link', async () => {
  const [kept] = await database.query<{ row: string }>(
    `SELECT (SELECT jsonb_agg(p) FROM person p)::text || (SELECT jsonb_agg(t) FROM one_time_token t)::text AS row`,
  );
  expect(kept?.row).not.toContain(ana.password);
  expect(kept?.row).toContain('$argon2id$');
  const secret = await linkSecretFrom(database, ana.email, '/verify');
  expect(kept?.row).not.toContain(secret);
});

describe('her address signed up a second time', () => {
  test('reads like the first, makes nobody, and tells her by mail', async () => {
    const before = await db.person.count();
    const answer = await signUp(nobody, {
      ...newPerson('mallory'),
      email: ana.email,
      address: '198.51.100.7',
    });
    expect(answer).toBeUndefined();
    expect(await db.person.count()).toBe(before);
    const letters = await lettersTo(database, ana.email);
    expect(letters.at(-1)?.subject).toBe('You already have an account at Minnow');
    expect(JSON.stringify(letters.at(-1))).not.toContain('mallory');
  });

  test('leaves her password as it is', async () => {
    await expect(enter(ana)).resolves.toMatchObject({ sessionVersion: 1 });
  });
});

describe('Mallory signs up with the address of Victor', () => {
  const victor = newPerson('victor');
  const mallory = {
    ...newPerson('mallory-2'),
    email: victor.email,
    password: 'two grey magpies steal',
  };

  test('his press on the mail does not open her account to her', async () => {
    await signUp(nobody, { ...mallory, address: '198.51.100.7' });
    const hers = await linkSecretFrom(database, victor.email, '/verify');
    await expect(confirm(victor, hers)).rejects.toMatchObject({
      code: 'invalid',
      fields: { password: expect.any(String) },
    });
    await expect(enter(mallory)).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('his own sign-up takes the place of hers', async () => {
    const hers = await linkSecretFrom(database, victor.email, '/verify');
    await signUp(nobody, { ...victor, address: kitchen });
    await expect(confirm(mallory, hers)).rejects.toMatchObject({ code: 'invalid' });
    const his = await linkSecretFrom(database, victor.email, '/verify');
    await expect(confirm(mallory, his)).rejects.toMatchObject({ code: 'invalid' });
    expect(await findActor(await confirm(victor, his))).toMatchObject({ username: 'victor' });
    await expect(enter(mallory)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('whoever lost the mail signs up once more, with the same username', async () => {
    const wanda = newPerson('wanda');
    await signUp(nobody, { ...wanda, address: kitchen });
    await signUp(nobody, { ...wanda, address: kitchen });
    const token = await linkSecretFrom(database, wanda.email, '/verify');
    await expect(confirm(wanda, token)).resolves.toMatchObject({ sessionVersion: 1 });
  });
});

test('a mailbox is not filled by signing in again and again before it is confirmed', async () => {
  const xenia = newPerson('xenia');
  await signUp(nobody, { ...xenia, address: kitchen });
  for (let count = 0; count < 9; count++)
    await expect(enter(xenia)).rejects.toMatchObject({ code: 'forbidden' });
  expect(await lettersTo(database, xenia.email)).toHaveLength(1 + 5);
});

test('a username is had by one, in whatever letters', async () => {
  await expect(
    signUp(nobody, { ...newPerson('bo-2'), username: 'ANA-Paints', address: kitchen }),
  ).rejects.toMatchObject({
    code: 'invalid',
    fields: { username: expect.stringMatching(/taken/) },
  });
});

test.each([
  ['a short password', { password: 'nine chars'.slice(0, 9) }, 'password'],
  ['a common password', { password: 'Password2026!' }, 'password'],
  ['a password of her own name', { password: 'mira-sand-1' }, 'password'],
  ['no address', { email: 'mira' }, 'email'],
  ['a script for a name', { username: '<script>' }, 'username'],
  ['a field of another type', { name: { first: 'Mira' } as unknown as string }, 'name'],
])('%s is said at its field and makes nobody', async (_, wrong, field) => {
  const before = await db.person.count();
  const mira = { ...newPerson('mira'), address: kitchen, ...wrong };
  await expect(signUp(nobody, mira)).rejects.toMatchObject({
    code: 'invalid',
    fields: { [field]: expect.any(String) },
  });
  expect(await db.person.count()).toBe(before);
});

describe('a link in a mail', () => {
  test('works once, even when it is pressed ten times at once', async () => {
    const bea = newPerson('bea');
    await signUp(nobody, { ...bea, address: kitchen });
    const token = await linkSecretFrom(database, bea.email, '/verify');
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => confirm(bea, token)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(confirm(bea, token)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('is dead two days later, and a new one can be asked for', async () => {
    const carl = newPerson('carl');
    await signUp(nobody, { ...carl, address: kitchen });
    const old = await linkSecretFrom(database, 'carl@mail.example', '/verify');
    await moveClock(49 * hourMs);
    await expect(confirm(carl, old)).rejects.toMatchObject({ code: 'invalid' });

    await resendVerification(nobody, { email: 'carl@mail.example', address: kitchen });
    const fresh = await linkSecretFrom(database, 'carl@mail.example', '/verify');
    expect(fresh).not.toBe(old);
    await expect(confirm(carl, fresh)).resolves.toBeDefined();
  });

  test('that was asked for twice is used up with its twin', async () => {
    const dora = newPerson('dora');
    await signUp(nobody, { ...dora, address: kitchen });
    const one = await linkSecretFrom(database, dora.email, '/verify');
    await resendVerification(nobody, { email: dora.email, address: kitchen });
    await confirm(dora, await linkSecretFrom(database, dora.email, '/verify'));
    await expect(confirm(dora, one)).rejects.toMatchObject({ code: 'invalid' });
  });

  test('is made up in vain', async () => {
    for (const token of ['x', 'a'.repeat(43), "' OR 1=1 --"])
      await expect(confirm(ana, token)).rejects.toMatchObject({ code: 'invalid' });
  });
});

test('a new link is sent only to who waits for one; the answer is the same', async () => {
  const erin = newPerson('erin');
  await join(database, erin);
  const before = (await lettersTo(database, erin.email)).length;
  const ask = (email: string) => resendVerification(nobody, { email, address: kitchen });
  expect(await ask(erin.email)).toBeUndefined();
  expect(await ask('nobody-here@mail.example')).toBeUndefined();
  expect(await lettersTo(database, erin.email)).toHaveLength(before);
  expect(await lettersTo(database, 'nobody-here@mail.example')).toHaveLength(0);
});

test('the eleventh sign-up from one address within the hour has to wait', async () => {
  const sent = Array.from({ length: 11 }, (_, i) =>
    signUp(nobody, { ...newPerson(`crowd${i}`), address: '198.51.100.20' }),
  );
  const refused = (await Promise.allSettled(sent)).filter(({ status }) => status === 'rejected');
  expect(refused).toMatchObject([{ reason: { code: 'rate_limited' } }]);
});
