import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { changePassword } from '@/lib/accounts/change-password';
import { findActor } from '@/lib/accounts/find-actor';
import { requestReset } from '@/lib/accounts/request-reset';
import { resendVerification } from '@/lib/accounts/resend-verification';
import { resetPassword } from '@/lib/accounts/reset-password';
import { signIn } from '@/lib/accounts/sign-in';
import { signOutEverywhere } from '@/lib/accounts/sign-out-everywhere';
import { nobody } from '@/lib/platform/actor';
import { hourMs, moveClock } from '@/lib/platform/clock';
import type { Refusal } from '@/lib/platform/errors';
import { withDatabase } from '@/tests/support/database';
import { ana, arrive, enter, join, kitchen, lettersTo, linkSecretFrom, newPerson } from './world';

// The real one, counted: it is what an answer takes its time for.
const work = vi.hoisted(() => ({ verified: 0 }));
vi.mock('@node-rs/argon2', async (original) => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof argon2.verify = (...given) => {
    work.verified++;
    return argon2.verify(...given);
  };
  return { ...argon2, verify };
});

const database = withDatabase();

beforeAll(() => join(database, ana));
beforeEach(() => database.query('DELETE FROM rate_limit'));

const renew = (given: { token: string; password: string }) =>
  resetPassword(nobody, { ...given, address: kitchen });

const refusalOf = (attempt: Promise<unknown>): Promise<Refusal> =>
  attempt.then(
    () => Promise.reject(new Error('this should have been refused')),
    (refusal: Refusal) => refusal,
  );

describe('a stranger at the door', () => {
  const wrong = { ...ana, password: 'not her password' };
  const unknown = { ...ana, email: 'not-here@mail.example' };

  test('hears the same for an unknown address as for a wrong password', async () => {
    const [one, other] = [await refusalOf(enter(wrong)), await refusalOf(enter(unknown))];
    expect({ ...one, message: one.message }).toEqual({ ...other, message: other.message });
    expect(one.code).toBe('invalid');
  });

  test('costs the same work, so that the time of the answer tells nothing', async () => {
    const workFor = async (person: typeof ana) => {
      const before = work.verified;
      await refusalOf(enter(person));
      return work.verified - before;
    };
    expect(await workFor(wrong)).toBe(1);
    expect(await workFor(unknown)).toBe(1);
  });

  test('tries ten times; then even the right password has to wait, and says how long', async () => {
    for (let i = 0; i < 10; i++) expect((await refusalOf(enter(wrong))).code).toBe('invalid');
    const refusal = await refusalOf(enter(ana));
    expect(refusal).toMatchObject({ code: 'rate_limited' });
    expect(refusal.message).toMatch(/come back in/);
    expect(refusal.retryAfterSeconds).toBeGreaterThan(0);
    expect(refusal.retryAfterSeconds).toBeLessThanOrEqual(3600);
  });

  test('does not lock the owner out, who comes from somewhere else', async () => {
    for (let i = 0; i < 12; i++) await refusalOf(enter(wrong, '198.51.100.66'));
    await expect(enter(ana)).resolves.toBeDefined();
  });

  test('who guesses from many addresses has a hundred tries, and the owner can still take a new password', async () => {
    for (let i = 0; i < 100; i++) await refusalOf(enter(wrong, `192.0.2.${i}`));
    expect((await refusalOf(enter(ana))).code).toBe('rate_limited');
    await requestReset(nobody, { email: ana.email, address: kitchen });
    const token = await linkSecretFrom(database, ana.email, '/reset');
    await renew({ token, password: ana.password });
    await expect(enter(ana)).resolves.toBeDefined();
  });

  test('who goes from door to door is stopped by where they come from', async () => {
    for (let i = 0; i < 30; i++)
      await refusalOf(enter({ ...ana, email: `door${i}@mail.example` }, '198.51.100.66'));
    expect((await refusalOf(enter(ana, '198.51.100.66'))).code).toBe('rate_limited');
    await expect(enter(ana)).resolves.toBeDefined();
  });

  test('gets nowhere with something else than texts', async () => {
    for (const password of [undefined, null, { $gt: '' }, ['a'], 'x'.repeat(5000)] as unknown[])
      expect(
        (
          await refusalOf(
            signIn(nobody, { email: ana.email, password: password as string, address: kitchen }),
          )
        ).code,
      ).toBe('invalid');
  });
});

test('a right password takes the wrong ones off the count', async () => {
  for (let round = 0; round < 3; round++) {
    for (let i = 0; i < 8; i++) await refusalOf(enter({ ...ana, password: 'not hers at all' }));
    await expect(enter(ana)).resolves.toBeDefined();
  }
});

test('Bea signs out everywhere: on the phone too, at the very next request', async () => {
  const bea = newPerson('bea');
  const actor = await arrive(database, bea);
  const phone = await enter(bea);
  expect((await findActor(phone)).kind).toBe('person');
  await signOutEverywhere(actor);
  expect(await findActor(phone)).toBe(nobody);
  expect((await findActor(await enter(bea))).kind).toBe('person');
});

test.each([
  ['no person', { personId: '018f0000-0000-7000-8000-000000000001', sessionVersion: 1 }],
  ['no id', { personId: 'admin', sessionVersion: 1 }],
  ['nothing', null],
])('a session of %s is nobody’s', async (_, claim) => {
  expect(await findActor(claim)).toBe(nobody);
});

describe('a forgotten password', () => {
  const ask = (email: string, address = kitchen) => requestReset(nobody, { email, address });

  test('is reset by mail: the old one and every session are gone, the new one opens', async () => {
    const carl = newPerson('carl');
    await join(database, carl);
    const laptop = await enter(carl);
    await ask(carl.email);
    const token = await linkSecretFrom(database, carl.email, '/reset');
    const password = 'six slow snails race';
    expect(await renew({ token, password })).toEqual({ email: carl.email });

    expect(await findActor(laptop)).toBe(nobody);
    expect((await refusalOf(enter(carl))).code).toBe('invalid');
    await expect(enter({ ...carl, password })).resolves.toBeDefined();
    const letters = await lettersTo(database, carl.email);
    expect(letters.at(-1)?.subject).toBe('Your password at Minnow was changed');
    expect((await refusalOf(renew({ token, password }))).code).toBe('invalid');
  });

  test('of an address that nobody has reads the same and sends nothing', async () => {
    expect(await ask('not-here@mail.example')).toBeUndefined();
    expect(await lettersTo(database, 'not-here@mail.example')).toEqual([]);
  });

  test('leaves the link good when the new password is too common', async () => {
    await ask(ana.email);
    const token = await linkSecretFrom(database, ana.email, '/reset');
    expect(await refusalOf(renew({ token, password: 'password1234' }))).toMatchObject({
      code: 'invalid',
      fields: { password: expect.any(String) },
    });
    await expect(renew({ token, password: ana.password })).resolves.toBeDefined();
  });

  test('has an hour; a link that confirms an address is none', async () => {
    const dora = newPerson('dora');
    await join(database, dora);
    const password = 'six slow snails race';
    const other = await linkSecretFrom(database, dora.email, '/verify');
    expect((await refusalOf(renew({ token: other, password }))).code).toBe('invalid');
    await ask(dora.email);
    const token = await linkSecretFrom(database, dora.email, '/reset');
    await moveClock(2 * hourMs);
    expect((await refusalOf(renew({ token, password }))).code).toBe('invalid');
  });

  test('is asked for five times within the hour', async () => {
    for (let i = 0; i < 5; i++) await ask(ana.email);
    expect((await refusalOf(ask(ana.email))).code).toBe('rate_limited');
    // A stranger who asks in her name uses up their own tries, not hers; nor does a new link for a sign-up.
    await expect(ask(ana.email, '198.51.100.66')).resolves.toBeUndefined();
    await expect(
      resendVerification(nobody, { email: ana.email, address: kitchen }),
    ).resolves.toBeUndefined();
  });

  test('lets in who locked themselves out by trying', async () => {
    for (let i = 0; i < 11; i++) await refusalOf(enter({ ...ana, password: 'what was it then' }));
    await ask(ana.email);
    const token = await linkSecretFrom(database, ana.email, '/reset');
    await renew({ token, password: ana.password });
    await expect(enter(ana)).resolves.toBeDefined();
  });
});

describe('a changed password', () => {
  test('ends the other sessions and lets this one go on', async () => {
    const erin = newPerson('erin');
    const actor = await arrive(database, erin);
    const phone = await enter(erin);
    const change = { currentPassword: erin.password, password: 'seven tall ships turn' };
    const claim = await changePassword(actor, change);
    expect(await findActor(phone)).toBe(nobody);
    expect(await findActor(claim)).toMatchObject({ username: 'erin' });
  });

  test('asks for the old one, ten times an hour', async () => {
    const fay = await arrive(database, newPerson('fay'));
    const guess = { currentPassword: 'a wild guess', password: 'seven tall ships turn' };
    for (let i = 0; i < 10; i++)
      expect(await refusalOf(changePassword(fay, guess))).toMatchObject({
        fields: { currentPassword: 'This is not your password.' },
      });
    expect((await refusalOf(changePassword(fay, guess))).code).toBe('rate_limited');
  });

  test('is changed once by two who press at once', async () => {
    const gus = newPerson('gus');
    const actor = await arrive(database, gus);
    const tries = await Promise.allSettled(
      ['seven tall ships turn', 'eight small boats wait'].map((password) =>
        changePassword(actor, { currentPassword: gus.password, password }),
      ),
    );
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
