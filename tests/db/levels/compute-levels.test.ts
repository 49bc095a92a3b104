import { describe, expect, test } from 'vitest';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { computeLevels } from '@/lib/levels/compute-levels';
import { sellerStanding } from '@/lib/levels/queries';
import { type Person, theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { completedOrder, makeWorld } from '../../support/worlds';
import { provenSeller } from './history';

withDatabase();

const levelOf = async ({ id }: Person) =>
  db.sellerProfile.findUniqueOrThrow({
    where: { personId: id },
    select: { level: true, belowSince: true },
  });

/** What a seller was told about levels, the newest first. */
const told = ({ id }: Person) =>
  db.notification.findMany({
    where: { personId: id, kind: { startsWith: 'level-' } },
    orderBy: { id: 'desc' },
    select: { kind: true, title: true, body: true, path: true },
  });

const enoughFor1 = { orders: 5, buyers: 3, priceCents: 3000 };

describe('the daily count', () => {
  test('raises who has the figures, tells them once, and does nothing the second time', async () => {
    const world = await makeWorld();
    await provenSeller(world, enoughFor1);
    expect(await sellerStanding(world.ana)).toMatchObject({ level: 'new', earned: 'level1' });
    expect(await computeLevels(theClock)).toEqual({ changed: 1 });
    expect(await computeLevels(theClock)).toEqual({ changed: 0 });
    expect(await levelOf(world.ana)).toEqual({ level: 'level1', belowSince: null });
    expect(await levelOf(world.zoe)).toEqual({ level: 'new', belowSince: null });
    expect(await told(world.ana)).toEqual([
      {
        kind: 'level-raised',
        title: 'Your level is now: Level 1',
        body: 'Your figures reach what Level 1 asks for. You may have 10 gigs on sale, and the money of new orders is free 14 days after they are completed.',
        path: '/sell#level',
      },
    ]);
    expect(await told(world.zoe)).toEqual([]);
  });

  test('by twenty workers at once is one', async () => {
    const world = await makeWorld();
    await provenSeller(world, enoughFor1);
    const runs = await Promise.all(Array.from({ length: 20 }, () => computeLevels(theClock)));
    expect(runs.reduce((sum, { changed }) => sum + changed, 0)).toBe(1);
    expect(await told(world.ana)).toHaveLength(1);
  });
});

describe('a level that the figures do not reach any more', () => {
  test('is kept for thirty days, and then lost to what they say', async () => {
    const { ana } = await makeWorld('level1');
    await computeLevels(theClock);
    const { level, belowSince } = await levelOf(ana);
    expect([level, belowSince]).toEqual(['level1', expect.any(Date)]);
    const { fall } = await sellerStanding(ana);
    expect(fall?.to).toBe('new');
    const [warning] = await told(ana);
    expect(warning).toMatchObject({
      kind: 'level-at-risk',
      title: expect.stringMatching(/^Your level falls on \d+ \w+ 20\d\d if/),
      body: expect.stringContaining('completed orders 0 of 5, different buyers 0 of 3'),
    });

    await pass({ days: 29 });
    expect(await computeLevels(theClock)).toEqual({ changed: 0 });
    expect(await levelOf(ana)).toEqual({ level: 'level1', belowSince });
    expect(await told(ana)).toHaveLength(1);

    await pass({ days: 1, minutes: 1 });
    expect(await computeLevels(theClock)).toEqual({ changed: 1 });
    expect(await levelOf(ana)).toEqual({ level: 'new', belowSince: null });
    expect((await told(ana))[0]).toMatchObject({
      kind: 'level-lowered',
      title: 'Your level is now: New seller',
      body: expect.stringContaining('below what Level 1 asks for, for 30 days'),
    });
  });

  test('is safe again when the figures are back in time, and the next grace is a whole one', async () => {
    const world = await makeWorld('level1');
    await provenSeller(world, { ...enoughFor1, orders: 4 });
    await computeLevels(theClock);
    await pass({ days: 20 });
    await completedOrder(world, { priceCents: 3000 });
    expect(await computeLevels(theClock)).toEqual({ changed: 0 });
    expect(await levelOf(world.ana)).toEqual({ level: 'level1', belowSince: null });
    await pass({ days: 20 });
    expect(await computeLevels(theClock)).toEqual({ changed: 0 });
    expect((await levelOf(world.ana)).level).toBe('level1');
  });

  test('stands still while the seller is suspended', async () => {
    const { ana, ada } = await makeWorld('level2');
    const reason = 'Sold other people’s work.';
    await suspendPerson(ada, { username: ana.username, reason });
    await computeLevels(theClock);
    expect(await levelOf(ana)).toEqual({ level: 'level2', belowSince: null });
    expect(await told(ana)).toEqual([]);
  });
});

test('people cannot play the clock', async () => {
  const { ada } = await makeWorld();
  await expect(computeLevels(ada)).rejects.toMatchObject({ code: 'forbidden' });
});
