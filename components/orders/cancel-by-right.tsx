import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';

type Event = OrderWorkspace['allowed'][number];

const cancelEvents: readonly Event[] = [
  'cancel_unstarted',
  'undo_purchase',
  'cancel_late',
  'cancel_unanswered',
];

/** May the person who looks end the order without the other side's word? */
export const mayCancel = (order: OrderWorkspace): boolean =>
  cancelEvents.some((event) => order.allowed.includes(event));

/** Ends the order by right: asks first, and names what goes back to whom. */
export function CancelByRight({ order, forms }: { order: OrderWorkspace; forms: OrderForms }) {
  const back = moneyText({
    cents: order.priceCents + order.serviceFeeCents,
    currency: order.currency,
  });
  const undo = order.allowed.includes('undo_purchase');
  const whose = order.viewer === 'buyer' ? 'you' : 'the buyer';
  return (
    <ConfirmDialog
      trigger={undo ? 'Undo the purchase' : 'Cancel the order'}
      title={`Cancel order ${order.number} and give ${whose} ${back} back?`}
      keep="Keep the order"
    >
      <p>All of it goes back to the card that paid, the service fee too. This cannot be undone.</p>
      <ActionForm action={forms.cancel} className="grid gap-4">
        <HiddenNumber number={order.number} />
        <TextareaField name="reason" label="Why?" required={false} rows={2} limit={2000} />
        <SubmitButton variant="danger" wide>
          Cancel and give {back} back
        </SubmitButton>
      </ActionForm>
    </ConfirmDialog>
  );
}
