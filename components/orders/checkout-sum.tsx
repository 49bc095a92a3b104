'use client';

import type { ReactNode } from 'react';
import type { FormAction } from '@/components/ui/form-state';
import { Notice } from '@/components/ui/notice';
import { PayForm } from './pay-form';
import { type PriceLine, PriceLines } from './price-lines';

interface CheckoutSumProps {
  lines: readonly PriceLine[];
  totalCents: number;
  currency: string;
  /** Why it cannot be paid for now; null: it can. */
  closed: string | null;
  action: FormAction;
  /** Hidden fields: what is bought, at which version, under which key. */
  fields: readonly (readonly [name: string, value: string])[];
  /** What is to be said of these amounts. */
  children?: ReactNode;
}

/**
 * What is to be paid, line by line, and the button: on a phone after what is bought, else beside it and what
 * follows. The browser's, like the foot: drawn by the server alone it would be sent twice.
 */
export function CheckoutSum(props: CheckoutSumProps) {
  const { lines, totalCents, currency, closed, action, fields, children } = props;
  return (
    <section aria-labelledby="sum" className="card grid gap-5 p-6 lg:sticky lg:top-6 lg:row-span-2">
      <h2 id="sum" className="text-xl">
        What you pay
      </h2>
      <PriceLines lines={lines} total={{ label: 'Total', cents: totalCents }} currency={currency} />
      {closed ? (
        <Notice tone="attention">{closed}</Notice>
      ) : (
        <PayForm action={action} fields={fields} totalCents={totalCents} currency={currency} />
      )}
      {children}
      {!closed && (
        <p className="text-muted text-sm">
          You pay on Stripe’s page. We never see your card. The money is held until you accept the
          work.
        </p>
      )}
    </section>
  );
}
