import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { documentAnswer } from '@/app/documents/document-answer';
import { StatementSection } from '@/components/money/statement-section';
import { PaymentList } from '@/components/orders/payment-list';
import { ReceiptSheet } from '@/components/orders/receipt-sheet';
import { notFound, unauthenticated } from '@/lib/platform/errors';
import { order, receipt, statement } from './samples';

test('a receipt’s page says what its paper says, and leads to it', () => {
  const page = renderToStaticMarkup(
    <>
      <PaymentList order={order} />
      <ReceiptSheet order={order} receipt={receipt} />
    </>,
  );
  for (const words of [
    'Brook &amp; Sons',
    'Tax number XX-123',
    'Paid by card through Stripe',
    'ch_3abc',
    'Service fee',
    '$21.00',
    '−$5.00',
    '$16.00',
    'VAT: none charged',
    'On its way back to the card that paid',
  ])
    expect(page).toContain(words);
  expect(page).toContain('href="/api/receipts/R-000042"');
});

test('a statement’s page shows every entry, leads to its order, and to the files', () => {
  const page = renderToStaticMarkup(
    <StatementSection statement={statement(3)} months={['2026-11', '2026-10']} />,
  );
  expect(page).toContain('Statement of October 2026');
  expect(page).toMatch(/<option value="2026-10"[^>]* selected="">October 2026</);
  expect(page).toContain('href="/orders/K7QX2M2"');
  expect(page).toContain('href="/api/statements/2026-10?format=csv"');
  expect(page).toContain('less <span class="tabular whitespace-nowrap">$2.00</span> that you owe');
});

test('more entries than anyone reads are in the files', () => {
  const page = renderToStaticMarkup(
    <StatementSection statement={statement(201)} months={['2026-10']} />,
  );
  expect(page).toContain('The first 200 of 201 entries.');
});

const answer = (write: () => Promise<string>) =>
  documentAnswer('application/pdf', { name: 'receipt-"\r\nx.pdf' }, write);

test('a document is one person’s: shown, named safely, and kept by nobody', async () => {
  const { status, headers } = await answer(async () => 'x');
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toEqual({
    'content-type': 'application/pdf',
    'content-disposition': 'inline; filename="receipt-___x.pdf"',
    'cache-control': 'private, no-store',
  });
});

test('what is not theirs and what is not there look the same', async () => {
  const refused = (error: Error) => answer(() => Promise.reject(error));
  expect((await refused(notFound('receipt'))).status).toBe(404);
  expect((await refused(unauthenticated())).status).toBe(401);
  await expect(refused(new Error('a bug'))).rejects.toThrow('a bug');
});
