import type { ReactNode } from 'react';
import { Money } from '@/components/ui/money';
import { buyerPays, commission, sellerGets, serviceFee } from '@/lib/catalog/fees';
import { marketplace } from '@/marketplace.config';

interface FeeExampleProps {
  priceCents: number;
  /** Names the job, so that the sum is about something. */
  what: ReactNode;
}

/** A sum worked out with the fees of this very marketplace: what the buyer pays, where it goes. */
export function FeeExample({ priceCents, what }: FeeExampleProps) {
  const { currency } = marketplace;
  const lines = [
    { label: 'Price of the job', cents: priceCents },
    { label: 'Service fee', cents: serviceFee(priceCents) },
    { label: 'You pay', cents: buyerPays(priceCents), strong: true },
    { label: 'The seller gets', cents: sellerGets(priceCents) },
    { label: `${marketplace.name} keeps of the price`, cents: commission(priceCents) },
  ];
  return (
    <figure className="card grid gap-3 p-5 sm:p-6">
      <figcaption className="font-semibold">{what}</figcaption>
      <dl className="grid gap-1.5">
        {lines.map(({ label, cents, strong }) => (
          <div
            key={label}
            className={
              strong
                ? 'mt-1 mb-2 flex items-baseline justify-between gap-4 border-line border-y py-2.5 font-semibold text-lg'
                : 'flex items-baseline justify-between gap-4 text-muted'
            }
          >
            <dt>{label}</dt>
            <dd>
              <Money cents={cents} currency={currency} />
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
}
