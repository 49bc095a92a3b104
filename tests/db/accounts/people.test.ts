import sharp from 'sharp';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDemoPerson } from '@/lib/accounts/add-demo-person';
import { becomeSeller } from '@/lib/accounts/become-seller';
import { changeAvatar } from '@/lib/accounts/change-avatar';
import { changePassword } from '@/lib/accounts/change-password';
import { demoLeftoverProblem } from '@/lib/accounts/demo-people';
import { demoSignIn } from '@/lib/accounts/demo-sign-in';
import { editProfile } from '@/lib/accounts/edit-profile';
import { editSellerProfile } from '@/lib/accounts/edit-seller-profile';
import { findActor } from '@/lib/accounts/find-actor';
import { ownAccount, personMenu, searchPeople, sellerCard } from '@/lib/accounts/queries';
import { restorePerson } from '@/lib/accounts/restore-person';
import { signOutEverywhere } from '@/lib/accounts/sign-out-everywhere';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { markNotificationsRead } from '@/lib/notifications/mark-notifications-read';
import { ownNotifications, unreadCount } from '@/lib/notifications/queries';
import { type Actor, nobody, theClock } from '@/lib/platform/actor';
import { advanceClock } from '@/lib/platform/advance-clock';
import { now } from '@/lib/platform/clock';
import { forgetConfig } from '@/lib/platform/config';
import { db, transaction } from '@/lib/platform/db';
import { readFileBytes } from '@/lib/platform/storage';
import { tell } from '@/lib/platform/tell';
import { withDatabase } from '@/tests/support/database';
import { arrive, arriveAsAdmin, enter, lettersTo, newPerson } from './world';

const database = withDatabase();

const profile = {
  headline: 'Small bugs found, fixed and explained',
  bio: 'Fourteen years of other people’s code. I reproduce the bug first, and change few lines.',
  languages: ['en', 'pl'],
  skills: 'Debugging, CSS',
};
const reason = 'Three buyers were asked to pay elsewhere.';

let ada: Actor;
let silas: Actor;
let mira: Actor;
beforeAll(async () => {
  ada = await arriveAsAdmin(database, newPerson('ada'));
  silas = await arrive(database, newPerson('silas'));
  mira = await arrive(database, newPerson('mira'));
});
beforeEach(() => database.query('DELETE FROM rate_limit'));

const idOf = (actor: Actor) => (actor.kind === 'person' ? actor.id : '');

describe('Silas becomes a seller', () => {
  test('and everyone sees his profile, but not his address', async () => {
    expect(await becomeSeller(silas, profile)).toEqual({ username: 'silas' });
    const card = await sellerCard(nobody, 'Silas');
    expect(card).toMatchObject({ name: 'Silas Sand', level: 'new', skills: ['Debugging', 'CSS'] });
    expect(JSON.stringify(card)).not.toMatch(/mail\.example|hash|stripe/i);
    expect(await findActor(await enter(newPerson('silas')))).toMatchObject({ isSeller: true });
  });

  test('once, even when he presses twice', async () => {
    await expect(becomeSeller(silas, profile)).rejects.toMatchObject({ code: 'conflict' });
  });

  test('and says it better later', async () => {
    await editSellerProfile(silas, { ...profile, headline: 'Bugs found before breakfast' });
    expect(await sellerCard(mira, 'silas')).toMatchObject({
      headline: 'Bugs found before breakfast',
    });
    await expect(editSellerProfile(mira, profile)).rejects.toMatchObject({ code: 'not_found' });
  });

  test('who does not sell has no such page', async () => {
    await expect(sellerCard(nobody, 'mira')).rejects.toMatchObject({ code: 'not_found' });
  });
});

describe('Mira is suspended', () => {
  let suspended: Actor;
  test('by an admin, with a reason that she and the audit log keep', async () => {
    await suspendPerson(ada, { username: 'mira', reason });
    const [entry] = await db.auditEntry.findMany({ where: { subjectId: idOf(mira) } });
    expect(entry).toMatchObject({ act: 'suspend', actorId: idOf(ada), reason });
    expect(JSON.stringify((await lettersTo(database, 'mira@mail.example')).at(-1))).toContain(
      reason,
    );
  });

  test('she signs in and reads what is hers', async () => {
    suspended = await findActor(await enter(newPerson('mira')));
    expect(suspended).toMatchObject({ status: 'suspended' });
    expect(await ownAccount(suspended)).toMatchObject({ suspendedReason: reason });
    expect(await ownNotifications(suspended)).toMatchObject({ unread: 0 });
    expect(await personMenu(suspended)).toMatchObject({ isSuspended: true });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['sell', () => becomeSeller(suspended, profile)],
    ['rename herself', () => editProfile(suspended, { name: 'Mira', country: '' })],
    ['change her picture', () => changeAvatar(suspended, { picture: null })],
    ['mark anything as read', () => markNotificationsRead(suspended)],
    ['move the clock', () => advanceClock(suspended, { hours: 1 })],
  ])('she cannot %s', async (_, attempt) => {
    await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' });
  });

  test('she can take her account out of other hands: a new password, and every session ended', async () => {
    const { password } = newPerson('mira');
    const between = { currentPassword: password, password: 'nine tall herons wade' };
    await changePassword(suspended, between);
    await changePassword(suspended, { currentPassword: between.password, password });
    await signOutEverywhere(suspended);
    expect(await findActor(await enter(newPerson('mira')))).toMatchObject({ status: 'suspended' });
  });

  test('not a second time', async () => {
    await expect(suspendPerson(ada, { username: 'mira', reason })).rejects.toMatchObject({
      code: 'conflict',
    });
  });

  test('and restored, which she is told', async () => {
    await restorePerson(ada, { username: 'mira', reason: 'It was a misunderstanding.' });
    mira = await findActor(await enter(newPerson('mira')));
    expect(mira).toMatchObject({ status: 'active' });
    const { lines: notifications } = await ownNotifications(mira);
    expect(notifications).toMatchObject([{ title: 'Your account is open again', unread: 1 }]);
    const again = { username: 'mira', reason: 'It was a misunderstanding.' };
    await expect(restorePerson(ada, again)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('suspending is', () => {
  test.each<[string, () => Actor]>([
    ['a member', () => mira],
    ['the person herself', () => silas],
    ['nobody', () => nobody],
    ['the clock', () => theClock],
  ])('not for %s', async (_, actor) => {
    await expect(suspendPerson(actor(), { username: 'silas', reason })).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|unauthenticated/),
    });
    await expect(searchPeople(actor())).rejects.toMatchObject({
      code: expect.stringMatching(/forbidden|unauthenticated/),
    });
  });

  test('not against an admin, without a reason or against no one', async () => {
    await expect(suspendPerson(ada, { username: 'ada', reason })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await expect(suspendPerson(ada, { username: 'silas', reason: 'no' })).rejects.toMatchObject({
      fields: { reason: expect.any(String) },
    });
    await expect(suspendPerson(ada, { username: 'ghost', reason })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});

test('the admin finds people by name, username or address, and by state', async () => {
  expect((await searchPeople(ada)).total).toBe(3);
  expect((await searchPeople(ada, { q: 'SILAS@' })).people).toMatchObject([{ username: 'silas' }]);
  expect((await searchPeople(ada, { status: 'suspended' })).total).toBe(0);
  expect(JSON.stringify(await searchPeople(ada))).not.toMatch(/argon2|passwordHash/);
});

describe('a picture', () => {
  const photo = (size: number) =>
    sharp({ create: { width: size, height: size * 2, channels: 3, background: '#0e6065' } })
      .withExif({ IFD0: { Copyright: 'taken at home' } })
      .jpeg()
      .toBuffer();
  const keyOf = async (actor: Actor) =>
    (await db.person.findUniqueOrThrow({ where: { id: idOf(actor) } })).avatarKey;

  test('is kept square and small, without what the camera wrote; the old one goes', async () => {
    await changeAvatar(silas, { picture: await photo(900) });
    const first = await keyOf(silas);
    const kept = await sharp(await readFileBytes(first ?? '')).metadata();
    expect(kept).toMatchObject({ format: 'webp', width: 256, height: 256 });
    expect(kept.exif).toBeUndefined();
    expect(await ownAccount(silas)).toMatchObject({ avatarUrl: `/api/media/${first}` });

    await changeAvatar(silas, { picture: await photo(300) });
    expect(await keyOf(silas)).not.toBe(first);
    await expect(readFileBytes(first ?? '')).rejects.toThrow();
    await changeAvatar(silas, { picture: null });
    expect(await keyOf(silas)).toBeNull();
  });

  test.each([
    ['a page that calls itself a picture', Buffer.from('<html><script>alert(1)</script></html>')],
    [
      'a drawing with a script',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'),
    ],
    ['nothing', Buffer.alloc(0)],
    ['six megabytes of noise', Buffer.alloc(6 * 1_048_576, 7)],
  ])('is not %s', async (_, picture) => {
    await expect(changeAvatar(silas, { picture })).rejects.toMatchObject({
      fields: { picture: expect.any(String) },
    });
    expect(await keyOf(silas)).toBeNull();
  });

  test('that breaks off in the middle is refused', async () => {
    const whole = await photo(900);
    const half = whole.subarray(0, Math.floor(whole.length / 2));
    await expect(changeAvatar(silas, { picture: half })).rejects.toMatchObject({ code: 'invalid' });
  });
});

describe('what people are told', () => {
  test('comes once for each cause, under the bell and by mail', async () => {
    const at = await now();
    const word = {
      personId: idOf(silas),
      kind: 'payout-sent' as const,
      title: 'You were paid',
      path: '/sell',
      at,
    };
    const told = await transaction(async (tx) => [
      await tell(tx, { ...word, cause: 'payout:1' }),
      await tell(tx, { ...word, cause: 'payout:1' }),
      await tell(tx, { ...word, cause: 'payout:2' }),
    ]);
    expect(told).toEqual([true, false, true]);
    expect(await unreadCount(silas)).toBe(2);
    expect(await personMenu(silas)).toMatchObject({ unreadNotifications: 2 });
    const mails = await database.query(
      `SELECT 1 FROM graphile_worker.jobs j JOIN graphile_worker._private_jobs p ON p.id = j.id
         JOIN notification n ON n.id::text = p.payload->>'notificationId'
        WHERE task_identifier = 'mail-notification' AND n.person_id = $1`,
      [idOf(silas)],
    );
    expect(mails).toHaveLength(2);
  });

  test('is read one by one or all at once, and by its owner alone', async () => {
    const { lines: notifications } = await ownNotifications(silas);
    const id = notifications[0]?.id ?? '';
    await markNotificationsRead(mira, { id });
    expect(await unreadCount(silas)).toBe(2);
    await markNotificationsRead(silas, { id });
    expect(await unreadCount(silas)).toBe(1);
    await markNotificationsRead(silas);
    expect(await unreadCount(silas)).toBe(0);
  });

  test('goes with what happened: undone together', async () => {
    const word = {
      kind: 'order-pay' as const,
      title: 'It never happened',
      path: '/',
      at: await now(),
    };
    await expect(
      transaction(async (tx) => {
        await tell(tx, { ...word, personId: idOf(mira), cause: 'undone' });
        throw new Error('undone');
      }),
    ).rejects.toThrow('undone');
    expect(await db.notification.count({ where: { cause: 'undone' } })).toBe(0);
  });
});

/** What happens under other settings; the old ones come back. */
async function withSettings<T>(
  settings: Record<string, string | undefined>,
  work: () => Promise<T>,
): Promise<T> {
  const before = { ...process.env };
  for (const [name, value] of Object.entries(settings))
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  forgetConfig();
  try {
    return await work();
  } finally {
    Object.assign(process.env, before);
    for (const name of Object.keys(settings)) if (!(name in before)) delete process.env[name];
    forgetConfig();
  }
}

describe('the demo', () => {
  const seed = { kind: 'system', name: 'seed' } as const;
  const inDemo = <T>(work: () => Promise<T>) => withSettings({ MINNOW_DEMO: '1' }, work);

  test('has people of its own, made by the seed alone', async () => {
    const person = {
      email: 'buyer@minnow.test',
      username: 'brook',
      name: 'Brook Lindqvist',
      password: 'minnow-demo',
      joinedAt: await now(),
    };
    await expect(addDemoPerson(ada, person)).rejects.toMatchObject({ code: 'forbidden' });
    await addDemoPerson(seed, person);
    const claim = await inDemo(() => enter(person));
    expect(claim).toMatchObject({ sessionVersion: 1 });
    expect(await inDemo(() => findActor(claim))).toMatchObject({ username: 'brook' });
  });

  test('leaves nobody behind who comes in where it is off: not by password, not by an old session', async () => {
    const { id } = await db.person.findUniqueOrThrow({ where: { email: 'buyer@minnow.test' } });
    await expect(
      enter(newPerson('brook', { email: 'buyer@minnow.test', password: 'minnow-demo' })),
    ).rejects.toThrow('The e-mail address or the password is not right.');
    expect(await findActor({ personId: id, sessionVersion: 1 })).toBe(nobody);
  });

  test('ends the start of a server that would take real money with its people', async () => {
    expect(await demoLeftoverProblem()).toBeNull();
    const live = {
      STRIPE_SECRET_KEY: 'sk_live_realmoney',
      STRIPE_API_BASE: undefined,
      MINNOW_TEST: undefined,
      APP_URL: 'https://minnow.example',
    };
    expect(await withSettings(live, demoLeftoverProblem)).toMatch(
      /leads to the data of the demo \(buyer@minnow\.test is there/,
    );
    // An address that was typed into the sign-up form and never confirmed stops no one's server.
    const asTyped = { where: { email: 'buyer@minnow.test' }, data: { emailVerifiedAt: null } };
    await db.person.update(asTyped);
    expect(await withSettings(live, demoLeftoverProblem)).toBeNull();
  });

  test('signs in by one click where it is on, and nowhere else', async () => {
    await expect(demoSignIn(nobody, { as: 'buyer' })).rejects.toMatchObject({ code: 'forbidden' });
    await inDemo(async () => {
      const claim = await demoSignIn(nobody, { as: 'buyer' });
      expect(await findActor(claim)).toMatchObject({ username: 'brook' });
      await expect(demoSignIn(nobody, { as: 'root' as 'admin' })).rejects.toMatchObject({
        code: 'invalid',
      });
    });
  });

  test('moves time, and asks at once for what has become due', async () => {
    const before = await now();
    await advanceClock(mira, { hours: 72 });
    expect((await now()).getTime() - before.getTime()).toBeGreaterThanOrEqual(72 * 3_600_000);
    const jobs = await database.query<{ task_identifier: string }>(
      `SELECT task_identifier FROM graphile_worker.jobs WHERE task_identifier NOT IN ('send-mail', 'mail-notification', 'mail-notifications', 'close-checkouts-of') ORDER BY 1`,
    );
    expect(jobs.map((job) => job.task_identifier)).toEqual([
      'compute-levels',
      'fire-timers',
      'lapse-offers',
      'pay-out-sellers',
      'publish-reviews',
      'send-digests',
    ]);
    for (const hours of [0, -5, 1.5, 1e9])
      await expect(advanceClock(mira, { hours })).rejects.toMatchObject({ code: 'invalid' });
    await expect(advanceClock(nobody, { hours: 1 })).rejects.toMatchObject({
      code: 'unauthenticated',
    });
  });
});
