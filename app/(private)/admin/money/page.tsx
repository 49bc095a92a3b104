import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { FindingList } from '@/components/admin/finding-list';
import { StuckList } from '@/components/admin/stuck-list';
import { TrialBalance } from '@/components/admin/trial-balance';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { bookFindings } from '@/lib/ledger/audit';
import { trialBalance } from '@/lib/ledger/queries';
import { stuckWork } from '@/lib/moderation/stuck-query';
import { marketplace } from '@/marketplace.config';

export const metadata: Metadata = { title: 'The marketplace’s money' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

/** The book: what it comes to, whether it is right, and what is stuck. */
export default async function MoneyPage() {
  const person = await signedIn('/admin/money');
  const lines = await found(trialBalance(person));
  const [findings, stuck] = await Promise.all([bookFindings(person), stuckWork(person)]);
  const wrong = findings.filter(({ rows }) => rows.length > 0).length;
  return (
    <AdminFrame
      current="/admin/money"
      title="Money"
      lead="Drawn from the book as it stands now. Nothing can be changed here: the book only grows."
    >
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
      <section aria-labelledby="findings" className="grid scroll-mt-6 gap-4">
        <h2 id="findings">Is the book right?</h2>
        {wrong === 0 ? (
          <Notice tone="good" title="The book is right.">
            All {findings.length} questions that are asked of it find nothing.
          </Notice>
        ) : (
          <Notice tone="attention" title="The book has to be looked at.">
            {wrong} of {findings.length} questions that are asked of it find something.
          </Notice>
        )}
        <FindingList findings={findings} currency={marketplace.currency} />
      </section>
      <section aria-labelledby="stuck" className="grid scroll-mt-6 gap-4">
        <h2 id="stuck">What is stuck</h2>
        <StuckList stuck={stuck} />
      </section>
    </AdminFrame>
  );
}
