import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parse, parseOrNull } from '@/lib/platform/parse';

const root = path.resolve(import.meta.dirname, '../../../lib');

/** What is read by a schema elsewhere: settings, and addresses of which nothing reaches the database as it was typed. */
const others = [
  'platform/parse.ts',
  'platform/config.ts',
  'catalog/search-address.ts',
  'payments/statement-query.ts',
];

test('a zero byte is taken out of every text, however deep it lies', () => {
  const schema = z.object({ drafts: z.array(z.object({ text: z.string() })) });
  const input = { drafts: [{ text: 'A grey\0 cat' }] };
  expect(parse(schema, input)).toEqual({ drafts: [{ text: 'A grey cat' }] });
  expect(parseOrNull(schema, input)).toEqual({ drafts: [{ text: 'A grey cat' }] });
  expect(parseOrNull(schema, { drafts: '\0' })).toBeNull();
});

test('lists in lists in lists are refused like anything else that is no text, and break nothing', () => {
  const schema = z.object({ text: z.string() });
  let deep: unknown = 'A grey cat';
  for (let depth = 0; depth < 100_000; depth++) deep = depth % 2 ? [deep] : { deep };
  expect(() => parse(schema, { text: deep })).toThrow(expect.objectContaining({ code: 'invalid' }));
  expect(parseOrNull(schema, { text: deep })).toBeNull();
});

test('whatever comes from outside is read by parse, which takes it out', () => {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const besides = files
    .map((file) => file.replaceAll(path.sep, '/'))
    .filter((file) => !others.includes(file))
    .filter((file) => readFileSync(path.join(root, file), 'utf8').includes('.safeParse('));
  expect(besides, 'use parse or parseOrNull of lib/platform/parse.ts').toEqual([]);
});
