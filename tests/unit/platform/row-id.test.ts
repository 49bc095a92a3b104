import { expect, test } from 'vitest';
import { isId } from '@/lib/platform/ids';
import { rowId } from '@/lib/platform/row-id';

test('the id of a row is a UUID of version 7 that begins with its time', () => {
  const id = rowId(new Date('2026-11-29T08:00:00.123Z'));
  expect(isId(id)).toBe(true);
  expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const milliseconds = Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);
  expect(new Date(milliseconds).toISOString()).toBe('2026-11-29T08:00:00.123Z');
});

test('no two are the same, and later ones stand behind earlier ones', () => {
  const at = new Date('2026-11-29T08:00:00Z');
  const ids = Array.from({ length: 200 }, () => rowId(at));
  expect(new Set(ids).size).toBe(ids.length);
  const later = rowId(new Date(at.getTime() + 1));
  expect(ids.every((id) => id < later)).toBe(true);
});
