import { expect, test } from 'vitest';
import { withMarket } from '../../support/market';
import { everyTime } from '../runs';
import { search } from '../search';

// A test of the test: a book in which the same cause can post twice. The database forgets that references are unique,
// and whoever relied on it books the same movement again.

const market = withMarket();

test('the search finds that a reference is not unique any more', { timeout: 0 }, async () => {
  await market.database.query('DROP INDEX ledger_transaction_reference_key');
  const { report } = await search(market, { ...everyTime, shorten: false });
  expect(report).toMatch(/off by|not at Stripe/);
});
