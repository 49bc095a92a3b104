import type { ReactNode } from 'react';
import { Money } from '@/components/ui/money';

export interface PriceLine {
  label: ReactNode;
  cents: number;
}

interface PriceLinesProps {
  lines: readonly PriceLine[];
  total: PriceLine;
  currency: string;
}

/** A sum as on a receipt: each line, then what they come to. */
export function PriceLines({ lines, total, currency }: PriceLinesProps) {
  return (
    <dl className="grid gap-2">
      {lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two extras may have the same words and price.
        <div key={index} className="flex items-baseline justify-between gap-4">
          <dt className="text-muted">{line.label}</dt>
          <dd>
            <Money cents={line.cents} currency={currency} />
          </dd>
        </div>
      ))}
      <div className="mt-1 flex items-baseline justify-between gap-4 border-line border-t pt-3 font-semibold text-lg">
        <dt>{total.label}</dt>
        <dd>
          <Money cents={total.cents} currency={currency} />
        </dd>
      </div>
    </dl>
  );
}
