import { Money, moneyText } from '@/components/ui/money';
import { type Division, divideOrder, type Fault } from '@/lib/orders/divide-order';

/** What a division is made of: the order's frozen figures in minor units, and the names of its two sides. */
export interface DividedOrder {
  readonly currency: string;
  readonly priceCents: number;
  readonly serviceFeeCents: number;
  readonly commissionBps: number;
  readonly buyer: string;
  readonly seller: string;
}

/** A commission in percent: '20 %', '12.5 %'. */
export const percentText = (bps: number): string => `${bps / 100} %`;

interface Part {
  readonly key: string;
  readonly label: string;
  readonly cents: number;
  readonly hint: string;
  readonly fill: string;
  readonly swatch: string;
}

function partsOf(order: DividedOrder, division: Division): Part[] {
  const { currency } = order;
  const text = (cents: number) => moneyText({ cents, currency });
  const kept = order.priceCents - division.refundPriceCents;
  return [
    {
      key: 'refund',
      label: `${order.buyer} gets back`,
      cents: division.refundCents,
      hint: `${text(division.refundPriceCents)} of the price and ${text(division.refundFeeCents)} of the fee`,
      fill: 'fill-accent',
      swatch: 'bg-accent',
    },
    {
      key: 'seller',
      label: `${order.seller} gets`,
      cents: division.sellerCents,
      hint: `${text(kept)} less the commission`,
      fill: 'fill-star',
      swatch: 'bg-star',
    },
    {
      key: 'commission',
      label: 'Commission',
      cents: division.commissionCents,
      hint: `${percentText(order.commissionBps)} of ${text(kept)}`,
      fill: 'fill-line-strong',
      swatch: 'bg-line-strong',
    },
    {
      key: 'fee',
      label: 'Service fee',
      cents: division.serviceFeeCents,
      hint: 'what stays of it',
      fill: 'fill-line',
      swatch: 'bg-line',
    },
  ];
}

/** Where every cent of the order goes, as a bar and in figures. */
export function DivisionEffect({
  order,
  refundPriceCents,
  fault,
}: {
  order: DividedOrder;
  refundPriceCents: number;
  fault: Fault;
}) {
  const parts = partsOf(order, divideOrder(order, refundPriceCents, fault));
  return (
    <div className="grid gap-4">
      <DivisionBar parts={parts} total={order.priceCents + order.serviceFeeCents} />
      <dl className="grid grid-cols-2 gap-x-5 gap-y-4 lg:grid-cols-4">
        {parts.map((part) => (
          <div key={part.key} className="grid content-start gap-0.5">
            <dt className="flex items-center gap-2 text-sm">
              <span
                aria-hidden="true"
                className={`size-3 shrink-0 rounded-sm border border-line-strong ${part.swatch}`}
              />
              {part.label}
            </dt>
            <dd className="font-display font-semibold text-xl tracking-tight">
              <Money cents={part.cents} currency={order.currency} />
            </dd>
            <dd className="tabular text-muted text-xs">{part.hint}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** The same figures stand below in words. */
function DivisionBar({ parts, total }: { parts: readonly Part[]; total: number }) {
  let from = 0;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${total} 1`}
      preserveAspectRatio="none"
      className="h-4 w-full overflow-hidden rounded-pill border border-line-strong"
    >
      {parts.map((part) => {
        const x = from;
        from += part.cents;
        return <rect key={part.key} x={x} width={part.cents} height="1" className={part.fill} />;
      })}
    </svg>
  );
}
