import { expect, test } from 'vitest';
import { filesOf } from '@/app/actions/_form';

test('an empty file field is no file, however it is spelled on the way', () => {
  const form = new FormData();
  form.append('files', new File([], ''));
  form.append('files', new File([], 'undefined'));
  form.append('files', 'a text that somebody put there');
  expect(filesOf(form, 'files')).toEqual([]);
});

test('what was chosen is handed on, also a file of nothing, which is then refused by name', () => {
  const form = new FormData();
  form.append('files', new File(['x'], 'undefined'));
  form.append('files', new File([], 'empty.txt'));
  expect(filesOf(form, 'files').map(({ name }) => name)).toEqual(['undefined', 'empty.txt']);
});
