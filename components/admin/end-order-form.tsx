import { SelectField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { refundOfPercent } from '@/lib/orders/divide-order';
import type { OrderWorkspace } from '@/lib/orders/views';
import { dividedOrder } from './divided-order';
import type { DivisionWays } from './division-choice';
import { DivisionForm } from './division-form';

const ways: DivisionWays = {
  none: { value: 'complete', label: 'Complete the order' },
  part: { value: 'split', label: 'Split it' },
  all: { value: 'cancel', label: 'Cancel the order' },
};

const faults = [
  { value: 'none', label: 'Nobody’s' },
  { value: 'buyer', label: 'The buyer’s' },
  { value: 'seller', label: 'The seller’s' },
  { value: 'platform', label: 'The marketplace’s' },
] as const;

interface EndOrderFormProps {
  order: OrderWorkspace;
  /** The dispute's page, when one is open. */
  disputeHref: string | null;
  action: FormAction;
}

/** An admin ends an open order by hand: complete, cancel or split; or why that cannot be done. */
export function EndOrderForm({ order, disputeHref, action }: EndOrderFormProps) {
  if (!order.allowed.includes('admin_cancel'))
    return <NotNow order={order} disputeHref={disputeHref} />;
  return (
    <section aria-labelledby="end" className="card grid gap-5 p-5 sm:p-7">
      <header className="grid gap-1">
        <h2 id="end">End this order</h2>
        <p className="max-w-text text-muted">
          For when the two sides cannot, or must not. Where they disagree, a dispute is the better
          way: it hears both.
        </p>
      </header>
      <DivisionForm
        id="end-order"
        action={action}
        hidden={{ number: order.number }}
        order={dividedOrder(order)}
        ways={ways}
        reason={{
          name: 'reason',
          label: 'Reason',
          hint: 'Both sides read it.',
          limit: 2000,
        }}
        trigger="End the order"
        startCents={refundOfPercent(order.priceCents, 50)}
        whenAll={
          <SelectField
            name="fault"
            label="Whose doing is the cancellation?"
            hint="It counts in their record. When it is the buyer’s, the service fee stays with the marketplace."
            options={faults}
            className="max-w-sm"
          />
        }
      />
    </section>
  );
}

function NotNow({ order, disputeHref }: Omit<EndOrderFormProps, 'action'>) {
  if (order.viewer !== 'admin')
    return (
      <Notice tone="info" title="Another admin has to do this.">
        You are a side of this order.
      </Notice>
    );
  if (order.state === 'disputed' && disputeHref)
    return (
      <Notice
        tone="waiting"
        title="A dispute is open."
        action={
          <LinkButton href={disputeHref} variant="secondary" size="sm">
            Go to the dispute
          </LinkButton>
        }
      >
        It ends the order when it is settled.
      </Notice>
    );
  return (
    <Notice tone="info" title="There is nothing to end.">
      Only an order that was paid for and is still open can be ended by hand.
    </Notice>
  );
}
