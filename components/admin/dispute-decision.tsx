import { Words } from '@/components/orders/words';
import type { FormAction } from '@/components/ui/form-state';
import { Money } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { When } from '@/components/ui/when';
import { refundOfPercent } from '@/lib/orders/divide-order';
import type { DisputeView, OrderWorkspace } from '@/lib/orders/views';
import { outcomeLabels } from './dispute-words';
import { dividedOrder } from './divided-order';
import type { DivisionWays } from './division-choice';
import { DivisionForm } from './division-form';

const ways: DivisionWays = {
  none: { value: 'release', label: 'Release to the seller' },
  part: { value: 'split', label: 'Split it' },
  all: { value: 'refund', label: 'Refund the buyer' },
};

interface DecisionProps {
  dispute: DisputeView;
  order: OrderWorkspace;
  now: Date;
  mayDecide: boolean;
  action: FormAction;
}

/** The decision: the form that makes it, how it was made, or why it cannot be made now. */
export function DisputeDecision({ dispute, order, now, mayDecide, action }: DecisionProps) {
  if (dispute.state === 'settled') return <Made dispute={dispute} order={order} now={now} />;
  if (!mayDecide) return <NotNow dispute={dispute} order={order} now={now} />;
  return (
    <section aria-labelledby="decision" className="card grid gap-5 p-5 sm:p-7">
      <header className="grid gap-1">
        <h2 id="decision">Your decision</h2>
        <p className="max-w-text text-muted">
          Due <When at={dispute.decideBy} now={now} />. Money moves once.
          {order.completedAt &&
            ' The seller’s money was released already: what goes back comes out of what is clearing or free, and what neither covers is owed by the seller.'}
        </p>
      </header>
      <DivisionForm
        id="settle"
        action={action}
        hidden={{ disputeId: dispute.id }}
        order={dividedOrder(order)}
        ways={ways}
        reason={{
          name: 'statement',
          label: 'Statement',
          hint: 'The rule and the facts that you decide by. Both sides read it, word for word.',
          limit: 5000,
        }}
        trigger="Settle the dispute"
        startCents={dispute.wishCents ?? refundOfPercent(order.priceCents, 50)}
      />
    </section>
  );
}

function Made({ dispute, order, now }: Omit<DecisionProps, 'mayDecide' | 'action'>) {
  return (
    <section aria-labelledby="decision" className="card grid gap-3 border-moss-line p-5 sm:p-7">
      <header className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="decision">{dispute.outcome ? outcomeLabels[dispute.outcome] : 'Settled'}</h2>
        {dispute.settledAt && (
          <p className="text-muted text-sm">
            <When at={dispute.settledAt} now={now} />
          </p>
        )}
      </header>
      {dispute.refundCents !== null && (
        <p>
          {order.buyer.name} got back{' '}
          <Money cents={dispute.refundCents} currency={order.currency} className="font-semibold" />.
        </p>
      )}
      {dispute.statement ? (
        <Words>{dispute.statement}</Words>
      ) : (
        <p className="text-muted">Nobody had to decide.</p>
      )}
    </section>
  );
}

function NotNow({ dispute, order, now }: Omit<DecisionProps, 'mayDecide' | 'action'>) {
  if (order.viewer !== 'admin')
    return (
      <Notice tone="info" title="Another admin decides this one.">
        You are a side of this order.
      </Notice>
    );
  return (
    <Notice tone="waiting" title="It cannot be decided yet.">
      The other side can answer, or agree, until <When at={dispute.answerBy} now={now} />.
    </Notice>
  );
}
