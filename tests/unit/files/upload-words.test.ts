import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, spoken, stateWords, type UploadItem } from '@/components/files/upload-item';
import { previewKind } from '@/lib/files/preview-kinds';
import { uniqueNames } from '@/lib/files/unique-names';
import { sizeWords } from '@/lib/platform/size-words';

const mb = 1024 * 1024;
const item = (changes: Partial<UploadItem> = {}): UploadItem => ({
  key: 'a',
  id: null,
  name: 'film.mp4',
  sizeBytes: 100 * mb,
  modified: '',
  sentBytes: 0,
  state: 'sending',
  ...changes,
});

test.each([
  [1, '1 KB'],
  [640 * 1024, '640 KB'],
  [1023.9 * 1024, '1 MB'],
  [2.4 * mb, '2.4 MB'],
  [1024 * mb, '1 GB'],
  [281 * 1024 ** 4, '281 TB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeWords(bytes)).toBe(words);
});

test('a screen reader hears each quarter of the way once, and the end', () => {
  const heard: string[] = [];
  let before = item();
  for (let percent = 0; percent <= 100; percent++) {
    const after = item({ sentBytes: percent * mb });
    heard.push(spoken(before, after));
    before = after;
  }
  heard.push(spoken(before, item({ state: 'done', sentBytes: 100 * mb })));
  expect(heard.filter(Boolean)).toEqual([
    'film.mp4: 25 percent',
    'film.mp4: 50 percent',
    'film.mp4: 75 percent',
    'film.mp4 is here.',
  ]);
});

test('a refusal is told in the server’s words', () => {
  const failed = item({ state: 'failed', problem: '“film.mp4” is empty.' });
  expect(stateWords(failed)).toBe('“film.mp4” is empty.');
  expect(spoken(item(), failed)).toBe('film.mp4: “film.mp4” is empty.');
});

test('what was left over from another day does not hold the form back', () => {
  expect(isOpen(item({ state: 'known' }))).toBe(false);
  expect(isOpen(item({ state: 'failed' }))).toBe(true);
});

test('names in an archive differ, whatever they were, and those that do are left alone', () => {
  expect(uniqueNames(['a.png', 'A.PNG', 'a', 'a', 'b.png'])).toEqual([
    'a.png',
    'A (2).PNG',
    'a',
    'a (2)',
    'b.png',
  ]);
  const name = fc.constantFrom('a.png', 'a (2).png', 'A.png', 'a', 'b.tar.gz');
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const unique = uniqueNames(names);
      expect(unique).toHaveLength(names.length);
      expect(new Set(unique.map((each) => each.toLowerCase())).size).toBe(names.length);
    }),
  );
});

test.each([
  ['image/png', 1, 'picture'],
  ['image/png', 41 * mb, 'none'],
  ['image/svg+xml', 1, 'none'],
  ['text/html', 1, 'none'],
  ['text/plain', 1, 'text'],
  ['audio/mpeg', 900 * mb, 'audio'],
  ['application/pdf', 1, 'pdf'],
])('%s of %i bytes is shown as %s', (mime, sizeBytes, kind) => {
  expect(previewKind({ mime, sizeBytes })).toBe(kind);
});
