import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { blockPerson } from '@/lib/inbox/block-person';
import { lockOwn } from '@/lib/inbox/own-conversation';
import { lockConversation } from '@/lib/inbox/write-message';
import { now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makePerson } from '../../support/worlds';
import { ask } from './talk';

withDatabase();

const aSeller = (name: string) => makePerson(name, { seller: true });

/** Until it is done or waits for a lock of somebody: then it has come as far as it can. */
async function asFarAsItCan(act: Promise<unknown>): Promise<'done' | 'waits'> {
  let isDone = false;
  const ended = () => {
    isDone = true;
  };
  act.then(ended, ended);
  for (;;) {
    if (isDone) return 'done';
    const [{ waiting } = { waiting: 0 }] = await db.$queryRaw<{ waiting: number }[]>`
      SELECT count(*)::int AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    if (waiting > 0) return 'waits';
    await pause(10);
  }
}

const blocksOf = async (personId: string) =>
  (await db.conversationSide.findMany({ where: { personId }, select: { blockedAt: true } })).map(
    ({ blockedAt }) => blockedAt !== null,
  );

test('who is blocked while they begin to write with the roles turned round is blocked there too', async () => {
  const [ana, ben] = [await aSeller('Ana'), await aSeller('Ben')];
  const conversationId = await ask(ben, ana, 'Give me a discount or else.');
  const at = await now();
  let block: Promise<void> = Promise.resolve();
  await transaction(async (tx) => {
    await lockConversation(tx, { buyerId: ana.id, sellerId: ben.id }, null, at);
    block = blockPerson(ana, { conversationId, blocked: true });
    expect(await asFarAsItCan(block)).toBe('waits');
  });
  await block;
  expect(await blocksOf(ana.id)).toEqual([true, true]);
});

test('who begins to write while they are being blocked is refused', async () => {
  const [ana, ben] = [await aSeller('Ana'), await aSeller('Ben')];
  const conversationId = await ask(ana, ben, 'How much is a logo?');
  let asked: Promise<unknown> = Promise.resolve();
  await transaction(async (tx) => {
    await lockOwn(tx, ana, conversationId);
    await tx.conversationSide.updateMany({
      where: { personId: ana.id },
      data: { blockedAt: await now() },
    });
    asked = ask(ben, ana, 'I ask as a buyer now.');
    expect(await asFarAsItCan(asked)).toBe('waits');
  });
  await expect(asked).rejects.toMatchObject({ code: 'conflict' });
  expect(await db.message.count({ where: { authorId: ben.id } })).toBe(0);
});

test('when a block is done, nothing arrives any more that was on its way in the other conversation', async () => {
  const [ana, ben] = [await aSeller('Ana'), await aSeller('Ben')];
  const conversationId = await ask(ben, ana, 'Nice cats.');
  const other = await ask(ana, ben, 'How much is a song?');
  let block: Promise<void> = Promise.resolve();
  await transaction(async (tx) => {
    // What Ben writes there has been allowed, and is not written yet.
    await lockOwn(tx, ben, other);
    block = blockPerson(ana, { conversationId, blocked: true });
    expect(await asFarAsItCan(block)).toBe('waits');
  });
  await block;
  expect(await blocksOf(ana.id)).toEqual([true, true]);
});
