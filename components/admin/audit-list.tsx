import Link from 'next/link';
import { Words } from '@/components/orders/words';
import { Money } from '@/components/ui/money';
import { Timeline, TimelineEvent } from '@/components/ui/timeline';
import { When } from '@/components/ui/when';
import type { AuditRow } from '@/lib/moderation/views';
import { listHref } from './list-address';

const acts: Readonly<Record<string, string>> = {
  suspend: 'suspended a person',
  restore: 'restored a person',
  'level.grant-top': 'gave the word for the top level',
  'level.withdraw-top': 'took back the word for the top level',
  'gig.remove': 'took a gig down',
  'gig.restore': 'restored a gig',
  'dispute.settle': 'settled a dispute',
  'order.cancel': 'cancelled an order',
  'order.complete': 'completed an order',
  'order.split': 'split an order’s money',
  'order.refund': 'gave money of an order back',
  'chargeback.send': 'answered a chargeback',
  'chargeback.accept': 'accepted a chargeback',
  'refund.retry': 'had a refund tried again',
  'refund.elsewhere': 'paid a refund another way',
  'payment.fraud-cleared': 'cleared a warning of fraud',
  'conversation.read': 'read the conversation of two people',
  'offer.read': 'read an offer of a conversation that was reported',
  'report.close': 'closed a report',
  'event.replay': 'had a message of Stripe handled again',
};

/** What was done, in words; an act that has none yet reads as its name. */
const actText = (act: string): string => (Object.hasOwn(acts, act) ? (acts[act] ?? act) : act);

/** What names the subject best: an order's number, a person's name, a gig's title. */
function subjectText({ facts, subject }: AuditRow): string {
  const name = facts.title ?? facts.number ?? facts.username ?? facts.type;
  if (name !== undefined && name !== null) return String(name);
  return subject === 'money' ? 'this payment' : `this ${subject}`;
}

interface AuditListProps {
  rows: readonly AuditRow[];
  now: Date;
  /** Of the amounts among the facts. */
  currency: string;
}

/** Who did what to which thing, why, and when. */
export function AuditList({ rows, now, currency }: AuditListProps) {
  return (
    <Timeline label="What was done">
      {rows.map((row) => (
        <TimelineEvent
          key={row.id}
          title={`${row.actorName} ${actText(row.act)}`}
          time={<When at={row.at} now={now} />}
        >
          <p className="flex flex-wrap gap-x-4 text-sm">
            {row.path ? (
              <Link href={row.path} className="text-link py-1">
                {subjectText(row)}
              </Link>
            ) : (
              <span className="py-1 font-semibold">{subjectText(row)}</span>
            )}
            <Link
              href={listHref('/admin/audit', { q: row.subjectId })}
              className="text-link py-1 text-muted"
            >
              All entries<span className="sr-only"> about {subjectText(row)}</span>
            </Link>
          </p>
          <Words>{row.reason}</Words>
          <Facts row={row} currency={currency} />
        </TimelineEvent>
      ))}
    </Timeline>
  );
}

/** The words of a fact; those that name the subject stand in its link. */
const factNames: Readonly<Record<string, string>> = {
  outcome: 'Outcome',
  refundCents: 'Back to the buyer',
  amountCents: 'Amount',
  sellerCents: 'To the seller',
  from: 'Was before',
  removedFor: 'Had been taken down for',
};

function Facts({ row, currency }: { row: AuditRow; currency: string }) {
  const facts = Object.entries(row.facts).filter(
    ([name, value]) => Object.hasOwn(factNames, name) && value !== null && value !== '',
  );
  if (facts.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {facts.map(([name, value]) => (
        <div key={name} className="flex gap-1.5">
          <dt className="text-muted">{factNames[name]}</dt>
          <dd className="min-w-0 break-words font-semibold">
            {name.endsWith('Cents') && typeof value === 'number' ? (
              <Money cents={value} currency={currency} />
            ) : (
              String(value)
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
