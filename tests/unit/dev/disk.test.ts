import { expect, test } from 'vitest';
import { requireSpace } from '@/dev/disk';

test('a full disk is said with what is free and what is needed', () => {
  expect(() => requireSpace('/tmp', 600, 600)).not.toThrow();
  expect(() => requireSpace('/tmp', 600, 12)).toThrow(
    /^The disk is full: 12 MB are free .* 600 MB/,
  );
});
