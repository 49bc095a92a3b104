import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { beforeProposing } from '@/lib/orders/unanswered-proposal';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { RefundShare } from './refund-share';

/** A proposal to end the order, with what each side gets in money before it is sent. */
export function ProposalForm({ order, forms }: { order: OrderWorkspace; forms: OrderForms }) {
  const { currency, priceCents, serviceFeeCents, commissionBps, viewer } = order;
  const side = viewer === 'seller' ? 'seller' : 'buyer';
  const terms = order.bought.terms;
  return (
    <Disclosure summary="Propose to cancel">
      <ActionForm action={forms.proposeCancellation} className="grid gap-4 pb-5">
        <HiddenNumber number={order.number} />
        <RefundShare
          money={{ currency, priceCents, serviceFeeCents, commissionBps }}
          viewer={side}
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
          {beforeProposing(side, order.deliveries.length > 0, terms.proposalAnswerHours)}
        </p>
        <SubmitButton variant="secondary" className="w-fit">
          Propose it
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
