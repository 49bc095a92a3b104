import { beforeAll, expect, test } from 'vitest';
import { searchInbox } from '@/lib/inbox/search-query';
import { withDatabase } from '../../support/database';
import { makeGig, makePerson, makeWorld, type World } from '../../support/worlds';
import { ask, say } from './talk';

withDatabase();

let world: World;
beforeAll(async () => {
  world = await makeWorld();
  const { ana, ben, zoe } = world;
  const gig = await makeGig(ana);
  const own = await ask(ben, ana, 'Could the café sign be in turquoise?', gig.slug);
  await say(ana, own, 'Turquoise it is. The sketch follows on Monday.');
  const others = await makePerson('Cem');
  await ask(others, zoe, 'Turquoise, and our secret recipe, please.');
});

const textsOf = async (words: string, person = world.ben) =>
  (await searchInbox(person, { words })).messages.map(({ pieces }) =>
    pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join(''),
  );

test('finds messages of one’s own conversations by the beginnings of their words, newest first', async () => {
  expect(await textsOf('turq')).toEqual([
    '[Turq]uoise it is. The sketch follows on Monday.',
    'Could the café sign be in [turq]uoise?',
  ]);
  expect(await textsOf('turquoise sign')).toEqual(['Could the café [sign] be in [turquoise]?']);
});

test('accents and capitals make no difference', async () => {
  expect(await textsOf('CAFE')).toEqual(['Could the [café] sign be in turquoise?']);
});

test('nobody finds what others have said to each other', async () => {
  expect(await textsOf('recipe')).toEqual([]);
  expect(await textsOf('turquoise', world.ada)).toEqual([]);
  expect(await textsOf('recipe', world.zoe)).toHaveLength(1);
});

test('finds a conversation by the name of the other one, and by the gig', async () => {
  for (const words of ['ana', 'draw cat']) {
    const { conversations } = await searchInbox(world.ben, { words });
    expect(conversations.map(({ other }) => other.name)).toEqual(['Ana']);
  }
  expect((await searchInbox(world.ben, { words: 'zoe' })).conversations).toEqual([]);
});

test('signs that mean something to the database mean nothing here', async () => {
  for (const words of ["'", '&|!:*()', '%', '\\', 'a:b & !c', '', '🐟'])
    await expect(searchInbox(world.ben, { words })).resolves.toMatchObject({ next: null });
});

test('letters that unfold into signs of the search’s own language are words like any other', async () => {
  for (const words of ['⑴', 'ŉ', 'ʹ', 'turquoise ⑴ ½']) expect(await textsOf(words)).toEqual([]);
});
