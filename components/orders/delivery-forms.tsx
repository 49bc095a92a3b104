import { UploadField } from '@/components/files/upload-field';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';

interface DeliveryProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** The seller hands the work in. */
export function DeliverForm({ order, forms }: DeliveryProps) {
  return (
    <ActionForm action={forms.deliver} className="grid gap-5">
      <HiddenNumber number={order.number} />
      <TextareaField
        name="message"
        label="Message with the delivery"
        hint="What you made, how to use it, what you need to know from the buyer."
        limit={5000}
      />
      <UploadField
        name="files"
        label="Files"
        hint="The buyer alone can fetch them."
        purpose="delivery"
        number={order.number}
        required={false}
      />
      <SubmitButton className="w-fit" pending="Delivering…">
        Deliver
      </SubmitButton>
    </ActionForm>
  );
}

/** The buyer looks at the work and says yes, or what should change. */
export function JudgeDelivery({ order, forms }: DeliveryProps) {
  const may = (event: OrderWorkspace['allowed'][number]) => order.allowed.includes(event);
  const seller = moneyText({ cents: order.priceCents, currency: order.currency });
  return (
    <div className="grid gap-4">
      <div className="flex flex-wrap items-start gap-3">
        {may('accept') && (
          <ConfirmDialog
            variant="primary"
            trigger="Accept the delivery"
            title={`Accept and release ${seller} to ${order.seller.name}?`}
            keep="Look again"
          >
            <p>
              The order is then complete. You can still open a dispute for{' '}
              {order.bought.terms.disputeAfterCompletionDays} days.
            </p>
            <ActionForm action={forms.accept}>
              <HiddenNumber number={order.number} />
              <SubmitButton wide pending="Accepting…">
                Accept and release {seller}
              </SubmitButton>
            </ActionForm>
          </ConfirmDialog>
        )}
        {may('look_longer') && (
          <ActionForm action={forms.lookLonger}>
            <HiddenNumber number={order.number} />
            <SubmitButton variant="secondary">
              I need {order.bought.terms.lookLongerDays} more days to look
            </SubmitButton>
          </ActionForm>
        )}
      </div>
      {may('request_revision') && <RevisionForm order={order} forms={forms} />}
    </div>
  );
}

function RevisionForm({ order, forms }: DeliveryProps) {
  const left = order.revisionsLeft === null ? 'unlimited' : `${order.revisionsLeft} left`;
  return (
    <Disclosure summary={`Ask for a revision (${left})`} look="card">
      <ActionForm action={forms.requestRevision} className="grid gap-4 pb-5">
        <HiddenNumber number={order.number} />
        <TextareaField
          name="text"
          label="What should be changed?"
          hint="Point by point; the seller works from this."
          required
          limit={5000}
        />
        <SubmitButton variant="secondary" className="w-fit">
          Ask for the revision
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
