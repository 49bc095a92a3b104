import type { Metadata } from 'next';
import { startOnboardingAction } from '@/app/actions/payouts';
import { signedIn } from '@/app/session';
import { LevelPanel } from '@/components/levels/level-panel';
import { PayoutSetup } from '@/components/money/payout-setup';
import { OrderList } from '@/components/orders/order-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Money } from '@/components/ui/money';
import { Stat, Stats } from '@/components/ui/stat';
import { sellerStanding } from '@/lib/levels/queries';
import { sellerToday } from '@/lib/orders/queries';
import { earnings } from '@/lib/payments/queries';

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export const metadata: Metadata = { title: 'Your studio' };

/** A seller's day: what to do, the next deadline first, the money by state, and the level. */
export default async function StudioPage() {
  const person = await signedIn('/sell');
  if (!person.isSeller) return <NotYet />;
  const [today, { money, payoutState }, standing] = await Promise.all([
    sellerToday(person),
    earnings(person),
    sellerStanding(person),
  ]);
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl">Your studio</h1>
        <nav aria-label="Studio" className="flex flex-wrap gap-3">
          <LinkButton href="/sell/gigs" variant="secondary">
            Gigs
          </LinkButton>
          <LinkButton href="/sell/orders" variant="secondary">
            Orders
          </LinkButton>
          <LinkButton href="/sell/earnings" variant="secondary">
            Earnings
          </LinkButton>
        </nav>
      </header>
      <PayoutSetup state={payoutState} action={startOnboardingAction} />
      <section aria-labelledby="today" className="grid gap-4">
        <h2 id="today" className="text-2xl">
          To do, the next deadline first
        </h2>
        <OrderList
          orders={today.todo}
          now={today.now}
          side="seller"
          empty={
            <EmptyState title="Nothing waits for you">
              {today.delivered > 0
                ? `${today.delivered} of your deliveries are with their buyers.`
                : 'New orders show here with their deadline.'}
            </EmptyState>
          }
        />
      </section>
      <section aria-label="Orders" className="grid gap-4">
        <Stats>
          <Stat label="Waiting for answers" value={today.waiting} />
          <Stat label="In work" value={today.inWork} />
          <Stat label="Late" value={today.late} />
          <Stat label="With the buyer" value={today.delivered} />
          <Stat label="In dispute" value={today.disputed} />
        </Stats>
      </section>
      <section aria-labelledby="money" className="grid gap-4">
        <h2 id="money" className="text-2xl">
          Your money
        </h2>
        <Stats>
          <Stat
            label="Clearing"
            value={<Money cents={money.clearingCents} currency={money.currency} />}
          />
          <Stat
            label="Free to pay out"
            value={<Money cents={money.payableCents} currency={money.currency} />}
          />
          <Stat
            label="On its way"
            value={<Money cents={money.transferringCents} currency={money.currency} />}
          />
          <Stat
            label="Paid out"
            value={<Money cents={money.paidOutCents} currency={money.currency} />}
          />
        </Stats>
      </section>
      <LevelPanel standing={standing} />
    </div>
  );
}

function NotYet() {
  return (
    <div className="page max-w-form py-16">
      <EmptyState
        title="Sell what you do well"
        action={<LinkButton href="/become-a-seller">Become a seller</LinkButton>}
      >
        One account buys and sells. Tell people who you are, then write your first gig.
      </EmptyState>
    </div>
  );
}
