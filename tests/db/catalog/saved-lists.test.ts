import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { chooseSavedLists } from '@/lib/catalog/choose-saved-lists';
import { createSavedList } from '@/lib/catalog/create-saved-list';
import { deleteSavedList } from '@/lib/catalog/delete-saved-list';
import { renameSavedList } from '@/lib/catalog/rename-saved-list';
import { saveGig } from '@/lib/catalog/save-gig';
import { listSavedGigs, listSavedLists } from '@/lib/catalog/saved-queries';
import { unsaveGig } from '@/lib/catalog/unsave-gig';
import type { Person } from '@/lib/platform/actor';
import { withDatabase } from '@/tests/support/database';
import { liveGig, someone } from './world';

withDatabase();

let bea: Person;
let cat: Person;
let logo: string;
let poem: string;

beforeAll(async () => {
  const seller = await someone('Ada Seller');
  [bea, cat] = [
    await someone('Bea Buyer', { isSeller: false }),
    await someone('Cat Curious', { isSeller: false }),
  ];
  logo = (await liveGig(seller, 'I will draw a logo')).id;
  poem = (await liveGig(seller, 'I will write a poem')).id;
  for (const gigId of [logo, poem]) await saveGig(bea, { gigId });
});

const on = async (listId: string) => (await listSavedGigs(bea, listId)).map(({ id }) => id);
const names = async () => (await listSavedLists(bea)).map(({ name }) => name);

describe('Bea sorts what she saved', () => {
  test('a gig stands on two lists, moves from one to another, and stays saved', async () => {
    const { id: shop } = await createSavedList(bea, { name: ' The  shop ' });
    const { id: wedding } = await createSavedList(bea, { name: 'Wedding' });
    expect(await names()).toEqual(['The shop', 'Wedding']);
    await chooseSavedLists(bea, { gigId: logo, listIds: [shop, wedding] });
    await chooseSavedLists(bea, { gigId: poem, listIds: [shop] });
    expect(await on(wedding)).toEqual([logo]);
    await chooseSavedLists(bea, { gigId: poem, listIds: [wedding] });
    expect(await on(shop)).toEqual([logo]);
    expect((await on(wedding)).sort()).toEqual([logo, poem].sort());
    await deleteSavedList(bea, { listId: wedding });
    expect(await names()).toEqual(['The shop']);
    expect(await listSavedGigs(bea)).toHaveLength(2);
  });

  test('a gig that is let go leaves its lists, and comes back to none', async () => {
    const { id: later } = await createSavedList(bea, { name: 'Later' });
    await chooseSavedLists(bea, { gigId: poem, listIds: [later] });
    await unsaveGig(bea, { gigId: poem });
    expect(await on(later)).toEqual([]);
    await saveGig(bea, { gigId: poem });
    expect(await on(later)).toEqual([]);
  });

  test('no two lists have one name, whatever the letters', async () => {
    const { id } = await createSavedList(bea, { name: 'Garden' });
    const taken = { code: 'invalid', fields: { name: expect.stringContaining('already') } };
    await expect(createSavedList(bea, { name: 'GARDEN' })).rejects.toMatchObject(taken);
    await expect(createSavedList(bea, { name: '  ' })).rejects.toMatchObject({ code: 'invalid' });
    await renameSavedList(bea, { listId: id, name: 'GARDEN' });
    const { id: other } = await createSavedList(bea, { name: 'House' });
    await expect(renameSavedList(bea, { listId: other, name: 'garden' })).rejects.toMatchObject(
      taken,
    );
    expect(await createSavedList(cat, { name: 'Garden' })).toBeDefined();
  });

  test('twenty presses of Create make one list, and nobody gets a 31st', async () => {
    const dan = await someone('Dan Double', { isSeller: false });
    const tries = Array.from({ length: 20 }, () => createSavedList(dan, { name: 'One' }));
    const done = (await Promise.allSettled(tries)).filter(({ status }) => status === 'fulfilled');
    expect(done).toHaveLength(1);
    for (let count = 1; count < 30; count++) await createSavedList(dan, { name: `List ${count}` });
    await expect(createSavedList(dan, { name: 'More' })).rejects.toMatchObject({ code: 'invalid' });
  });
});

test('Cat reaches nothing of Bea’s', async () => {
  const { id: listId } = await createSavedList(bea, { name: 'Mine alone' });
  await chooseSavedLists(bea, { gigId: logo, listIds: [listId] });
  await saveGig(cat, { gigId: logo });
  const notFound = { code: 'not_found' };
  await expect(renameSavedList(cat, { listId, name: 'Hers' })).rejects.toMatchObject(notFound);
  await expect(deleteSavedList(cat, { listId })).rejects.toMatchObject(notFound);
  await expect(chooseSavedLists(cat, { gigId: logo, listIds: [listId] })).rejects.toMatchObject(
    notFound,
  );
  await expect(chooseSavedLists(cat, { gigId: poem, listIds: [] })).rejects.toMatchObject(notFound);
  await expect(deleteSavedList(bea, { listId: randomUUID() })).rejects.toMatchObject(notFound);
  expect(await listSavedGigs(cat, listId)).toEqual([]);
  expect(await on(listId)).toEqual([logo]);
});
