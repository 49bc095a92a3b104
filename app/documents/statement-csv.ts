import type { SellerStatement, StatementEntry } from '@/lib/payments/statement-views';
import { type CsvCell, csvText } from '@/lib/platform/csv';
import { plainMoney } from '@/lib/platform/money';

const moment = (at: Date): string => at.toISOString().slice(0, 16).replace('T', ' ');

const header = [
  'Date (UTC)',
  'Entry',
  'Order',
  'Job',
  'Clears (UTC)',
  'Amount',
  'Moved',
  'Balance',
  'Currency',
];

function clears({ clears }: StatementEntry): string {
  if (!clears) return '';
  return clears.at ? moment(clears.at) : 'stopped by a dispute';
}

/** A seller's month as a table for other programs: every row has all columns, amounts are bare figures. */
export function statementCsv(statement: SellerStatement): string {
  const { currency, closing } = statement;
  const figure = (cents: number): CsvCell => ({ figure: plainMoney(cents, currency) });
  const code = currency.toUpperCase();
  const balance = (at: Date, words: string, cents: number): CsvCell[] => [
    ...[moment(at), words, '', '', '', '', ''],
    figure(cents),
    code,
  ];
  const end = statement.now < statement.to ? statement.now : new Date(statement.to.getTime() - 1);
  return csvText([
    header,
    balance(statement.from, 'Opening balance', statement.openingCents),
    ...statement.entries.map((entry) => [
      moment(entry.at),
      entry.words,
      entry.order?.number ?? '',
      entry.order?.title ?? '',
      clears(entry),
      figure(entry.amountCents),
      figure(entry.movedCents),
      figure(entry.balanceCents),
      code,
    ]),
    balance(end, 'Closing balance', statement.closingCents),
    balance(end, 'Of it clearing', closing.clearingCents),
    balance(end, 'Of it free to pay out', closing.payableCents),
    balance(end, 'Of it on its way', closing.transferringCents),
    balance(end, 'Of it owed by you', -closing.debtCents),
    balance(end, 'Paid out so far', closing.paidOutCents),
  ]);
}
