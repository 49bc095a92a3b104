'use client';

import { useEffect, useRef, useState } from 'react';
import { moneyText } from '@/components/ui/money';
import { commission, serviceFee } from '@/lib/catalog/fees';
import { parseMoney } from '@/lib/platform/money';

interface OfferTotalProps {
  currency: string;
  milestonesMax: number;
  /** What the form begins with, minor units. */
  startCents: readonly number[];
}

/** The prices that the form would send now: of the whole, or of each milestone. */
function pricesOf(form: HTMLFormElement, currency: string, rows: number): number[] {
  const data = new FormData(form);
  const names =
    data.get('pay') === 'milestones'
      ? Array.from({ length: rows }, (_, index) => `milestones.${index}.priceCents`)
      : ['priceCents'];
  return names
    .map((name) => parseMoney(String(data.get(name) ?? ''), currency) ?? 0)
    .filter((cents) => cents > 0);
}

/** What the buyer pays in all and what the seller gets of it, as the prices are typed. */
export function OfferTotal({ currency, milestonesMax, startCents }: OfferTotalProps) {
  const box = useRef<HTMLDivElement>(null);
  const [prices, setPrices] = useState(startCents);
  useEffect(() => {
    const form = box.current?.closest('form');
    if (!form) return;
    const read = () => setPrices(pricesOf(form, currency, milestonesMax));
    read();
    form.addEventListener('input', read);
    return () => form.removeEventListener('input', read);
  }, [currency, milestonesMax]);
  const price = prices.reduce((sum, cents) => sum + cents, 0);
  const fee = serviceFee(price);
  // The commission is taken of each payment by itself, so the parts add up as they will.
  const gets = price - prices.reduce((sum, cents) => sum + commission(cents), 0);
  const show = (cents: number) => moneyText({ cents, currency });
  return (
    <div
      ref={box}
      aria-live="polite"
      className="rounded-md border border-line bg-sunken px-4 py-3 empty:hidden"
    >
      {price > 0 && (
        <>
          <p className="tabular font-semibold text-moss-ink">You get {show(gets)} after the fee</p>
          <p className="tabular text-muted text-sm">
            {show(price)} in all. The buyer pays {show(price + fee)}, with {show(fee)} service fee.
          </p>
        </>
      )}
    </div>
  );
}
