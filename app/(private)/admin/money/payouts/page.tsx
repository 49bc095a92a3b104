import type { Metadata } from 'next';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminFrame } from '@/components/admin/admin-frame';
import { listHref } from '@/components/admin/list-address';
import { FoundCount } from '@/components/admin/list-search';
import { PayoutTable } from '@/components/admin/money/payout-table';
import { PayoutTroubles } from '@/components/admin/money/payout-troubles';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { TabLinks } from '@/components/ui/tab-links';
import { payoutList } from '@/lib/moderation/payout-list-query';
import { payoutTroubles } from '@/lib/moderation/payout-query';
import type { Person } from '@/lib/platform/actor';

export const metadata: Metadata = { title: 'Payouts' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface PayoutsProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const lists = [
  { filter: 'all', label: 'All', empty: 'Nobody has been paid out yet' },
  { filter: 'under_way', label: 'On their way', empty: 'None is on its way' },
  { filter: 'done', label: 'Arrived', empty: 'None has arrived yet' },
  { filter: 'failed', label: 'Refused', empty: 'Stripe has refused none' },
] as const;

type List = (typeof lists)[number];

const base = '/admin/money/payouts';

/** What does not go by itself; and every payout with its transfers. */
export default async function PayoutsPage({ searchParams }: PayoutsProps) {
  const query = await searchParams;
  const chosen = lists.find(({ filter }) => filter === [query.filter].flat()[0]);
  const person = await signedIn(base);
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[{ label: 'Money', href: '/admin/money' }, { label: 'Payouts' }]}
      title="Payouts"
      lead="Free money goes to sellers’ Stripe accounts every day by itself, one transfer for each charge. What Stripe refuses is the seller’s again, and the next payout tries anew."
    >
      <div className="grid gap-6">
        <TabLinks
          label="Which payouts"
          tabs={[
            { href: base, label: 'Needs a hand', current: !chosen },
            ...lists.map(({ filter, label }) => ({
              href: listHref(base, { filter }),
              label,
              current: filter === chosen?.filter,
            })),
          ]}
        />
        {chosen ? (
          <Listed person={person} list={chosen} page={[query.page].flat()[0]} />
        ) : (
          <PayoutTroubles troubles={await found(payoutTroubles(person))} />
        )}
      </div>
    </AdminFrame>
  );
}

interface ListedProps {
  person: Person;
  list: List;
  page: string | undefined;
}

async function Listed({ person, list: { filter, empty }, page }: ListedProps) {
  const read = await found(payoutList(person, { filter, page: page ?? 1 }));
  return (
    <div className="grid gap-4">
      <FoundCount total={read.total} one="payout" many="payouts" />
      <PayoutTable
        rows={read.rows}
        now={read.now}
        empty={
          <EmptyState title={empty}>
            Money is free for payout when its clearing time is over.
          </EmptyState>
        }
      />
      <Pagination
        page={read.page}
        pageCount={read.pages}
        href={(to) => listHref(base, { filter, page: to })}
      />
    </div>
  );
}
