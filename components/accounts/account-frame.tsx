import type { ReactNode } from 'react';
import { formatMoney, shareOf } from '@/lib/platform/money';
import { marketplace } from '@/marketplace.config';
import { Ripples } from './ripples';

interface AccountFrameProps {
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
  /** Under the form: the way to the neighbouring page. */
  foot?: ReactNode;
}

/** The ways in (sign in, join, confirm, new password): the form on the left, what the house promises beside it. */
export function AccountFrame({ title, lead, children, foot }: AccountFrameProps) {
  return (
    <div className="page grid gap-x-16 gap-y-12 pt-10 sm:pt-16 lg:grid-cols-[minmax(0,1fr)_minmax(0,25rem)]">
      <div className="w-full max-w-form lg:justify-self-center">
        <h1 className="text-4xl">{title}</h1>
        {lead && <p className="mt-3 text-lg text-muted">{lead}</p>}
        <div className="mt-8 grid gap-6">{children}</div>
        {foot && <div className="mt-8 border-line border-t pt-5 text-muted">{foot}</div>}
      </div>
      <Promises />
    </div>
  );
}

/** What the house stands for, with the real numbers of its fees. */
function Promises() {
  const { currency, basePriceCents: price, fees } = marketplace;
  const service = Math.max(fees.serviceFeeMinCents, shareOf(price, fees.serviceFeeBps));
  const money = (cents: number) => formatMoney(cents, currency, { exact: true });
  const lines = [
    { what: 'The job', cents: price },
    { what: 'You pay', cents: price + service, strong: true },
    { what: 'The seller gets', cents: price - shareOf(price, fees.commissionBps), strong: true },
  ];
  return (
    <aside
      aria-label={`What ${marketplace.name} stands for`}
      className="relative isolate grid content-start gap-8 self-start overflow-hidden rounded-xl bg-accent-soft p-8 pb-36 max-lg:hidden"
    >
      <div>
        <h2 className="text-2xl">Your money waits until you accept the work.</h2>
        <p className="mt-3 text-muted">
          It is held from the moment you pay, and goes to the seller when you say that the work is
          done. If something goes wrong, a person decides.
        </p>
      </div>
      <dl className="tabular grid gap-2 border-accent-line border-t pt-5">
        {lines.map(({ what, cents, strong }) => (
          <div key={what} className="flex justify-between gap-4">
            <dt className={strong ? 'font-semibold' : 'text-muted'}>{what}</dt>
            <dd className={strong ? 'font-semibold' : 'text-muted'}>{money(cents)}</dd>
          </div>
        ))}
      </dl>
      <Ripples className="-z-10 absolute inset-x-0 bottom-0" />
    </aside>
  );
}
