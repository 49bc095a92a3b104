import Link from 'next/link';
import { Badge } from '@/components/ui/badge';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';

type State = 'due' | 'pending' | 'done' | 'failed';

interface Payout {
  readonly id: string;
  readonly at: Date;
  readonly amountCents: number;
  readonly askedBy: string;
  readonly transfers: readonly {
    readonly orderNumber: string;
    readonly amountCents: number;
    readonly state: State;
    readonly attempts: number;
    readonly lastError: string | null;
    readonly takenBackCents: number;
  }[];
}

const states: Record<State, { tone: 'waiting' | 'good' | 'attention'; label: string }> = {
  due: { tone: 'waiting', label: 'On its way' },
  pending: { tone: 'waiting', label: 'On its way' },
  done: { tone: 'good', label: 'Arrived at Stripe' },
  failed: { tone: 'attention', label: 'Refused; payable again' },
};

interface PayoutListProps {
  payouts: readonly Payout[];
  currency: string;
  now: Date;
}

/** Each payout with the orders whose money it carried. */
export function PayoutList({ payouts, currency, now }: PayoutListProps) {
  if (payouts.length === 0)
    return (
      <EmptyState title="No payout yet">
        Cleared money goes to your Stripe account every day by itself, and from there to your bank.
      </EmptyState>
    );
  return (
    <ul className="grid gap-3">
      {payouts.map((payout) => (
        <li key={payout.id} className="card grid gap-3 p-5">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4">
            <span className="font-semibold">
              <Money cents={payout.amountCents} currency={currency} />
            </span>
            <span className="text-muted text-sm">
              <When at={payout.at} now={now} />
              {payout.askedBy === 'seller' ? ', asked for by you' : ', by the daily clock'}
            </span>
          </p>
          <ul className="grid gap-1.5 text-sm">
            {payout.transfers.map((transfer) => (
              <li
                key={`${transfer.orderNumber} ${transfer.amountCents}`}
                className="flex flex-wrap items-center justify-between gap-x-3 gap-y-1"
              >
                <Link
                  prefetch={false}
                  href={`/orders/${transfer.orderNumber}`}
                  className="text-link tabular"
                >
                  {transfer.orderNumber}
                </Link>
                <Badge tone={states[transfer.state].tone}>{states[transfer.state].label}</Badge>
                {transfer.attempts > 1 && (
                  <span className="text-muted">
                    {transfer.attempts} attempts
                    {transfer.state !== 'done' && transfer.lastError && `: ${transfer.lastError}`}
                  </span>
                )}
                {transfer.takenBackCents > 0 && (
                  <span className="text-muted">
                    <Money cents={transfer.takenBackCents} currency={currency} /> taken back
                  </span>
                )}
                <Money cents={transfer.amountCents} currency={currency} className="ml-auto" />
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
