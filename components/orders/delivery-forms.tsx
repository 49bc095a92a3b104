import { UploadField } from '@/components/files/upload-field';
import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { moneyText } from '@/components/ui/money';
import { Notice } from '@/components/ui/notice';
import { SubmitButton } from '@/components/ui/submit-button';
import { markWords } from '@/lib/orders/mark-words';
import { redeliveryWords } from '@/lib/orders/redelivery-words';
import type { OrderWorkspace } from '@/lib/orders/views';
import { newestDelivery, zipAddress } from './delivery-entry';
import { DoneTicks } from './done-ticks';
import { FileList } from './file-list';
import { FilesThatStay } from './files-that-stay';
import { HiddenNumber } from './hidden-number';
import { ItemList } from './item-list';
import type { OrderForms } from './order-forms';
import { RevisionForm } from './revision-form';
import { Words } from './words';

interface DeliveryProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** The seller hands the work in; of a revision, with what of it is done. */
export function DeliverForm({ order, forms }: DeliveryProps) {
  const revision = order.state === 'in_revision' ? order.revisions.at(-1) : undefined;
  return (
    <ActionForm action={forms.deliver} id="deliver" className="group/deliver grid gap-5">
      <HiddenNumber number={order.number} />
      {revision?.text && (
        <div className="grid gap-1 border-accent-line border-l-2 pl-4">
          <p className="text-muted text-sm">{order.buyer.name} asks:</p>
          <Words>{revision.text}</Words>
        </div>
      )}
      <DoneTicks items={order.toDo} />
      <TextareaField
        name="message"
        label="Message with the delivery"
        hint="What you made, how to use it, what you need to know from the buyer."
        limit={5000}
      />
      <FilesThatStay order={order} />
      <UploadField
        name="files"
        label="Files"
        hint="The buyer alone can fetch them."
        purpose="delivery"
        number={order.number}
        required={false}
      />
      <div className="grid gap-3">
        <RedeliveryWords order={order} />
        <SubmitButton className="w-fit" pending="Delivering…">
          Deliver
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

/** What to know before the button is pressed; the word on ticks goes with the last of them, without JavaScript too. */
function RedeliveryWords({ order }: { order: OrderWorkspace }) {
  const { unticked, noFile } = redeliveryWords(order);
  return (
    <>
      {unticked && (
        <div className="hidden group-has-[[name=done]:not(:checked)]/deliver:block">
          <Notice tone="waiting">{unticked}</Notice>
        </div>
      )}
      {noFile && <p className="text-muted text-sm">{noFile}</p>}
    </>
  );
}

/** The buyer looks at the work and says yes, or what should change. */
export function JudgeDelivery({ order, forms }: DeliveryProps) {
  const may = (event: OrderWorkspace['allowed'][number]) => order.allowed.includes(event);
  const seller = moneyText({ cents: order.priceCents, currency: order.currency });
  return (
    <div className="grid gap-4">
      <Delivered order={order} />
      <div className="flex flex-wrap items-start gap-3">
        {may('accept') && (
          <ConfirmDialog
            variant="primary"
            trigger="Accept the delivery"
            title={`Accept and release ${seller} to ${order.seller.name}?`}
            keep="Look again"
          >
            <p>
              The order is then complete, and the money is the seller’s: less the commission, and
              paid out once it has cleared. You can still open a dispute for{' '}
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

/** What is to be judged, before the buttons that judge it. */
function Delivered({ order }: { order: OrderWorkspace }) {
  const delivery = order.deliveries.at(-1);
  if (!delivery) return null;
  const told = newestDelivery(order);
  return (
    <div className="grid gap-3 rounded-md bg-surface p-4">
      <Words>{delivery.message}</Words>
      <FileList
        files={delivery.files}
        label="Delivered files"
        mark={markWords(order, delivery.files)}
        {...(told && { zip: zipAddress(order, told) })}
      />
      <FilesThatStay order={order} />
      <ItemList items={told?.items ?? []} label="What you asked for" answered />
    </div>
  );
}
