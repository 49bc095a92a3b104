import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Disclosure } from '@/components/ui/disclosure';
import { FileField } from '@/components/ui/file-field';
import { ActionForm } from '@/components/ui/form';
import { RadioField, SelectField, TextareaField, TextField } from '@/components/ui/form-fields';
import { moneyText } from '@/components/ui/money';
import { SubmitButton } from '@/components/ui/submit-button';
import { reasonLabel, reasonsFor, wishLabels } from '@/lib/disputes/reasons';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';

interface OptionsProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

type Event = OrderWorkspace['allowed'][number];

const cancelEvents: readonly Event[] = [
  'cancel_unstarted',
  'undo_purchase',
  'cancel_late',
  'cancel_unanswered',
];

/** Everything that can be done besides the next action: more days, an extra, ending it, a dispute. */
export function MoreOptions({ order, forms }: OptionsProps) {
  const may = (event: Event) => order.allowed.includes(event);
  const cancels = cancelEvents.some(may);
  const asks = may('request_extension') && !order.extension;
  const proposes = may('propose_cancel') && !order.proposal;
  if (
    order.viewer === 'admin' ||
    !(cancels || asks || proposes || may('offer_extra') || may('open_dispute'))
  )
    return null;
  return (
    <section aria-labelledby="more" className="card grid px-5 pt-5 pb-1">
      <h2 id="more" className="text-xl">
        More you can do
      </h2>
      {asks && <ExtensionForm order={order} forms={forms} />}
      {may('offer_extra') && <OfferForm order={order} forms={forms} />}
      {cancels && <CancelByRight order={order} forms={forms} />}
      {proposes && <ProposalForm order={order} forms={forms} />}
      {may('open_dispute') && <DisputeForm order={order} forms={forms} />}
    </section>
  );
}

function ExtensionForm({ order, forms }: OptionsProps) {
  return (
    <Disclosure summary="Ask for more days">
      <ActionForm action={forms.requestExtension} className="grid gap-4 pb-5">
        <HiddenNumber number={order.number} />
        <TextField
          name="days"
          label="How many days?"
          type="number"
          min={1}
          max={order.bought.terms.extensionMaxDays}
          required
          inputMode="numeric"
          after="days"
        />
        <TextareaField name="reason" label="Why?" required rows={2} limit={1000} />
        <SubmitButton variant="secondary" className="w-fit">
          Ask
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function OfferForm({ order, forms }: OptionsProps) {
  return (
    <Disclosure summary="Offer an extra">
      <ActionForm action={forms.offerExtra} className="grid gap-4 pb-5">
        <HiddenNumber number={order.number} />
        <TextField name="title" label="What more would you do?" required maxLength={60} />
        <div className="grid gap-4 sm:grid-cols-3">
          <TextField name="priceCents" label="Price" required inputMode="decimal" before="$" />
          <TextField
            name="addDays"
            label="More days"
            type="number"
            min={0}
            defaultValue={0}
            inputMode="numeric"
          />
          <TextField
            name="addRevisions"
            label="More revisions"
            type="number"
            min={0}
            max={9}
            defaultValue={0}
            inputMode="numeric"
          />
        </div>
        <SubmitButton variant="secondary" className="w-fit">
          Offer it
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function CancelByRight({ order, forms }: OptionsProps) {
  const back = moneyText({
    cents: order.priceCents + order.serviceFeeCents,
    currency: order.currency,
  });
  const undo = order.allowed.includes('undo_purchase');
  const whose = order.viewer === 'buyer' ? 'you' : 'the buyer';
  return (
    <Disclosure summary={undo ? 'Undo the purchase' : 'Cancel the order'}>
      <div className="pb-5">
        <ConfirmDialog
          trigger={undo ? 'Undo the purchase' : 'Cancel the order'}
          title={`Cancel order ${order.number} and give ${whose} ${back} back?`}
          keep="Keep the order"
        >
          <p>
            All of it goes back to the card that paid, the service fee too. This cannot be undone.
          </p>
          <ActionForm action={forms.cancel} className="grid gap-4">
            <HiddenNumber number={order.number} />
            <TextareaField name="reason" label="Why?" required={false} rows={2} limit={2000} />
            <SubmitButton variant="danger" wide>
              Cancel and give {back} back
            </SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </Disclosure>
  );
}

function ProposalForm({ order, forms }: OptionsProps) {
  return (
    <Disclosure summary="Propose to cancel">
      <ActionForm action={forms.proposeCancellation} className="grid gap-4 pb-5">
        <HiddenNumber number={order.number} />
        <TextField
          name="refundPercent"
          label="How much goes back to the buyer?"
          hint="100 % cancels the order. Less: the seller is paid the rest for what was done."
          type="number"
          min={1}
          max={100}
          defaultValue={100}
          required
          inputMode="numeric"
          after="%"
        />
        <TextareaField name="reason" label="Why?" required rows={2} limit={2000} />
        <SubmitButton variant="secondary" className="w-fit">
          Propose it
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function DisputeForm({ order, forms }: OptionsProps) {
  const side = order.viewer === 'seller' ? 'seller' : 'buyer';
  return (
    <Disclosure summary="Open a dispute">
      <ActionForm action={forms.openDispute} className="grid gap-5 pb-5">
        <HiddenNumber number={order.number} />
        <p className="text-muted text-sm">
          All clocks stop and the money stays where it is. The other side has{' '}
          {order.bought.terms.disputeAnswerDays} days to answer; then an admin decides.
        </p>
        <SelectField
          name="reason"
          label="What is it about?"
          required
          options={reasonsFor(side).map((reason) => ({
            value: reason,
            label: reasonLabel(reason),
          }))}
        />
        <TextareaField
          name="story"
          label="What happened?"
          hint="In your own words; the other side and an admin read it."
          required
          limit={5000}
        />
        <RadioField
          name="wish"
          legend="What do you ask for?"
          required
          choices={(['refund', 'part', 'redo', 'release'] as const).map((wish) => ({
            value: wish,
            label: wishLabels[wish],
          }))}
        />
        <TextField
          name="wishCents"
          label="If a part: how much of the price?"
          required={false}
          inputMode="decimal"
          before="$"
        />
        <FileField
          name="files"
          label="Files that show it"
          multiple
          maxMegabytes={25}
          required={false}
        />
        <SubmitButton variant="danger" className="w-fit">
          Open the dispute
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}
