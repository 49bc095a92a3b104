import { DataTable } from '@/components/ui/data-table';
import { Money } from '@/components/ui/money';
import { Stat, Stats } from '@/components/ui/stat';
import { When } from '@/components/ui/when';
import type { ChargebackCase } from '@/lib/moderation/money-views';
import { Code } from './cells';
import { LegBadge } from './leg-badge';
import { legNames } from './names';

/** What is questioned, what the bank has, and until when it listens. */
export function ChargebackFacts({ found }: { found: ChargebackCase }) {
  const { chargeback, payment, takenCents, feeCents, now } = found;
  const { currency, closedAt, openedAt } = chargeback;
  const date = dateOf(chargeback);
  return (
    <div className="grid gap-3">
      <Stats>
        <Stat
          label="In question"
          value={<Money cents={chargeback.amountCents} currency={currency} />}
          hint={
            <>
              of <Money cents={payment.amountCents} currency={currency} /> paid for{' '}
              {legNames[chargeback.leg]}
            </>
          }
        />
        <Stat
          label="Taken by the bank"
          value={<Money cents={takenCents} currency={currency} />}
          hint={takenHint(takenCents, closedAt !== null)}
        />
        <Stat
          label="Stripe’s fee for it"
          value={<Money cents={feeCents} currency={currency} />}
          hint="by the book"
        />
        <Stat
          label={date.label}
          value={date.at ? <When at={date.at} now={now} className="text-xl" /> : 'no date'}
          hint={
            <>
              opened <When at={openedAt} now={now} />
            </>
          }
        />
      </Stats>
      <p className="text-muted text-sm">
        At Stripe: <Code>{chargeback.stripeId}</Code>
      </p>
    </div>
  );
}

function takenHint(cents: number, over: boolean): string {
  if (cents === 0) return over ? 'nothing, or given back' : 'nothing yet';
  return over ? 'and kept' : 'until it has decided';
}

/** The date that counts: until when the bank listens, when we answered, when it was over. */
function dateOf(chargeback: ChargebackCase['chargeback']): { label: string; at: Date | null } {
  const { closedAt, answeredAt, evidenceDueAt } = chargeback;
  if (closedAt) return { label: 'Over', at: closedAt };
  if (answeredAt) return { label: 'Answered', at: answeredAt };
  return { label: 'Answer by', at: evidenceDueAt };
}

/** What was asked back from the seller’s Stripe account for this order. */
export function Reversals({ found }: { found: ChargebackCase }) {
  if (found.reversals.length === 0) return null;
  const { currency } = found.chargeback;
  return (
    <section aria-labelledby="reversals" className="grid gap-4">
      <h2 id="reversals">Asked back from the seller</h2>
      <DataTable
        caption="Asked back from the seller"
        rows={found.reversals}
        rowKey={(row) => row.id}
        columns={[
          {
            key: 'what',
            label: 'What becomes of it',
            heading: true,
            cell: (row) => (
              <span className="font-normal">
                {row.into === 'debt'
                  ? 'It pays what they owe'
                  : 'It waits with us until the bank has decided'}
              </span>
            ),
          },
          { key: 'state', label: 'State', cell: (row) => <LegBadge state={row.state} /> },
          {
            key: 'amount',
            label: 'Amount',
            align: 'end',
            cell: (row) => <Money cents={row.amountCents} currency={currency} />,
          },
        ]}
      />
    </section>
  );
}
