import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextareaField, TextField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { OrderWorkspace } from '@/lib/orders/views';
import { offersProposal } from '@/lib/orders/ways-to-end';
import { CancelByRight, mayCancel } from './cancel-by-right';
import { DisputeForm } from './dispute-form';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { ProposalForm } from './proposal-form';

interface OptionsProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

type Event = OrderWorkspace['allowed'][number];

/** Everything that can be done besides the next action: more days, an extra, ending it, a dispute. */
export function MoreOptions({ order, forms }: OptionsProps) {
  const may = (event: Event) => order.allowed.includes(event);
  // In the first minutes and when it is late the button stands at the head of the page.
  const cancels = mayCancel(order) && !may('undo_purchase') && !may('cancel_late');
  const asks = may('request_extension') && !order.extension;
  const proposes = offersProposal(order.allowed) && !order.proposal;
  if (
    order.viewer === 'admin' ||
    !(cancels || asks || proposes || may('offer_extra') || may('open_dispute'))
  )
    return null;
  return (
    <section
      aria-labelledby="more"
      className="card grid scroll-mt-24 px-5 pt-5 pb-1.5 [&>details>summary]:py-3 [&>details>summary]:text-base"
    >
      <h2 id="more" className="text-xl">
        More you can do
      </h2>
      {asks && <ExtensionForm order={order} forms={forms} />}
      {may('offer_extra') && <OfferForm order={order} forms={forms} />}
      {cancels && <CancelOption order={order} forms={forms} />}
      {proposes && <ProposalForm order={order} forms={forms} />}
      {may('open_dispute') && <DisputeForm order={order} action={forms.openDispute} />}
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
        <p className="text-muted text-sm">
          The other side has {order.bought.terms.extensionAnswerHours} hours to answer; without an
          answer the old date holds.
        </p>
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
        <div className="grid grid-cols-2 gap-4">
          <TextField
            name="priceCents"
            label="Price"
            required
            inputMode="decimal"
            before="$"
            hint={`You get ${100 - order.commissionBps / 100} % of it, as of the order.`}
            className="col-span-2"
          />
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
        <p className="text-muted text-sm">
          From $1.00. Open for {order.bought.terms.extraOfferDays} days; the buyer accepts by paying
          it, and the money is held with the order’s.
        </p>
        <SubmitButton variant="secondary" className="w-fit">
          Offer it
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function CancelOption(props: OptionsProps) {
  return (
    <Disclosure summary="Cancel the order">
      <div className="grid justify-items-start gap-3 pb-5">
        <p className="text-muted text-sm">
          At once, without asking the other side: everything goes back.
        </p>
        <CancelByRight {...props} />
      </div>
    </Disclosure>
  );
}
