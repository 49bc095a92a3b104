import type { ReactNode } from 'react';
import { EmptyState } from '@/components/ui/empty-state';
import type { PayoutTroubles as Troubles } from '@/lib/moderation/money-views';
import { BankTable, DebtTable } from './debt-tables';
import { RefusedTransferTable, ReversalTable, WaitingTable } from './refused-tables';

/** Everything about payouts that did not go by itself, each kind with what becomes of it. */
export function PayoutTroubles({ troubles }: { troubles: Troubles }) {
  const { transfers, waiting, debts, reversals, bankPayouts } = troubles;
  const count =
    transfers.length + waiting.length + debts.length + reversals.length + bankPayouts.length;
  if (count === 0)
    return (
      <EmptyState title="Nothing needs a hand">
        Every seller’s free money has gone out or goes with the next daily payout, and nobody owes
        us anything.
      </EmptyState>
    );
  return (
    <div className="grid gap-10">
      <Kind
        id="transfers"
        title="Transfers that Stripe refused"
        note="The money is the seller’s again and goes out with the next daily payout, as a new transfer. What stands in its way is at Stripe."
        shown={transfers.length > 0}
      >
        <RefusedTransferTable troubles={troubles} />
      </Kind>
      <Kind
        id="waiting"
        title="Sellers who wait"
        note="Their money is free, and there is nowhere to send it: they have to finish with Stripe, or their account is suspended."
        shown={waiting.length > 0}
      >
        <WaitingTable troubles={troubles} />
      </Kind>
      <Kind
        id="debts"
        title="Sellers who owe"
        note="After a refund or a chargeback that came when they had been paid. It is taken off their next payouts."
        shown={debts.length > 0}
      >
        <DebtTable troubles={troubles} />
      </Kind>
      <Kind
        id="reversals"
        title="Not given back by sellers’ accounts"
        note="There was not enough in the account when we asked. It became a debt."
        shown={reversals.length > 0}
      >
        <ReversalTable troubles={troubles} />
      </Kind>
      <Kind
        id="banks"
        title="Refused by sellers’ banks"
        note="The money lies in the seller’s Stripe account. They put their bank right there, and Stripe sends it again."
        shown={bankPayouts.length > 0}
      >
        <BankTable troubles={troubles} />
      </Kind>
    </div>
  );
}

interface KindProps {
  id: string;
  title: string;
  note: string;
  shown: boolean;
  children: ReactNode;
}

function Kind({ id, title, note, shown, children }: KindProps) {
  if (!shown) return null;
  return (
    <section aria-labelledby={id} className="grid gap-4">
      <header className="grid gap-1">
        <h2 id={id}>{title}</h2>
        <p className="max-w-text text-muted">{note}</p>
      </header>
      {children}
    </section>
  );
}
