import { expect, test } from 'vitest';
import { previewKind } from '@/lib/files/preview-kinds';
import { kindOf } from '@/lib/platform/file-kinds';
import { deliveredFiles } from '@/prisma/seed/delivered-files';

test('what is delivered in the demo are files of the kinds that can be looked at', async () => {
  const files = await deliveredFiles({
    title: 'I will draw a logo for your bakery',
    category: 'design',
    subcategory: 'logos',
    seed: 'a test',
    words: 'Here it is. It’s the one that I would use.',
  });
  const seen = [];
  for (const file of files) {
    if (!('content' in file)) throw new Error('not made here');
    const kind = await kindOf(file.content, file.name);
    if ('problem' in kind) throw new Error(kind.problem);
    seen.push(previewKind({ ...kind, sizeBytes: file.content.length }));
  }
  expect(seen).toEqual(['picture', 'picture', 'pdf', 'text']);
});
