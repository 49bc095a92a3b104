import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { refusedReader } from '@/app/live-reader';
import { endSessions } from '@/lib/accounts/end-sessions';
import { nobody, type Person, theClock } from '@/lib/platform/actor';
import { cleanUpLive } from '@/lib/platform/clean-up-live';
import { dayMs, moveClock, now } from '@/lib/platform/clock';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { followLive, pollLive } from '@/lib/platform/follow-live';
import { publish } from '@/lib/platform/live';
import { cursorText, readCursor } from '@/lib/platform/live-cursor';
import { LiveHub } from '@/lib/platform/live-hub';
import type { LiveNow } from '@/lib/platform/live-word';
import { isOnline, onlineAmong } from '@/lib/platform/presence';
import { liveCursor } from '@/lib/platform/read-live';
import { sayNow } from '@/lib/platform/say-now';
import { marketplace } from '@/marketplace.config';
import { withDatabase } from '@/tests/support/database';
import { makePerson } from '@/tests/support/worlds';

const database = withDatabase();

// Two web processes, each with its own connection.
let here: LiveHub;
let elsewhere: LiveHub;
const patience = { timeout: 60_000, interval: 20 };

beforeAll(() => {
  here = new LiveHub();
  elsewhere = new LiveHub();
});

/** A browser that is open at one of the hubs, and what it has heard. */
async function listener(hub: LiveHub, person: Person, after?: string) {
  const heard: string[] = [];
  const ids: string[] = [];
  const passed: LiveNow[] = [];
  const ended = vi.fn();
  const cursor = readCursor(after) ?? (await liveCursor());
  let last = cursorText(cursor);
  const close = hub.open({
    personId: person.id,
    sessionVersion: 1,
    cursor,
    ears: {
      onWords: (rows) => {
        for (const row of rows) {
          last = cursorText(row.cursor);
          ids.push(last);
          heard.push(row.word.kind === 'order' ? row.word.number : row.word.kind);
        }
      },
      onNow: (word) => void passed.push(word),
      onBeat: (beat) => {
        last = cursorText(beat);
      },
      onEnd: ended,
    },
  });
  return { heard, ids, passed, ended, close, last: () => last };
}

const say = (tx: Tx, person: Person, number: string) =>
  now().then((at) => publish(tx, [person.id], { kind: 'order', number }, at));

test('both of one person’s browsers hear it, at whichever process, in order; nobody else does', async () => {
  const [ben, zoe] = [await makePerson('Ben'), await makePerson('Zoe')];
  const [one, two, other] = [
    await listener(here, ben),
    await listener(elsewhere, ben),
    await listener(here, zoe),
  ];
  const numbers = Array.from({ length: 30 }, (_, nth) => `N${nth}`);
  for (const number of numbers) await transaction((tx) => say(tx, ben, number));
  await vi.waitFor(() => expect(one.heard).toEqual(numbers), patience);
  await vi.waitFor(() => expect(two.heard).toEqual(numbers), patience);
  await transaction((tx) => say(tx, zoe, 'HERS'));
  await vi.waitFor(() => expect(other.heard).toEqual(['HERS']), patience);
  expect(one.heard).toEqual(numbers);
});

test('what was taken back is never heard', async () => {
  const ben = await makePerson('Ben');
  const browser = await listener(here, ben);
  const takenBack = transaction(async (tx) => {
    await say(tx, ben, 'TAKEN BACK');
    throw new Error('no');
  });
  await expect(takenBack).rejects.toThrow('no');
  await transaction((tx) => say(tx, ben, 'AFTER'));
  await vi.waitFor(() => expect(browser.heard).toEqual(['AFTER']), patience);
});

test('one that commits late is heard in its place, and by those who came meanwhile too', async () => {
  const ben = await makePerson('Ben');
  const browser = await listener(here, ben);
  let late: Awaited<ReturnType<typeof listener>> | undefined;
  await transaction(async (tx) => {
    await say(tx, ben, 'FIRST');
    await transaction((other) => say(other, ben, 'SECOND'));
    late = await listener(elsewhere, ben);
    // Long enough for a reader that does not wait to have passed it by.
    await sleep(300);
    expect(browser.heard).toEqual([]);
    expect((await pollLive(ben, browser.last())).words).toEqual([]);
  });
  await vi.waitFor(() => expect(browser.heard).toEqual(['FIRST', 'SECOND']), patience);
  await vi.waitFor(() => expect(late?.heard).toEqual(['FIRST', 'SECOND']), patience);
});

test('no gap and no double, with twenty writers at once and readers that come and go', async () => {
  const people = [await makePerson('Ben'), await makePerson('Zoe')] as const;
  const start = cursorText(await liveCursor());
  let isWriting = true;
  const write = async (writer: number) => {
    for (let nth = 0; nth < 25; nth++) {
      const written = transaction(async (tx) => {
        const parts = 1 + Math.floor(Math.random() * 3);
        for (let part = 0; part < parts; part++) {
          for (const person of people) await say(tx, person, `${writer}.${nth}.${part}`);
          await sleep(Math.random() * 15);
        }
        if (Math.random() < 0.3) throw new Error('taken back');
      });
      await written.catch((error: Error) => expect(error.message).toBe('taken back'));
    }
  };
  /** Stays a little while at one process, then comes back to the other one with what it heard last. */
  const read = async (person: Person) => {
    const ids: string[] = [];
    let after = start;
    for (let turn = 0; ; turn++) {
      const isLast = !isWriting;
      const browser = await listener(turn % 2 ? here : elsewhere, person, after);
      await sleep(isLast ? 2000 : Math.random() * 120);
      browser.close();
      ids.push(...browser.ids);
      after = browser.ids.at(-1) ?? browser.last();
      const polled = await pollLive(person, after);
      ids.push(...polled.words.map(({ id }) => id));
      after = polled.after;
      if (isLast) return ids;
    }
  };
  const reading = people.map(read);
  await Promise.all(Array.from({ length: 20 }, (_, writer) => write(writer)));
  isWriting = false;
  for (const [nth, ids] of (await Promise.all(reading)).entries()) {
    const rows = await db.liveEvent.findMany({
      where: { personId: people[nth]?.id ?? '' },
      orderBy: [{ xact: 'asc' }, { id: 'asc' }],
    });
    expect(rows.length).toBeGreaterThan(300);
    expect(ids).toEqual(rows.map(cursorText));
  }
});

test('more than is read at once is heard whole', async () => {
  const ben = await makePerson('Ben');
  const after = cursorText(await liveCursor());
  const at = await now();
  const data = Array.from({ length: 450 }, (_, nth) => ({
    personId: ben.id,
    kind: 'order',
    data: { number: `${nth}` },
    at,
  }));
  await db.liveEvent.createMany({ data });
  const browser = await listener(here, ben, after);
  await vi.waitFor(() => expect(browser.heard).toHaveLength(450), patience);
  expect(browser.heard).toEqual(data.map((row) => row.data.number));
});

test('a hub whose connection is cut hears afterwards what was said meanwhile', async () => {
  const ben = await makePerson('Ben');
  const browser = await listener(here, ben);
  const ended = await database.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = current_database() AND application_name = 'minnow web, live'`,
  );
  expect(ended.length).toBeGreaterThanOrEqual(2);
  await transaction((tx) => say(tx, ben, 'MEANWHILE'));
  await vi.waitFor(() => expect(browser.heard).toEqual(['MEANWHILE']), patience);
});

describe('the day that is kept', () => {
  test('who comes back from before it is told that everything may be old, once', async () => {
    const ben = await makePerson('Ben');
    const old = cursorText(await liveCursor());
    await transaction((tx) => say(tx, ben, 'YESTERDAY'));
    await moveClock(1.5 * dayMs);
    await transaction((tx) => say(tx, ben, 'TODAY'));
    // Another test's transaction that is under way holds it back for as long.
    await vi.waitFor(
      async () => expect((await pollLive(ben, old)).words).not.toEqual([]),
      patience,
    );
    // What stands behind a transaction that is under way, of any database of the server, is kept until the next time.
    await vi.waitFor(async () => {
      await cleanUpLive(theClock);
      expect(await db.liveEvent.count({ where: { personId: ben.id } })).toBe(1);
    }, patience);

    const browser = await listener(here, ben, old);
    await vi.waitFor(() => expect(browser.passed).toEqual([{ kind: 'reset' }]), patience);
    expect(browser.heard).toEqual([]);
    const again = await listener(here, ben, browser.last());
    await transaction((tx) => say(tx, ben, 'NOW'));
    await vi.waitFor(() => expect(again.heard).toEqual(['NOW']), patience);
    expect(again.passed).toEqual([]);

    const polled = await pollLive(ben, old);
    expect(polled.words.map(({ word }) => word)).toEqual([{ kind: 'reset' }]);
    expect((await pollLive(ben, polled.after)).words).toEqual([]);
  });

  test('a word behind a transaction that is under way is never thrown away unheard', async () => {
    const ben = await makePerson('Ben');
    await transaction(async (tx) => {
      await say(tx, ben, 'UNDER WAY');
      await transaction((other) => say(other, ben, 'BEHIND IT'));
      await moveClock(1.5 * dayMs);
      await cleanUpLive(theClock);
      expect(await db.liveEvent.count({ where: { personId: ben.id } })).toBe(1);
    });
    expect(await db.liveEvent.count({ where: { personId: ben.id } })).toBe(2);
  });

  test('a mark from another database is one from before it', async () => {
    const ben = await makePerson('Ben');
    const browser = await listener(here, ben, '999999999999-5');
    await vi.waitFor(() => expect(browser.passed).toEqual([{ kind: 'reset' }]), patience);
  });
});

test('a session that was ended ends its streams, and no others', async () => {
  const [ben, zoe] = [await makePerson('Ben'), await makePerson('Zoe')];
  const [browser, hers] = [await listener(here, ben), await listener(here, zoe)];
  await transaction((tx) => endSessions(tx, ben.id));
  await vi.waitFor(() => expect(browser.ended).toHaveBeenCalled(), patience);
  expect(hers.ended).not.toHaveBeenCalled();
});

test('nobody follows without signing in, and no one more streams than they may', async () => {
  const ears = { onWords: vi.fn(), onNow: vi.fn(), onBeat: vi.fn(), onEnd: vi.fn() };
  const asked = { sessionVersion: 1, after: null };
  await expect(followLive(nobody, asked, ears)).rejects.toMatchObject({ code: 'unauthenticated' });
  const ben = await makePerson('Ben');
  const opened: (() => void)[] = [];
  for (let nth = 0; nth < marketplace.limits.liveStreams; nth++)
    opened.push(await followLive(ben, asked, ears));
  await expect(followLive(ben, asked, ears)).rejects.toMatchObject({ code: 'rate_limited' });
  opened[0]?.();
  await followLive(ben, asked, ears);
});

test('who asks instead of following is held to so many questions a minute, and another is not', async () => {
  const [ben, zoe] = [await makePerson('Ben'), await makePerson('Zoe')];
  await pollLive(ben, null);
  // As if all of this minute, and of those that this test may take, had been used up.
  await db.$executeRaw`
    INSERT INTO rate_limit (key, window_start, hits)
    SELECT ${`live-poll:${ben.id}`}, date_trunc('minute', now()) + make_interval(mins => nth),
           ${marketplace.limits.livePollsAMinute}::int
      FROM generate_series(0, 9) AS nth
    ON CONFLICT (key, window_start) DO UPDATE SET hits = excluded.hits`;
  const refused = await pollLive(ben, null).catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'rate_limited' });
  const answer = refusedReader(refused);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0);
  await pollLive(zoe, null);
});

test('what passes reaches who is there, and nobody later', async () => {
  const ben = await makePerson('Ben');
  const browser = await listener(elsewhere, ben);
  const word = { kind: 'typing', conversationId: randomUUID() } as const;
  await sayNow(ben.id, word);
  await vi.waitFor(() => expect(browser.passed).toEqual([word]), patience);
  const late = await listener(elsewhere, ben, browser.last());
  await transaction((tx) => say(tx, ben, 'LATER'));
  await vi.waitFor(() => expect(late.heard).toEqual(['LATER']), patience);
  expect(late.passed).toEqual([]);
});

test('who has a page open is online, for a minute', async () => {
  const [ben, zoe] = [await makePerson('Ben'), await makePerson('Zoe')];
  await listener(here, ben);
  await vi.waitFor(async () => expect(await isOnline(ben.id)).toBe(true), patience);
  expect(await onlineAmong([ben.id, zoe.id])).toEqual(new Set([ben.id]));
  // A minute passes, at which Ben's page is not asked.
  await database.query(
    `UPDATE person_presence SET seen_at = seen_at - interval '61 seconds' WHERE person_id = $1`,
    [ben.id],
  );
  expect(await isOnline(ben.id)).toBe(false);
});
