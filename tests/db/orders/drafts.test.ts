import { describe, expect, test } from 'vitest';
import { cancelOrder } from '@/lib/orders/cancel-order';
import { orderWorkspace } from '@/lib/orders/queries';
import { saveAnswers } from '@/lib/orders/save-answers';
import { startWithoutAnswers } from '@/lib/orders/start-without-answers';
import { submitRequirements } from '@/lib/orders/submit-requirements';
import { db } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeWorld, paidOrder, type Question } from '../../support/worlds';

withDatabase();

const questions: Question[] = [
  { kind: 'text', text: 'What is the cat called?' },
  { kind: 'choices', text: 'Which colours?', options: ['black', 'red'] },
  { kind: 'file', text: 'A photo, please', required: false },
];
const draftsOf = async (...asked: Parameters<typeof orderWorkspace>) =>
  (await orderWorkspace(...asked)).requirements.map(({ draft }) => draft);

describe('answers that are begun', () => {
  test('wait for the buyer to come back, and the seller sees none of them', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    await saveAnswers(world.ben, {
      number,
      drafts: [
        { position: 0, text: 'Mink' },
        { position: 1, choices: ['red'] },
      ],
    });
    expect(await draftsOf(world.ben, number)).toMatchObject([
      { answer: 'Mink', choices: [], version: 1 },
      { answer: '', choices: ['red'], version: 1 },
      null,
    ]);
    for (const other of [world.ana, world.ada])
      expect(await draftsOf(other, number)).toEqual([null, null, null]);
    const order = await orderWorkspace(world.ana, number);
    expect(order.state).toBe('awaiting_requirements');
    expect(order.timeline.map(({ kind }) => kind)).toEqual(['pay']);
    expect(await db.notification.count({ where: { personId: world.ana.id } })).toBe(1);
  });

  test('in two tabs: what is saved last holds, and says that it replaced something unseen', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    const save = (text: string, seen: number) =>
      saveAnswers(world.ben, { number, drafts: [{ position: 0, text, seen }] });
    const here = await save('Minka', 0);
    expect(here).toMatchObject({ overtook: false, versions: { 0: 1 } });
    expect(await save('Tom', 0)).toMatchObject({ overtook: true, versions: { 0: 2 } });
    expect(await save('Minka the cat', 1)).toMatchObject({ overtook: true, versions: { 0: 3 } });
    expect(await save('Minka the cat', 3)).toMatchObject({ overtook: false, versions: { 0: 3 } });
    expect((await draftsOf(world.ben, number))[0]?.answer).toBe('Minka the cat');
  });

  test('saved by twenty at once: each is counted', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    const saved = await Promise.all(
      Array.from({ length: 20 }, (_, turn) =>
        saveAnswers(world.ben, { number, drafts: [{ position: 0, text: `Cat ${turn}` }] }),
      ),
    );
    expect(saved.map(({ versions }) => versions[0] ?? 0).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 20 }, (_, turn) => turn + 1),
    );
    expect(saved.filter(({ overtook }) => !overtook).length).toBe(1);
  });

  test('an answer that is taken back is empty; what was not asked is left out', async () => {
    const world = await makeWorld();
    const { number } = await paidOrder(world, { questions });
    await saveAnswers(world.ben, { number, drafts: [{ position: 0, text: 'Minka' }] });
    await saveAnswers(world.ben, {
      number,
      drafts: [
        { position: 0, text: '', seen: 1 },
        { position: 2, text: 'no file' },
        { position: 7, text: 'nobody asked' },
      ],
    });
    expect(await draftsOf(world.ben, number)).toMatchObject([{ answer: '' }, null, null]);
  });

  test('end when they are sent, and when the order starts or ends without them', async () => {
    const world = await makeWorld();
    const draft = { drafts: [{ position: 0, text: 'Minka' }] };
    const ends = [
      (number: string) =>
        submitRequirements(world.ben, {
          number,
          answers: [
            { position: 0, text: 'Minka' },
            { position: 1, choices: ['red'] },
          ],
        }),
      (number: string) => startWithoutAnswers(world.ana, { number }),
      (number: string) => cancelOrder(world.ben, { number }),
    ];
    for (const end of ends) {
      const { number } = await paidOrder(world, { questions });
      await saveAnswers(world.ben, { number, ...draft });
      await end(number);
      expect(await db.requirementDraft.count({ where: { order: { number } } })).toBe(0);
      await expect(saveAnswers(world.ben, { number, ...draft })).rejects.toMatchObject({
        code: 'conflict',
      });
    }
  });
});
