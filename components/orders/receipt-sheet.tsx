import { Money } from '@/components/ui/money';
import type { OrderReceipts, Receipt } from '@/lib/orders/receipt-views';
import { PriceLines } from './price-lines';
import { backText, dayText, hasArrived, issuerLines, paidBy, taxText } from './receipt-words';

interface ReceiptSheetProps {
  order: OrderReceipts;
  receipt: Receipt;
}

/** One payment, line by line, with what came back of it. */
export function ReceiptSheet({ order, receipt }: ReceiptSheetProps) {
  const { currency } = order;
  return (
    <section aria-labelledby={receipt.number} className="card grid gap-6 p-5 sm:p-7">
      <header className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4">
        <div className="grid gap-1">
          <h2 id={receipt.number} className="text-2xl">
            Receipt <span className="tabular">{receipt.number}</span>
          </h2>
          <p className="text-muted text-sm">
            {paidBy} on{' '}
            <time dateTime={receipt.paidAt.toISOString()}>{dayText(receipt.paidAt)}</time>
          </p>
          {receipt.chargeId && (
            <p className="break-all text-muted text-sm">Payment {receipt.chargeId}</p>
          )}
        </div>
        <address className="text-muted text-sm not-italic sm:text-right">
          {issuerLines(receipt).map((line) => (
            <span key={line} className="block">
              {line}
            </span>
          ))}
        </address>
      </header>
      <PriceLines
        lines={receipt.lines}
        total={{ label: 'Total paid', cents: receipt.totalCents }}
        currency={currency}
      />
      <p className="text-muted text-sm">{taxText(receipt, currency)}</p>
      <MoneyBack receipt={receipt} currency={currency} />
      <a href={`/api/receipts/${receipt.number}`} className="text-link w-fit">
        {receipt.number} as PDF
      </a>
    </section>
  );
}

function MoneyBack({ receipt, currency }: { receipt: Receipt; currency: string }) {
  const arrived = receipt.back.filter(hasArrived);
  const awaited = receipt.back.filter((back) => !hasArrived(back));
  return (
    <>
      {arrived.length > 0 && (
        <PriceLines
          lines={arrived.map((back) => ({
            label: `${backText(back)}, ${dayText(back.at)}`,
            cents: -back.cents,
          }))}
          total={{ label: 'Paid in the end', cents: receipt.keptCents }}
          currency={currency}
        />
      )}
      {awaited.map((back) => (
        <p key={`${back.at.toISOString()} ${back.cents}`}>
          {backText(back)}: <Money cents={back.cents} currency={currency} />, decided{' '}
          <time dateTime={back.at.toISOString()}>{dayText(back.at)}</time>.
        </p>
      ))}
    </>
  );
}
