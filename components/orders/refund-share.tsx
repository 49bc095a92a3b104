'use client';

import { useState } from 'react';
import { TextField } from '@/components/ui/form-fields';
import { divideOrder, refundOfPercent } from '@/lib/orders/divide-order';
import { divisionWords } from '@/lib/orders/division-words';

interface RefundShareProps {
  money: {
    readonly currency: string;
    readonly priceCents: number;
    readonly serviceFeeCents: number;
    readonly commissionBps: number;
  };
  viewer: 'buyer' | 'seller';
}

const examples = [100, 50] as const;

/** How much goes back, in percent, and what that is for both sides in money. */
export function RefundShare({ money, viewer }: RefundShareProps) {
  const [typed, setTyped] = useState('100');
  const percent = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : 0;
  const right = percent >= 1 && percent <= 100;
  const split = (share: number) =>
    divisionWords(
      viewer,
      divideOrder(money, refundOfPercent(money.priceCents, share)),
      money.currency,
    );
  return (
    <div className="grid gap-2">
      <TextField
        name="refundPercent"
        label="How much goes back to the buyer?"
        hint="100 % cancels the order. Less: the seller is paid the rest for what was done."
        type="number"
        min={1}
        max={100}
        defaultValue={100}
        required
        inputMode="numeric"
        after="%"
        onChange={(event) => setTyped(event.target.value)}
      />
      <p role="status" className="min-h-12 rounded-md bg-sunken px-3.5 py-2.5 text-sm">
        {right ? `At ${percent} %: ${split(percent)}.` : 'Write a whole number from 1 to 100.'}
      </p>
      <noscript>
        <ul className="grid gap-1 text-muted text-sm">
          {examples.map((share) => (
            <li key={share}>
              {share} %: {split(share)}
            </li>
          ))}
        </ul>
      </noscript>
    </div>
  );
}
