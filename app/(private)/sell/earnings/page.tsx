import type { Metadata } from 'next';
import Link from 'next/link';
import { payOutAction, startOnboardingAction } from '@/app/actions/payouts';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { BankList } from '@/components/money/bank-list';
import { EarningsTable } from '@/components/money/earnings-table';
import { PayoutList } from '@/components/money/payout-list';
import { PayoutSetup } from '@/components/money/payout-setup';
import { StatementSection } from '@/components/money/statement-section';
import { ActionForm } from '@/components/ui/form';
import { Money } from '@/components/ui/money';
import { Stat, Stats } from '@/components/ui/stat';
import { SubmitButton } from '@/components/ui/submit-button';
import { type Earnings, earnings } from '@/lib/payments/queries';
import { refreshAccount } from '@/lib/payments/refresh-account';
import { monthOf } from '@/lib/payments/statement-month';
import { sellerStatement, statementMonths } from '@/lib/payments/statement-query';
import { now } from '@/lib/platform/clock';

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export const metadata: Metadata = { title: 'Earnings' };

interface EarningsProps {
  searchParams: Promise<{ payouts?: string | string[]; month?: string | string[] }>;
}

/** A seller's money: what clears, what is free, what went out. */
export default async function EarningsPage({ searchParams }: EarningsProps) {
  const person = await signedIn('/sell/earnings');
  // Coming back from Stripe proves nothing: ask how the account stands. Its webhook may still be on the way.
  const query = await searchParams;
  if (query.payouts === 'back')
    await refreshAccount(person, { sellerId: person.id }).catch(() => undefined);
  const read = await found(earnings(person));
  const at = await now();
  const months = await found(statementMonths(person));
  const month = months.find((each) => each === query.month) ?? monthOf(at);
  const statement = await found(sellerStatement(person, month));
  return (
    <div className="page grid gap-8 py-8 sm:py-12">
      <header className="grid gap-2">
        <p className="text-muted text-sm">
          <Link href="/sell" className="text-link">
            Studio
          </Link>
        </p>
        <h1 className="text-3xl">Earnings</h1>
      </header>
      <PayoutSetup state={read.payoutState} action={startOnboardingAction} />
      <Balances read={read} />
      <section aria-labelledby="orders" className="grid gap-4">
        <h2 id="orders" className="text-2xl">
          By order
        </h2>
        <EarningsTable rows={read.rows} currency={read.money.currency} now={at} />
      </section>
      <section aria-labelledby="payouts" className="grid gap-4">
        <h2 id="payouts" className="text-2xl">
          Payouts
        </h2>
        <PayoutList payouts={read.payouts} currency={read.money.currency} now={at} />
      </section>
      <section aria-labelledby="bank" className="grid gap-4">
        <h2 id="bank" className="text-2xl">
          From Stripe to your bank
        </h2>
        <BankList rows={read.bank} now={at} />
      </section>
      <StatementSection statement={statement} months={months} />
    </div>
  );
}

function Balances({ read }: { read: Earnings }) {
  const { money, frozenCents, sendableCents } = read;
  return (
    <section aria-label="Balance" className="grid gap-4">
      <Stats>
        <Stat
          label="Clearing"
          value={<Money cents={money.clearingCents} currency={money.currency} />}
          hint="Earned; free when the clearing time is over"
        />
        <Stat
          label="Free to pay out"
          value={<Money cents={money.payableCents - frozenCents} currency={money.currency} />}
          hint={
            <>
              {frozenCents > 0 && (
                <>
                  <Money cents={frozenCents} currency={money.currency} /> more waits: something
                  about its order is being looked at.{' '}
                </>
              )}
              {money.debtCents > 0 ? (
                <>
                  Less <Money cents={money.debtCents} currency={money.currency} /> owed after a
                  refund
                </>
              ) : (
                'Goes out every day by itself'
              )}
            </>
          }
        />
        <Stat
          label="On its way"
          value={<Money cents={money.transferringCents} currency={money.currency} />}
          hint="Sent, not confirmed by Stripe yet"
        />
        <Stat
          label="Paid out"
          value={<Money cents={money.paidOutCents} currency={money.currency} />}
          hint="In your Stripe account or bank"
        />
      </Stats>
      {sendableCents > 0 && (
        <ActionForm action={payOutAction}>
          <SubmitButton pending="Sending…">
            <span>
              Pay out <Money cents={sendableCents} currency={money.currency} /> now
            </span>
          </SubmitButton>
        </ActionForm>
      )}
    </section>
  );
}
