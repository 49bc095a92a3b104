import { expect, test } from 'vitest';
import { compareBalance } from '@/lib/payments/compare-balance';
import { withDatabase } from '@/tests/support/database';
import { withSandbox } from '@/tests/support/sandbox';

withDatabase();
withSandbox();

test('a new book and a new sandbox agree that there is nothing yet', async () => {
  expect((await compareBalance()).rows).toEqual([]);
});
