'use client';

import { type ReactNode, useState } from 'react';
import { useField } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import { buyerPays, sellerGets } from '@/lib/catalog/fees';
import { formatMoney, parseMoney } from '@/lib/platform/money';

interface PriceFieldProps {
  name: string;
  label: string;
  /** 0: not set yet. */
  cents: number;
  currency: string;
  hint?: ReactNode;
  required?: boolean;
  /** Says what the buyer pays as well: for prices that can be bought alone. */
  alone?: boolean;
}

/** A price as it is typed, and at once what is left of it: no seller should have to reckon fees. */
export function PriceField({
  name,
  label,
  cents,
  currency,
  hint,
  required,
  alone,
}: PriceFieldProps) {
  const { typed } = useField(name);
  const initial = String(typed ?? (cents ? plainAmount(cents, currency) : ''));
  const [text, setText] = useState(initial);
  const price = parseMoney(text, currency) ?? 0;
  const show = (amount: number) => formatMoney(amount, currency, { exact: true });
  return (
    <div className="grid content-start gap-1.5">
      <TextField
        name={name}
        label={label}
        hint={hint}
        required={required}
        before={symbolOf(currency)}
        inputMode="decimal"
        autoComplete="off"
        defaultValue={initial}
        onChange={(event) => setText(event.target.value)}
      />
      <p className="tabular text-sm sm:min-h-5" aria-live="polite">
        {price > 0 && (
          <>
            <span className="block font-semibold text-moss-ink">
              You get {show(sellerGets(price))} of {show(price)}
            </span>
            {alone && (
              <span className="block text-muted">the buyer pays {show(buyerPays(price))}</span>
            )}
          </>
        )}
      </p>
    </div>
  );
}

const plainAmount = (cents: number, currency: string): string =>
  formatMoney(cents, currency).replace(/[^\d.]/g, '');

const symbolOf = (currency: string): string => formatMoney(0, currency).replace(/[\d.,\s]/g, '');
