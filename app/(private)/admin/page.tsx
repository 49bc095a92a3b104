import type { Metadata } from 'next';
import Link from 'next/link';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { DisputeTable } from '@/components/admin/dispute-table';
import { WaitingList } from '@/components/admin/waiting-list';
import { EmptyState } from '@/components/ui/empty-state';
import { Money } from '@/components/ui/money';
import { Stat, Stats } from '@/components/ui/stat';
import { lastAudit } from '@/lib/moderation/last-audit-query';
import { adminOverview } from '@/lib/moderation/overview-query';
import { disputeQueue } from '@/lib/moderation/queries';
import type { AdminOverview } from '@/lib/moderation/views';

export const metadata: Metadata = { title: 'Administration' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

/** The marketplace at a glance: what waits for an admin, and how it goes. */
export default async function AdminPage() {
  const person = await signedIn('/admin');
  const overview = await found(adminOverview(person));
  const [audit, disputes] = await Promise.all([
    lastAudit(person),
    disputeQueue(person, { filter: 'answered' }),
  ]);
  return (
    <AdminFrame current="/admin" title="Administration">
      <section aria-labelledby="waiting" className="grid gap-4">
        <h2 id="waiting">What waits</h2>
        <WaitingList overview={overview} audit={audit} />
      </section>
      {disputes.total > 0 && (
        <section aria-labelledby="disputes" className="grid gap-4">
          <header className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="disputes">Disputes to decide, the next deadline first</h2>
            <Link href="/admin/disputes" className="text-link">
              All disputes
            </Link>
          </header>
          <DisputeTable
            rows={disputes.rows.slice(0, 5)}
            now={disputes.now}
            empty={<EmptyState title="No disputes" />}
          />
        </section>
      )}
      <Figures overview={overview} />
    </AdminFrame>
  );
}

function Figures({ overview }: { overview: AdminOverview }) {
  const { currency } = overview;
  return (
    <>
      <section aria-labelledby="month" className="grid gap-4">
        <h2 id="month">The last 30 days</h2>
        <Stats>
          <Stat
            label="Paid by buyers"
            value={<Money cents={overview.paidCents} currency={currency} />}
          />
          <Stat
            label="Earned"
            value={<Money cents={overview.earnedCents} currency={currency} />}
            hint="commission and service fees"
          />
          <Stat label="Orders paid" value={overview.ordersPaid} />
          <Stat label="Completed" value={overview.ordersCompleted} />
          <Stat label="Cancelled" value={overview.ordersCancelled} />
          <Stat label="New people" value={overview.newPeople} />
        </Stats>
      </section>
      <section aria-labelledby="today" className="grid gap-4">
        <h2 id="today">As it stands</h2>
        <Stats>
          <Stat label="Open orders" value={overview.openOrders} />
          <Stat label="Gigs on sale" value={overview.activeGigs} />
          <Stat label="Gigs taken down" value={overview.removedGigs} />
          <Stat label="People" value={overview.people} />
          <Stat label="Sellers" value={overview.sellers} />
          <Stat label="Suspended" value={overview.suspended} />
        </Stats>
      </section>
    </>
  );
}
