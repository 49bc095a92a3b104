import { CircleCheck } from 'lucide-react';
import { When } from '@/components/ui/when';
import type { LastAudit } from '@/lib/moderation/money-views';
import type { AdminOverview } from '@/lib/moderation/views';
import { type CountCard, CountCards } from './count-cards';
import { moneyWays } from './money/ways';

const dayMs = 24 * 60 * 60 * 1000;

/** What the last audit found, or that there has been none for longer than the night that it takes. */
function auditCards({ at, now, answers }: LastAudit): CountCard[] {
  const href = '/admin/money#audit';
  const days = at ? Math.floor((now.getTime() - at.getTime()) / dayMs) : 0;
  return [
    {
      count: answers.filter(({ found }) => found > 0).length,
      one: 'question that the book does not answer well',
      many: 'questions that the book does not answer well',
      href,
      note: at && (
        <>
          asked <When at={at} now={now} still />: look before any more money moves
        </>
      ),
      urgent: true,
    },
    {
      count: days > 1 ? days : 0,
      one: 'day since the book was asked',
      many: 'days since the book was asked',
      href,
      note: 'it is asked every night: look at the worker',
      urgent: true,
    },
  ];
}

function disputeCards({ now, nextDecisionBy, disputesToDecide }: AdminOverview): CountCard[] {
  return [
    {
      count: disputesToDecide,
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
  ];
}

function reportCards({ openReports }: AdminOverview): CountCard[] {
  return [
    {
      count: openReports,
      one: 'conversation that was reported',
      many: 'conversations that were reported',
      href: '/admin/moderation/reports',
      note: 'somebody waits for an answer',
      urgent: true,
    },
  ];
}

function laterCards(overview: AdminOverview): CountCard[] {
  return [
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
  ];
}

/** What waits for an admin, the weightiest first; real counts, each a way to its list. */
export function WaitingList({ overview, audit }: { overview: AdminOverview; audit: LastAudit }) {
  const waiting = [
    ...disputeCards(overview),
    ...reportCards(overview),
    ...auditCards(audit),
    ...moneyWays(overview),
    ...laterCards(overview),
  ].filter(({ count }) => count > 0);
  if (waiting.length > 0) return <CountCards cards={waiting} />;
  return (
    <p className="card flex items-center gap-3 border-moss-line p-5">
      <CircleCheck aria-hidden="true" className="size-5 shrink-0 text-moss-ink" />
      <span>
        Nothing waits: no dispute, no late order, no money that is stuck
        {audit.at && (
          <>
            , and the book was right when it was asked <When at={audit.at} now={audit.now} />
          </>
        )}
        .
      </span>
    </p>
  );
}
