'use client';

import { Money } from '@/components/ui/money';
import { dateAfter, revisionsText } from './gig-words';
import { useSum } from './purchase-choice';
import type { Offer } from './purchase-sum';

interface PurchaseTotalProps {
  offer: Offer;
  /** The package that is chosen at first. */
  first: string;
}

/** When the choice is there, and what its price is made of; follows the choice. */
export function PurchaseLines({ offer, first }: PurchaseTotalProps) {
  const { sum, ref } = useSum(offer, first);
  if (!sum) return null;
  const { currency } = offer;
  const lines = [
    { label: 'Package', cents: sum.packageCents },
    ...(sum.extrasCents > 0 ? [{ label: 'Extras', cents: sum.extrasCents }] : []),
    { label: 'Service fee', cents: sum.feeCents },
  ];
  return (
    <div ref={ref} className="grid gap-4 noscript:hidden">
      <p className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        <span>
          Delivered by{' '}
          <strong className="font-semibold">{dateAfter(offer.at, sum.deliveryDays)}</strong>
        </span>
        <span>{revisionsText(sum.revisions)}</span>
      </p>
      <dl className="grid gap-1 border-line border-t pt-4">
        {lines.map((line) => (
          <div key={line.label} className="flex items-baseline justify-between gap-4 text-muted">
            <dt>{line.label}</dt>
            <dd>
              <Money cents={line.cents} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What the choice costs with the fee. */
export function PurchaseTotal({ offer, first }: PurchaseTotalProps) {
  const { sum, ref } = useSum(offer, first);
  if (!sum) return null;
  return (
    <p
      ref={ref}
      aria-live="polite"
      aria-atomic="true"
      className="flex items-baseline justify-between gap-4 font-semibold text-lg noscript:hidden"
    >
      You pay <Money cents={sum.totalCents} currency={offer.currency} />
    </p>
  );
}

/** The same, short, for the bar at the foot of a phone. */
export function PurchaseBarTotal({ offer, first }: PurchaseTotalProps) {
  const { sum, ref } = useSum(offer, first);
  if (!sum) return null;
  return (
    <p ref={ref} className="min-w-0 leading-tight noscript:hidden">
      <Money cents={sum.totalCents} currency={offer.currency} className="font-semibold text-xl" />
      <span className="block truncate text-muted text-xs">
        fee included · by {dateAfter(offer.at, sum.deliveryDays)}
      </span>
    </p>
  );
}
