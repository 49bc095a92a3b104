import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { RefundShare } from './refund-share';

/** A proposal to end the order, with what each side gets in money before it is sent. */
export function ProposalForm({ order, forms }: { order: OrderWorkspace; forms: OrderForms }) {
  const { currency, priceCents, serviceFeeCents, commissionBps, viewer } = order;
  const terms = order.bought.terms;
  return (
    <Disclosure summary="Propose to cancel">
      <ActionForm action={forms.proposeCancellation} className="grid gap-4 pb-5">
        <HiddenNumber number={order.number} />
        <p className="text-muted text-sm">
          Ends the order only if the other side agrees, with all of the money back or a part.
        </p>
        <RefundShare
          money={{ currency, priceCents, serviceFeeCents, commissionBps }}
          viewer={viewer === 'seller' ? 'seller' : 'buyer'}
        />
        <TextareaField
          name="reason"
          label="Why?"
          hint="At least 10 characters; the other side reads it."
          required
          rows={2}
          limit={2000}
        />
        <p className="text-muted text-sm">
          The other side has {terms.proposalAnswerHours} hours to answer.{' '}
          {order.deliveries.length > 0
            ? 'Without an answer it becomes a dispute, because something was delivered.'
            : viewer === 'seller'
              ? 'Without an answer it counts as accepted if everything goes back; else the order stays as it is.'
              : 'Without an answer it counts as accepted.'}
        </p>
        <SubmitButton variant="secondary" className="w-fit">
          Propose it
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
