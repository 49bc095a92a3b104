import { beforeEach, describe, expect, test } from 'vitest';
import { db, type Tx, transaction } from '@/lib/platform/db';
import { Prisma } from '@/prisma/generated/client';
import { withDatabase } from '@/tests/support/database';
import { makeWorld } from '@/tests/support/worlds';

const database = withDatabase();
beforeEach(async () => {
  await db.rateLimit.deleteMany();
});

/** A row of its own, in which a transaction can be seen to have gone through or not. */
const count = (via: Pick<Tx, '$queryRaw'>, key: string) =>
  via.$queryRaw`INSERT INTO rate_limit (key, window_start, hits) VALUES (${key}, ${new Date(0)}, 1)`;
const counted = async (): Promise<string[]> =>
  (await db.$queryRaw<{ key: string }[]>`SELECT key FROM rate_limit ORDER BY key`).map(
    ({ key }) => key,
  );

test('no statement of a page waits for helpers or for machine code', async () => {
  const settings = await db.$queryRaw`
    SELECT current_setting('max_parallel_workers_per_gather') AS helpers, current_setting('jit') AS jit`;
  expect(settings).toEqual([{ helpers: '0', jit: 'off' }]);
});

describe('what a statement of our own answers', () => {
  test('is what the client would make of it', async () => {
    const at = new Date('2026-02-28T23:30:00.250Z');
    const [row] = await db.$queryRaw<Record<string, unknown>[]>`
      SELECT 7 AS int, 2::int8 ^ 53 > 0 AS bool, 9007199254740993::int8 AS large, 1.10::numeric AS decimal,
             ${at}::timestamptz AS moment, ${at}::timestamp AS wall, ${at}::date AS day, 'text' AS text,
             ${JSON.stringify({ a: [1] })}::jsonb AS json, ${['a', 'b"c']}::text[] AS texts,
             ARRAY[json_build_object('b', 2)] AS jsons, ${[at]}::timestamptz[] AS moments, ${null}::text AS nothing`;
    expect(row).toMatchObject({
      ...{ int: 7, bool: true, large: 9007199254740993n, text: 'text', nothing: null },
      ...{ moment: at, wall: at, day: new Date('2026-02-28T00:00:00Z'), moments: [at] },
      ...{ json: { a: [1] }, texts: ['a', 'b"c'], jsons: [{ b: 2 }] },
    });
    expect(row?.decimal).toEqual(new Prisma.Decimal('1.1'));
  });

  test('is how many rows it wrote, or read', async () => {
    expect(await db.$executeRaw`SELECT 1 FROM generate_series(1, 3)`).toBe(3);
    expect(await db.$executeRaw`DELETE FROM rate_limit WHERE false`).toBe(0);
  });

  test('holds no word of who asked: what is typed stays a value', async () => {
    const typed = `'); DROP TABLE person; --`;
    const [row] = await db.$queryRaw<{ said: string }[]>`SELECT ${typed}::text AS said`;
    expect(row?.said).toBe(typed);
  });
});

describe('in a transaction', () => {
  test('it is asked on the connection of the client’s own statements', async () => {
    await transaction(async (tx) => {
      const [own] = await tx.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::text AS id`;
      await tx.rateLimit.create({
        data: { key: 'by the client', windowStart: new Date(0), hits: 1 },
      });
      const [again] = await tx.$queryRaw<{ id: string; seen: number }[]>`
        SELECT pg_current_xact_id()::text AS id, (SELECT count(*)::int FROM rate_limit) AS seen`;
      expect(again).toEqual({ id: own?.id, seen: 1 });
    });
    expect(await counted()).toEqual(['by the client']);
  });

  test('it goes with it when that fails, and others beside it stay', async () => {
    const failed = transaction(async (tx) => {
      await count(tx, 'inside');
      await count(db, 'beside');
      throw new Error('changed my mind');
    });
    await expect(failed).rejects.toThrow('changed my mind');
    expect(await counted()).toEqual(['beside']);
  });

  test('ten at once each have their own', async () => {
    const one = (nth: number) =>
      transaction(async (tx) => {
        await count(tx, `of ${nth}`);
        const rows = await tx.$queryRaw<unknown[]>`SELECT FROM rate_limit`;
        if (nth % 2 === 0) throw new Error('not this one');
        return rows.length;
      });
    const ended = await Promise.allSettled(Array.from({ length: 10 }, (_, nth) => one(nth)));
    expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(5);
    expect(await counted()).toEqual(['of 1', 'of 3', 'of 5', 'of 7', 'of 9']);
  });

  test('another one that the client begins meanwhile takes nothing from it', async () => {
    const idOf = async (tx: Tx) =>
      (await tx.$queryRaw<{ id: string }[]>`SELECT pg_current_xact_id()::text AS id`)[0]?.id;
    await transaction(async (tx) => {
      const before = await idOf(tx);
      await db.$transaction((other) =>
        other.rateLimit.create({ data: { key: 'other', windowStart: new Date(0), hits: 1 } }),
      );
      expect(await idOf(tx)).toBe(before);
    });
    expect(await counted()).toEqual(['other']);
  });

  test('nothing can be asked any more once it is over', async () => {
    let kept: Tx | undefined;
    await transaction(async (tx) => {
      kept = tx;
    });
    await expect(kept && count(kept, 'too late')).rejects.toThrow('This transaction is over');
    expect(await counted()).toEqual([]);
  });

  test('a name that is taken reads as a conflict, by whichever way it was written', async () => {
    await count(db, 'taken');
    await expect(transaction((tx) => count(tx, 'taken'))).rejects.toMatchObject({
      name: 'Refusal',
      code: 'conflict',
    });
  });

  test('of two that hold each other up one is tried again, and both go through', async () => {
    const world = await makeWorld();
    const [a, b] = [world.ana.id, world.ben.id];
    let tries = 0;
    const rename = (first: string, second: string) =>
      transaction(async (tx) => {
        tries += 1;
        await tx.$executeRaw`UPDATE person SET name = 'One' WHERE id = ${first}::uuid`;
        await tx.$queryRaw`SELECT pg_sleep(0.2)::text`;
        await tx.$executeRaw`UPDATE person SET name = 'Two' WHERE id = ${second}::uuid`;
      });
    await Promise.all([rename(a, b), rename(b, a)]);
    expect(tries).toBe(3);
    const names = await database.query<{ name: string }>(
      `SELECT name FROM person WHERE id IN ('${a}', '${b}') ORDER BY name`,
    );
    expect(names.map(({ name }) => name)).toEqual(['One', 'Two']);
  });
});
