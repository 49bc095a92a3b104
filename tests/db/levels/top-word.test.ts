import { beforeAll, describe, expect, test } from 'vitest';
import { computeLevels } from '@/lib/levels/compute-levels';
import { grantTop } from '@/lib/levels/grant-top';
import { sellerStanding } from '@/lib/levels/queries';
import { withdrawTop } from '@/lib/levels/withdraw-top';
import { type Person, theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makePerson, makeWorld, type World } from '../../support/worlds';
import { provenSeller } from './history';

withDatabase();

const reason = 'Everybody who bought came back.';
const lastWord = async ({ id }: Person) =>
  db.notification.findFirst({
    where: { personId: id, kind: { startsWith: 'level-' } },
    orderBy: { id: 'desc' },
    select: { kind: true, title: true, body: true },
  });
const levelOf = async (person: Person) => (await sellerStanding(person)).level;

let proven: World;

beforeAll(async () => {
  proven = await makeWorld();
  await provenSeller(proven, { orders: 40, buyers: 20, priceCents: 14_000, fiveStars: 4 });
});

describe('the top level', () => {
  test('is not reached by figures alone, and at once with an admin’s word', async () => {
    const { ana, ada } = proven;
    await computeLevels(theClock);
    expect(await sellerStanding(ana)).toMatchObject({ level: 'level2', hasTopWord: false });
    await grantTop(ada, { username: ana.username, reason });
    expect(await sellerStanding(ana)).toMatchObject({ level: 'top', next: null, fall: null });
    expect(await lastWord(ana)).toMatchObject({
      kind: 'level-raised',
      title: 'Your level is now: Top seller',
    });
    expect(await computeLevels(theClock)).toEqual({ changed: 0 });
    expect(await db.auditEntry.findFirst({ where: { subjectId: ana.id } })).toMatchObject({
      act: 'level.grant-top',
      actorId: ada.id,
      reason,
      facts: { username: ana.username },
    });
  });

  test('is lost at once when the word is taken back, and no further than the figures say', async () => {
    const { ana, ada } = proven;
    await withdrawTop(ada, { username: ana.username, reason: 'Sold the same cat twice.' });
    expect(await sellerStanding(ana)).toMatchObject({ level: 'level2', fall: null });
    expect(await lastWord(ana)).toMatchObject({
      kind: 'level-lowered',
      body: expect.stringContaining('The reason: Sold the same cat twice.'),
    });
    expect(await computeLevels(theClock)).toEqual({ changed: 0 });
  });

  test('without the figures begins a grace below it when the word is taken back', async () => {
    const { ana, ada } = await makeWorld('top');
    await db.sellerProfile.update({
      where: { personId: ana.id },
      data: { topGrantedAt: new Date('2026-01-01T00:00:00Z') },
    });
    await withdrawTop(ada, { username: ana.username, reason });
    expect(await sellerStanding(ana)).toMatchObject({ level: 'level2', fall: { to: 'new' } });
  });

  test('waits for the figures when the word comes first', async () => {
    const { ana, ada } = await makeWorld();
    await grantTop(ada, { username: ana.username, reason });
    expect(await sellerStanding(ana)).toMatchObject({ level: 'new', hasTopWord: true });
    expect(await lastWord(ana)).toMatchObject({ kind: 'level-top-given' });
    await withdrawTop(ada, { username: ana.username, reason });
    expect(await lastWord(ana)).toMatchObject({ kind: 'level-top-withdrawn' });
    expect(await levelOf(ana)).toBe('new');
  });
});

describe('the word', () => {
  test('is given once, and taken back once', async () => {
    const { ana, ada } = await makeWorld();
    const input = { username: ana.username, reason };
    await expect(withdrawTop(ada, input)).rejects.toMatchObject({ code: 'conflict' });
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => grantTop(ada, input)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const each of tries)
      if (each.status === 'rejected') expect(each.reason).toMatchObject({ code: 'conflict' });
    expect(await db.auditEntry.count({ where: { subjectId: ana.id } })).toBe(1);
  });

  test('is nobody’s but an admin’s, with a reason, for other sellers who are not suspended', async () => {
    const { ana, ben, ada, zoe } = await makeWorld();
    const input = { username: ana.username, reason };
    await expect(grantTop(zoe, input)).rejects.toMatchObject({ code: 'forbidden' });
    await expect(grantTop(ada, { ...input, reason: 'Nice.' })).rejects.toMatchObject({
      code: 'invalid',
      fields: { reason: expect.any(String) },
    });
    await expect(grantTop(ada, { username: ben.username, reason })).rejects.toMatchObject({
      code: 'not_found',
    });
    const eva = await makePerson('Eva', { role: 'admin', seller: true });
    await expect(grantTop(eva, { username: eva.username, reason })).rejects.toMatchObject({
      code: 'forbidden',
    });
    await db.person.update({ where: { id: ana.id }, data: { status: 'suspended' } });
    await expect(grantTop(ada, input)).rejects.toMatchObject({ code: 'forbidden' });
  });
});
