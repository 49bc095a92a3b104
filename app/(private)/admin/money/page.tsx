import type { Metadata } from 'next';
import Link from 'next/link';
import { askAuditAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { CountCards } from '@/components/admin/count-cards';
import { ChargebackTable } from '@/components/admin/money/chargeback-table';
import { ClockTable } from '@/components/admin/money/clock-table';
import { FeeTable } from '@/components/admin/money/fee-table';
import { HoldTable } from '@/components/admin/money/hold-table';
import { LastAudit } from '@/components/admin/money/last-audit';
import { TrialBalance } from '@/components/admin/money/trial-balance';
import { moneyWays } from '@/components/admin/money/ways';
import { EmptyState } from '@/components/ui/empty-state';
import { trialBalance } from '@/lib/ledger/queries';
import { chargebackList } from '@/lib/moderation/chargeback-list-query';
import { stuckClocks } from '@/lib/moderation/clock-query';
import { lastAudit } from '@/lib/moderation/last-audit-query';
import { feeReport, holdsByAge } from '@/lib/moderation/money-query';
import { adminOverview } from '@/lib/moderation/overview-query';
import type { Person } from '@/lib/platform/actor';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'The marketplace’s money' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface MoneyProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The book: what it comes to, whether it is right, what is held, what was earned, and the ways to what is stuck. */
export default async function MoneyPage({ searchParams }: MoneyProps) {
  const query = await searchParams;
  const person = await signedIn('/admin/money');
  const overview = await found(adminOverview(person));
  const [audit, lines, holds, report] = await Promise.all([
    lastAudit(person),
    trialBalance(person),
    holdsByAge(person),
    feeReport(person),
  ]);
  return (
    <AdminFrame
      current="/admin/money"
      title="Money"
      lead="Every figure is drawn from the book as it stands now. The book only grows: what was wrong is put right by a line more."
    >
      <AdminDone done={[query.done].flat()[0]} />
      <nav aria-label="Money that needs a hand">
        <CountCards cards={moneyWays(overview)} />
      </nav>
      <Deadlines person={person} />
      <section id="audit" aria-labelledby="audit-title" className="grid scroll-mt-6 gap-4">
        <h2 id="audit-title">Is the book right?</h2>
        <LastAudit audit={audit} currency={marketplace.currency} action={askAuditAction} />
      </section>
      <section aria-labelledby="balance" className="grid gap-4">
        <h2 id="balance">Trial balance</h2>
        {lines.length === 0 ? (
          <EmptyState title="The book is empty">
            The first payment writes its first lines.
          </EmptyState>
        ) : (
          <TrialBalance lines={lines} />
        )}
      </section>
      <section aria-labelledby="holds" className="grid gap-4">
        <h2 id="holds">Held money by age</h2>
        <HoldTable holds={holds} />
      </section>
      <section aria-labelledby="fees" className="grid gap-4">
        <h2 id="fees">Earned and spent, by month</h2>
        <FeeTable report={report} />
      </section>
      <Clocks person={person} />
    </AdminFrame>
  );
}

/** The chargebacks whose dates come next. */
async function Deadlines({ person }: { person: Person }) {
  const { rows, now, total } = await chargebackList(person);
  if (total === 0) return null;
  return (
    <section aria-labelledby="chargebacks" className="grid gap-4">
      <header className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h2 id="chargebacks">Chargebacks to answer, the next date first</h2>
        <Link href="/admin/money/chargebacks" className="text-link">
          All chargebacks
        </Link>
      </header>
      <ChargebackTable rows={rows.slice(0, 5)} now={now} />
    </section>
  );
}

async function Clocks({ person }: { person: Person }) {
  const { clocks, now } = await stuckClocks(person);
  return (
    <section id="clocks" aria-labelledby="clocks-title" className="grid scroll-mt-6 gap-4">
      <h2 id="clocks-title">Clocks that could not be fired</h2>
      {clocks.length === 0 ? (
        <p className="text-muted">None: everything that was due has happened.</p>
      ) : (
        <ClockTable clocks={clocks} now={now} />
      )}
    </section>
  );
}
