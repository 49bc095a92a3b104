import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { type Posting, post } from '@/lib/ledger/post';
import { paidLines } from '@/lib/ledger/postings';
import { db, transaction } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';

withDatabase();

const payment = (reference: string): Posting => ({
  kind: 'paid',
  reference,
  at: new Date('2026-11-29T08:00:00Z'),
  currency: 'usd',
  lines: paidLines(randomUUID(), 1000, 59),
});

const amountsOf = async (reference: string): Promise<number[]> => {
  const entries = await db.ledgerEntry.findMany({
    where: { transaction: { reference } },
    orderBy: { amount: 'asc' },
  });
  return entries.map(({ amount }) => amount);
};

test('two postings that open the same accounts at once are both whole', async () => {
  let go: () => void = () => undefined;
  const gate = new Promise<void>((resolve) => {
    go = resolve;
  });
  const first = transaction(async (tx) => {
    await post(tx, payment('ch_first'));
    await gate;
  });
  await sleep(200);
  // Its accounts are there for nobody else yet: the second waits for them.
  const second = transaction((tx) => post(tx, payment('ch_second')));
  await sleep(200);
  go();
  await first;
  expect(await second).toBe(true);
  expect(await amountsOf('ch_first')).toEqual([-1000, 59, 941]);
  expect(await amountsOf('ch_second')).toEqual([-1000, 59, 941]);
});

test('the same cause posts once, also when it comes twice at once', async () => {
  const posted = await Promise.all(
    [1, 2, 3].map(() => transaction((tx) => post(tx, payment('ch_thrice')))),
  );
  expect(posted.filter(Boolean)).toHaveLength(1);
  expect(await amountsOf('ch_thrice')).toEqual([-1000, 59, 941]);
});

test('a unique value that is taken reads as a conflict, whoever wrote the statement', async () => {
  const taken = transaction(
    (tx) => tx.$executeRaw`INSERT INTO receipt_counter (id, last) VALUES (1, 0)`,
  );
  await expect(taken).rejects.toMatchObject({ code: 'conflict' });
});
