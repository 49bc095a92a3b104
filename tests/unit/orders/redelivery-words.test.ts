import { expect, test } from 'vitest';
import { redeliveryWords } from '@/lib/orders/redelivery-words';

const point = { id: 'a', file: null, text: 'Larger, please.', doneIn: null };

test('a redelivery warns of open points, and of coming without a file; a first delivery does not', () => {
  expect(redeliveryWords({ state: 'in_revision', toDo: [point] })).toEqual({
    unticked: expect.stringMatching(/left open/),
    noFile: expect.stringMatching(/message alone/),
  });
  expect(redeliveryWords({ state: 'in_revision', toDo: [] }).unticked).toBeNull();
  expect(redeliveryWords({ state: 'in_progress', toDo: [] })).toEqual({
    unticked: null,
    noFile: null,
  });
});
