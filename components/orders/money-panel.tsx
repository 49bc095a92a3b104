import Link from 'next/link';
import { Money, moneyText } from '@/components/ui/money';
import { ProportionBar } from '@/components/ui/proportion-bar';
import { When } from '@/components/ui/when';
import type { OrderWorkspace } from '@/lib/orders/views';

interface Place {
  label: string;
  cents: number;
  /** What frees it next. */
  next: string;
}

function heldUntil(state: OrderWorkspace['state']): string {
  if (state === 'charged_back') return 'taken by the buyer’s bank until it has decided';
  if (state === 'disputed') return 'stays where it is until the dispute is settled';
  return 'released when the work is accepted';
}

const paid = (order: OrderWorkspace): boolean => order.money.paidCents > 0;

/** Where each part of the money is now and what moves it: the parts add up to what was paid, for both sides. */
function placesOf({ money, state, currency, payoutWaits }: OrderWorkspace): Place[] {
  const owed = Math.max(0, money.owedCents);
  const places: Place[] = [
    { label: 'Held', cents: money.heldCents, next: heldUntil(state) },
    {
      label: 'On its way back to the buyer',
      cents: money.refundingCents,
      next: 'Stripe is carrying it out',
    },
    { label: 'Given back to the buyer', cents: money.refundedCents, next: 'to the card that paid' },
    {
      label: 'Seller’s, clearing',
      cents: money.clearingCents,
      next: 'free when the clearing time is over',
    },
    {
      label: 'Seller’s, free',
      cents: money.payableCents,
      next: payoutWaits
        ? 'waits until something about this order is settled'
        : 'goes out with the next payout',
    },
    {
      label: 'On its way to the seller',
      cents: money.transferringCents,
      next: 'Stripe is carrying it out',
    },
    {
      label: 'Paid out to the seller',
      cents: money.transferredCents - owed,
      next:
        owed > 0
          ? `in the seller’s Stripe account, with ${moneyText({ cents: owed, currency })} that they owe`
          : 'in the seller’s Stripe account',
    },
    {
      label: 'Kept from the seller',
      cents: Math.max(0, -money.owedCents),
      next: 'for what they owed of another order',
    },
    { label: 'Commission', cents: money.commissionCents, next: 'the marketplace’s part' },
    { label: 'Service fee', cents: money.serviceFeeCents, next: 'the marketplace’s part' },
  ];
  return places.filter((place) => place.cents !== 0);
}

/** The money of an order: every cent, where it is, what frees it next. All drawn from the book. */
export function MoneyPanel({ order }: { order: OrderWorkspace }) {
  const { money, currency } = order;
  const clears = order.clocks.find((clock) => clock.kind === 'clear');
  return (
    <section aria-labelledby="money" className="card grid gap-4 p-5">
      <h2 id="money" className="text-xl">
        Where the money is
      </h2>
      {paid(order) ? (
        <ul className="grid gap-3.5">
          {placesOf(order).map((place) => (
            <li key={place.label} className="grid gap-1">
              <p className="flex items-baseline justify-between gap-3">
                <span className="font-semibold">{place.label}</span>
                <Money cents={place.cents} currency={currency} className="font-semibold" />
              </p>
              <ProportionBar label={place.label} value={place.cents} max={money.paidCents} />
              <p className="text-muted text-sm">{place.next}</p>
            </li>
          ))}
        </ul>
      ) : (
        <p className="text-muted">Nothing has been paid.</p>
      )}
      {clears && (
        <p className="text-muted text-sm">
          {clears.paused ? (
            'Clearing has stopped while the dispute is open.'
          ) : (
            <>
              Clears <When at={clears.endsAt} now={order.now} />.
            </>
          )}
        </p>
      )}
      <Sum order={order} />
    </section>
  );
}

/** Is the price, less the commission, the seller's, now or when the work is accepted? What was divided stands above. */
const getsAll = ({ state, partBack }: OrderWorkspace): boolean =>
  getting.includes(state) || (state === 'completed' && !partBack);
const getting: readonly OrderWorkspace['state'][] = [
  'awaiting_requirements',
  'in_progress',
  'delivered',
  'in_revision',
];

function Sum({ order }: { order: OrderWorkspace }) {
  const { money, currency, viewer } = order;
  if (viewer === 'seller')
    return (
      <div className="grid gap-2 border-line border-t pt-3">
        <p className="flex items-baseline justify-between gap-3">
          <span className="text-muted text-sm">Price of the order</span>
          <Money cents={order.priceCents} currency={currency} />
        </p>
        {getsAll(order) && (
          <p className="font-semibold text-moss-ink">
            You get <Money cents={order.sellerCents} currency={currency} /> of it, after the
            commission.
          </p>
        )}
      </div>
    );
  return (
    <div className="grid gap-2 border-line border-t pt-3">
      <p className="flex items-baseline justify-between gap-3">
        <span className="text-muted text-sm">Paid in all</span>
        <Money cents={money.paidCents} currency={currency} />
      </p>
      {paid(order) && (
        <Link
          href={`/orders/${order.number}/receipt`}
          prefetch={false}
          className="text-link w-fit py-0.5 text-sm"
        >
          Receipt
        </Link>
      )}
    </div>
  );
}
