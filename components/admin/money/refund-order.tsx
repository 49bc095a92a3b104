import type { FormAction } from '@/components/ui/form-state';
import type { OrderMoneyWatch } from '@/lib/moderation/money-views';
import { sumOfRelease } from '@/lib/orders/release-share';
import type { OrderWorkspace } from '@/lib/orders/views';
import { RefundOrderForm } from './refund-order-form';

interface RefundOrderProps {
  order: OrderWorkspace;
  watch: OrderMoneyWatch;
  formKey: string;
  action: FormAction;
}

/** The way to give money of a completed order back; nothing where it is not the moment for it. */
export function RefundOrder({ order, watch, formKey, action }: RefundOrderProps) {
  const { released } = watch;
  if (!released || sumOfRelease(released) === 0) return null;
  return (
    <section aria-labelledby="give-back" className="card grid gap-5 p-5 sm:p-7">
      <header className="grid gap-1">
        <h2 id="give-back">Give money back</h2>
        <p className="max-w-text text-muted">
          The order is completed and its money is released. If it turns out that it should not have
          been, a part or all of it can still go back.
        </p>
      </header>
      <RefundOrderForm
        order={{
          number: order.number,
          currency: order.currency,
          buyer: order.buyer.name,
          seller: order.seller.name,
          released,
        }}
        formKey={formKey}
        action={action}
      />
    </section>
  );
}
