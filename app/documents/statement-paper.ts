import { clearsText, entryText, shortDay } from '@/components/money/statement-words';
import { issuerLines } from '@/components/orders/receipt-words';
import { moneyText } from '@/components/ui/money';
import { currentIssuer } from '@/lib/orders/receipt-issuer';
import { monthText } from '@/lib/payments/statement-month';
import type { SellerStatement, StatementEntry } from '@/lib/payments/statement-views';
import { config } from '@/lib/platform/config';
import { marketplace } from '@/marketplace.config';
import { Paper, type } from './paper';
import { type PaperRow, paperFacts, paperTable } from './paper-table';

const lastDay = ({ to }: SellerStatement): Date => new Date(to.getTime() - 1);

function entryRow(
  entry: StatementEntry,
  money: (cents: number) => string,
  currency: string,
): PaperRow {
  return {
    cells: [
      shortDay(entry.at),
      entryText(entry, currency),
      entry.order
        ? {
            text: entry.order.number,
            link: `${config().APP_URL}/orders/${entry.order.number}`,
          }
        : '',
      clearsText(entry),
      entry.amountCents === 0 ? '–' : money(entry.amountCents),
      money(entry.balanceCents),
    ],
  };
}

function entriesTable(paper: Paper, statement: SellerStatement): void {
  const { currency } = statement;
  const money = (cents: number) => moneyText({ cents, currency });
  const running = statement.now < statement.to;
  paperTable(
    paper,
    [
      { label: 'Date', share: 1.35 },
      { label: 'What', share: 3 },
      { label: 'Order', share: 1.15 },
      { label: 'Clears', share: 1.35 },
      { label: 'Amount', share: 1.15, end: true },
      { label: 'Balance', share: 1.15, end: true },
    ],
    [
      {
        cells: [
          shortDay(statement.from),
          'Opening balance',
          '',
          '',
          '',
          money(statement.openingCents),
        ],
        strong: true,
      },
      ...statement.entries.map((entry) => entryRow(entry, money, currency)),
      {
        cells: [
          shortDay(running ? statement.now : lastDay(statement)),
          running ? 'Balance now' : 'Closing balance',
          '',
          '',
          '',
          money(statement.closingCents),
        ],
        strong: true,
      },
    ],
  );
}

function closingFacts(paper: Paper, statement: SellerStatement): void {
  const { closing, currency } = statement;
  const money = (cents: number) => moneyText({ cents, currency });
  paper.room(120);
  paper.block('H2', 'The balance by state', type.heading, 8);
  paperFacts(paper, [
    ['Clearing', money(closing.clearingCents)],
    ['Free to pay out', money(closing.payableCents)],
    ['On its way', money(closing.transferringCents)],
    ['Owed by you', money(-closing.debtCents)],
    ['Balance', money(statement.closingCents)],
    ['Paid out so far', money(closing.paidOutCents)],
  ]);
}

/** A seller's month as PDF. `compress: false` leaves the content readable, for tests. */
export function statementPaper(
  statement: SellerStatement,
  options: { compress?: boolean } = {},
): Promise<Buffer> {
  const { seller, month, currency } = statement;
  const issuer = currentIssuer();
  const title = `Statement of ${monthText(month)}`;
  const paper = new Paper({
    title: `${title}: @${seller.username} at ${marketplace.name}`,
    at: statement.now,
    author: issuer.name,
    ...options,
  });
  const money = (cents: number) => moneyText({ cents, currency });
  paper.letterhead(marketplace.name, issuerLines({ issuer }));
  paper.block('H1', title, type.title, 16);
  paperFacts(paper, [
    ['Seller', `${seller.name} (@${seller.username})`],
    ['From, to', `${shortDay(statement.from)} to ${shortDay(lastDay(statement))}, by UTC`],
    ['Earned', money(statement.earnedCents)],
    ['Taken back', money(-statement.takenBackCents)],
    ['Paid out', money(statement.paidOutCents)],
  ]);
  entriesTable(paper, statement);
  closingFacts(paper, statement);
  paper.block(
    'P',
    `Made on ${shortDay(statement.now)}. All amounts in ${currency.toUpperCase()}, after commission. Dates are by UTC.`,
    type.small,
  );
  return paper.finish();
}
