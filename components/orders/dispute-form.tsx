import { Disclosure } from '@/components/ui/disclosure';
import { FileField } from '@/components/ui/file-field';
import { ActionForm } from '@/components/ui/form';
import { RadioField, SelectField, TextareaField, TextField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import { reasonLabel, reasonsOffered } from '@/lib/disputes/reasons';
import { wishesOffered } from '@/lib/disputes/wishes';
import type { OrderWorkspace } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';

interface DisputeFormProps {
  order: Pick<OrderWorkspace, 'number' | 'viewer' | 'deliveries'> & {
    bought: { terms: Pick<OrderWorkspace['bought']['terms'], 'disputeAnswerDays'> };
  };
  action: OrderForms['openDispute'];
}

/** One side says what is wrong and what it asks for; nothing of it is chosen for it. */
export function DisputeForm({ order, action }: DisputeFormProps) {
  const side = order.viewer === 'seller' ? 'seller' : 'buyer';
  return (
    <Disclosure summary="Open a dispute">
      <ActionForm action={action} className="group/dispute grid gap-5 pb-5">
        <HiddenNumber number={order.number} />
        <p className="text-muted text-sm">
          All clocks stop and the money stays where it is. The other side has{' '}
          {order.bought.terms.disputeAnswerDays} days to answer; then an admin decides.
        </p>
        <SelectField
          name="reason"
          label="What is it about?"
          required
          placeholder="Choose …"
          options={reasonsOffered(side, order.deliveries.length > 0).map((reason) => ({
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
          choices={wishesOffered(side)}
        />
        {/* Shown when a part is asked for; a browser that cannot tell shows it always. */}
        <TextField
          name="wishCents"
          label="How big a part of the price?"
          required
          inputMode="decimal"
          before="$"
          className="supports-[selector(:has(*))]:not-group-has-[[value=part]:checked]/dispute:hidden"
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
