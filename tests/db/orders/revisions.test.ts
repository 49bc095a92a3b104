import { describe, expect, test } from 'vitest';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { fetchDelivery, fetchFinalFiles } from '@/lib/orders/fetch-delivery';
import { orderWorkspace } from '@/lib/orders/queries';
import { requestRevision } from '@/lib/orders/request-revision';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeFile, makeWorld, paidOrder, type World } from '../../support/worlds';

withDatabase();

/** Ana has delivered two files. */
async function withTwoFiles(world: World) {
  const { number } = await paidOrder(world);
  const files = [await makeFile(world.ana, 'delivery'), await makeFile(world.ana, 'delivery')];
  await deliverOrder(world.ana, { number, message: 'Two cats.', fileIds: files });
  return { number, files };
}

describe('a revision names what it is about', () => {
  test('file by file and point by point; the next delivery answers each', async () => {
    const world = await makeWorld();
    const { number, files } = await withTwoFiles(world);
    const [first = ''] = files;
    await requestRevision(world.ben, {
      number,
      items: [
        { fileId: first, text: 'The tail is too short.' },
        null,
        { fileId: null, text: 'A little more red in both.' },
      ],
    });
    const { toDo } = await orderWorkspace(world.ana, number);
    expect(toDo).toMatchObject([
      { text: 'The tail is too short.', file: { id: first }, doneIn: null },
      { text: 'A little more red in both.', file: null, doneIn: null },
    ]);
    const done = toDo.slice(0, 1).map(({ id }) => id);
    await deliverOrder(world.ana, { number, message: 'A longer tail.', done });
    const after = await orderWorkspace(world.ben, number);
    expect(after.revisions[0]?.items.map(({ doneIn }) => doneIn)).toEqual([2, null]);
    const [asked, answered] = ['request_revision', 'deliver'].map((kind) =>
      after.timeline.findLast((entry) => entry.kind === kind),
    );
    expect(asked?.items.map(({ text }) => text)).toEqual(toDo.map(({ text }) => text));
    expect(answered?.items.map(({ doneIn }) => doneIn)).toEqual([2, null]);
    const firstDelivery = after.timeline.find((entry) => entry.kind === 'deliver');
    expect(firstDelivery?.items).toEqual([]);
  });

  test('or in one sentence; with neither it is refused, and with a tick that says nothing', async () => {
    const world = await makeWorld();
    const { number, files } = await withTwoFiles(world);
    const refused = (input: object, field: string) =>
      expect(requestRevision(world.ben, { number, ...input })).rejects.toMatchObject({
        code: 'invalid',
        fields: { [field]: expect.any(String) },
      });
    await refused({}, 'text');
    await refused({ text: 'Hm.' }, 'text');
    await refused({ items: [null, { fileId: files[0], text: '' }] }, 'items.1.text');
    expect(await db.revisionRequest.count({ where: { order: { number } } })).toBe(0);
    await requestRevision(world.ben, { number, text: 'Everything a little larger, please.' });
    expect((await orderWorkspace(world.ana, number)).toDo).toEqual([]);
  });

  test('never somebody else’s file, and nobody ticks what was not asked here', async () => {
    const world = await makeWorld();
    const { number } = await withTwoFiles(world);
    const other = await withTwoFiles(world);
    await expect(
      requestRevision(world.ben, {
        number,
        items: [{ fileId: other.files[0] ?? '', text: 'Not mine at all.' }],
      }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { 'items.0.text': expect.any(String) } });
    await requestRevision(world.ben, { number, items: [{ text: 'Larger, please.' }] });
    await requestRevision(world.ben, { number: other.number, items: [{ text: 'Smaller.' }] });
    const [foreign] = (await orderWorkspace(world.ana, other.number)).toDo;
    await expect(
      deliverOrder(world.ana, { number, message: 'Done.', done: [foreign?.id ?? ''] }),
    ).rejects.toMatchObject({ code: 'invalid', fields: { done: expect.any(String) } });
    expect((await orderWorkspace(world.ana, number)).state).toBe('in_revision');
  });

  test('points that one delivery left open can be done by the next', async () => {
    const world = await makeWorld();
    const { number } = await withTwoFiles(world);
    await requestRevision(world.ben, { number, items: [{ text: 'Larger, please.' }] });
    await deliverOrder(world.ana, { number, message: 'I need a word on that first.' });
    const [left] = (await orderWorkspace(world.ben, number)).revisions.at(-1)?.items ?? [];
    expect(left?.doneIn).toBeNull();
    await requestRevision(world.ben, { number, items: [{ text: left?.text ?? '' }] });
    const [again] = (await orderWorkspace(world.ana, number)).toDo;
    await deliverOrder(world.ana, { number, message: 'Here.', done: [again?.id ?? ''] });
    const revisions = (await orderWorkspace(world.ben, number)).revisions;
    expect(revisions.map(({ items }) => items.map(({ doneIn }) => doneIn))).toEqual([[null], [3]]);
  });
});

describe('after a revision', () => {
  const named = async (world: World, name: string) => {
    const id = await makeFile(world.ana, 'delivery');
    await db.file.update({ where: { id }, data: { name } });
    return id;
  };

  test('what was not sent again stays, and is among the final files', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world);
    const [cat, dog, redrawn] = [
      await named(world, 'cat.png'),
      await named(world, 'dog.png'),
      await named(world, 'Cat.png'),
    ];
    await deliverOrder(world.ana, { number, message: 'Both.', fileIds: [cat, dog] });
    await requestRevision(world.ben, { number, text: 'A longer tail for the cat.' });
    await deliverOrder(world.ana, { number, message: 'A longer tail.', fileIds: [redrawn] });
    await expect(fetchFinalFiles(world.ben, { number })).rejects.toMatchObject({
      code: 'not_found',
    });
    await acceptDelivery(world.ben, { number });
    const { standingFiles } = await orderWorkspace(world.ben, number);
    expect(standingFiles.map(({ id, delivery }) => [id, delivery])).toEqual([
      [redrawn, 2],
      [dog, 1],
    ]);
    const packed = await fetchFinalFiles(world.ben, { number });
    expect(packed.name).toBe(`${number}-final-files.zip`);
    expect(packed.files.map(({ name }) => name)).toEqual(['Cat.png', 'dog.png']);
    expect(packed.files[0]).not.toHaveProperty('ownerId');
    expect((await fetchDelivery(world.ben, { number, delivery: 1 })).files).toHaveLength(2);
    await expect(fetchFinalFiles(world.zoe, { number })).rejects.toMatchObject({
      code: 'not_found',
    });
  });
});
