import { describe, expect, test } from 'vitest';
import { withMarket } from '../../support/market';
import { everyTime } from '../runs';
import { search } from '../search';

// A test of the test: a book that loses postings of one kind without a word. The database itself drops them, so that
// not a line of the product is another one.

const market = withMarket();

const plant = (kind: string) =>
  market.database.query(`
    CREATE OR REPLACE FUNCTION drop_posting() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
    DROP TRIGGER IF EXISTS planted ON ledger_transaction;
    CREATE TRIGGER planted BEFORE INSERT ON ledger_transaction
      FOR EACH ROW WHEN (NEW.kind = '${kind}') EXECUTE FUNCTION drop_posting()`);

describe('the search finds that a posting is dropped', () => {
  test.each(['refunded', 'cleared', 'transferred', 'chargeback'])(
    '%s',
    { timeout: 0 },
    async (kind) => {
      await plant(kind);
      const { report } = await search(market, { ...everyTime, shorten: false });
      expect(report).toMatch(/off by|not in the book/);
    },
  );
});
