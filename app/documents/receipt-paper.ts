import {
  backText,
  dayText,
  hasArrived,
  issuerLines,
  paidBy,
  taxText,
} from '@/components/orders/receipt-words';
import { moneyText } from '@/components/ui/money';
import type { OrderReceipts, Receipt } from '@/lib/orders/receipt-views';
import { marketplace } from '@/marketplace.config';
import { Paper, type } from './paper';
import { type PaperRow, paperFacts, paperTable } from './paper-table';

function receiptSheet(paper: Paper, order: OrderReceipts, receipt: Receipt): void {
  const { currency } = order;
  const money = (cents: number) => moneyText({ cents, currency });
  paper.letterhead(marketplace.name, issuerLines(receipt));
  paper.block('H1', `Receipt ${receipt.number}`, type.title, 16);
  paperFacts(paper, [
    ['For', order.buyerName],
    ['Order', `${order.orderNumber}, ${order.title}`],
    ['Seller', `${order.seller.name} (@${order.seller.username})`],
    ['Paid on', dayText(receipt.paidAt)],
    ['Payment', receipt.chargeId ? `${paidBy}, ${receipt.chargeId}` : paidBy],
  ]);
  const arrived = receipt.back.filter(hasArrived);
  const rows: PaperRow[] = [
    ...receipt.lines.map(({ label, cents }) => ({ cells: [label, money(cents)] })),
    { cells: ['Total paid', money(receipt.totalCents)], strong: true },
    ...arrived.map((back) => ({
      cells: [`${backText(back)}, ${dayText(back.at)}`, money(-back.cents)],
    })),
    ...(arrived.length > 0
      ? [{ cells: ['Paid in the end', money(receipt.keptCents)], strong: true }]
      : []),
  ];
  paperTable(
    paper,
    [
      { label: 'What', share: 4 },
      { label: `Amount (${currency.toUpperCase()})`, share: 1, end: true },
    ],
    rows,
  );
  paper.block('P', taxText(receipt, currency), type.text);
  for (const back of receipt.back.filter((each) => !hasArrived(each)))
    paper.block(
      'P',
      `${backText(back)}: ${money(back.cents)}, decided ${dayText(back.at)}.`,
      type.text,
    );
  paper.block('P', `Made on ${dayText(order.now)}. Dates are by UTC.`, type.small);
}

/**
 * Receipts as PDF, each on a sheet of its own: one of them when its own number was asked for, else all of the order.
 * `compress: false` leaves the content readable, for tests.
 */
export function receiptPaper(
  order: OrderReceipts,
  options: { compress?: boolean } = {},
): Promise<Buffer> {
  const numbers = order.receipts.map(({ number }) => number).join(', ');
  const paper = new Paper({
    title: `Receipt ${numbers}: ${marketplace.name} order ${order.orderNumber}`,
    at: order.now,
    author: order.receipts[0]?.issuer.name ?? marketplace.name,
    ...options,
  });
  order.receipts.forEach((receipt, index) => {
    if (index > 0) paper.newPage();
    receiptSheet(paper, order, receipt);
  });
  return paper.finish();
}
