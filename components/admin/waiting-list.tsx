import { ArrowRight, CircleCheck } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { classNames } from '@/components/ui/class-names';
import { When } from '@/components/ui/when';
import type { AdminOverview } from '@/lib/moderation/views';

interface Waiting {
  count: number;
  one: string;
  many: string;
  href: string;
  /** What it needs, or until when. */
  note: ReactNode;
  /** Money or a promise is at stake: shown in coral. */
  urgent?: boolean;
}

function waitingOf(overview: AdminOverview, findings: number): Waiting[] {
  const { now, nextDecisionBy } = overview;
  return [
    {
      count: overview.disputesToDecide,
      one: 'dispute to decide',
      many: 'disputes to decide',
      href: '/admin/disputes?filter=answered',
      note: nextDecisionBy && (
        <>
          the next <When at={nextDecisionBy} now={now} still />
        </>
      ),
      urgent: true,
    },
    {
      count: findings,
      one: 'question that the book does not answer well',
      many: 'questions that the book does not answer well',
      href: '/admin/money#findings',
      note: 'look before any more money moves',
      urgent: true,
    },
    {
      count: overview.failedRefunds,
      one: 'refund that Stripe refused',
      many: 'refunds that Stripe refused',
      href: '/admin/money#stuck',
      note: 'the buyers are still owed',
      urgent: true,
    },
    {
      count: overview.failedTransfers,
      one: 'transfer that Stripe refused',
      many: 'transfers that Stripe refused',
      href: '/admin/money#stuck',
      note: 'the sellers are still owed',
      urgent: true,
    },
    {
      count: overview.unhandledEvents,
      one: 'message of Stripe that could not be handled',
      many: 'messages of Stripe that could not be handled',
      href: '/admin/money#stuck',
      note: 'they are tried again',
      urgent: true,
    },
    {
      count: overview.failingTimers,
      one: 'clock that could not be fired',
      many: 'clocks that could not be fired',
      href: '/admin/money#stuck',
      note: 'they are tried again',
      urgent: true,
    },
    {
      count: overview.lateOrders,
      one: 'late order',
      many: 'late orders',
      href: '/admin/orders?state=late',
      note: 'past the promised date, the latest first',
    },
    {
      count: overview.disputesToAnswer,
      one: 'dispute that waits for an answer',
      many: 'disputes that wait for an answer',
      href: '/admin/disputes?filter=open',
      note: 'nothing to do yet',
    },
  ].filter(({ count }) => count > 0);
}

/** What waits for an admin, the weightiest first; real counts, each a way to its list. */
export function WaitingList({ overview, findings }: { overview: AdminOverview; findings: number }) {
  const waiting = waitingOf(overview, findings);
  if (waiting.length === 0)
    return (
      <p className="card flex items-center gap-3 border-moss-line p-5">
        <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-moss-ink" />
        Nothing waits: no dispute, no late order, no money that is stuck, and the book is right.
      </p>
    );
  return (
    <ul className="grid gap-3 md:grid-cols-2">
      {waiting.map((item) => (
        <li key={item.one}>
          <Link
            href={item.href}
            className={classNames(
              'card flex h-full items-center gap-4 p-4 transition-shadow duration-150 hover:shadow-md sm:px-5',
              item.urgent && 'border-coral-line',
            )}
          >
            <span
              className={classNames(
                'tabular min-w-8 font-display font-semibold text-3xl',
                item.urgent && 'text-coral-ink',
              )}
            >
              {item.count}
            </span>
            <span className="grid flex-1">
              <span className="font-semibold">{item.count === 1 ? item.one : item.many}</span>
              <span className="text-muted text-sm">{item.note}</span>
            </span>
            <ArrowRight aria-hidden="true" className="size-4.5 shrink-0 text-muted" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
