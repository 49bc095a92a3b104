import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { ActionForm } from '@/components/ui/form';
import { CheckboxField, RadioField, TextareaField, TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { Select } from '@/components/ui/select';
import { SubmitButton } from '@/components/ui/submit-button';
import { SubmitOnChange } from '@/components/ui/submit-on-change';
import { offerLimits } from '@/lib/offers/schema';
import type { OfferFormView } from '@/lib/offers/views';
import { AnywayField } from './anyway-field';
import { MilestoneRows } from './milestone-rows';
import { OfferTotal } from './offer-total';
import { TermsFields } from './work-fields';

interface OfferFormProps {
  view: OfferFormView;
  action: FormAction;
  /** Made with the page: sending it twice is one offer. */
  formKey: string;
}

/** Which gig it is based on: choosing one fills the form from it. A plain GET form, so that the address holds it. */
export function BasisChoice({ view }: { view: OfferFormView }) {
  if (view.gigs.length === 0) return null;
  return (
    <SubmitOnChange className="flex flex-wrap items-end gap-3">
      {view.replaces && <input type="hidden" name="replaces" value={view.replaces.id} />}
      <Field
        id="basis"
        label="Based on"
        hint="Its words, its price and its questions come along; a review then stands on its page."
        className="min-w-0 flex-1 basis-72"
      >
        <Select
          id="basis"
          name="gig"
          aria-describedby="basis-hint"
          defaultValue={view.gig?.id ?? ''}
          placeholder="No gig: something else"
          options={view.gigs.map(({ id, title }) => ({ value: id, label: title }))}
        />
      </Field>
      <Button type="submit" variant="secondary">
        Use it
      </Button>
    </SubmitOnChange>
  );
}

/** What the seller offers this buyer: what, for how much and when, at once or by milestones, and how long it stands. */
export function OfferForm({ view, action, formKey }: OfferFormProps) {
  const { start, gig, currency, buyerName } = view;
  const byMilestones = start.milestones.length > 0;
  const startCents = byMilestones
    ? start.milestones.map(({ priceCents }) => priceCents)
    : [start.priceCents];
  return (
    <ActionForm
      id={`offer-${view.conversationId}`}
      key={`${gig?.id}-${view.replaces?.id}`}
      action={action}
      className="group/pay grid gap-7"
    >
      <input type="hidden" name="conversationId" value={view.conversationId} />
      <input type="hidden" name="gigId" value={gig?.id ?? ''} />
      <input type="hidden" name="replaces" value={view.replaces?.id ?? ''} />
      <input type="hidden" name="key" value={formKey} />
      <TextField
        name="title"
        label="What it is"
        hint="A few words that both of you will know it by."
        defaultValue={start.title}
        maxLength={offerLimits.titleMax}
        autoComplete="off"
        required
      />
      <TextareaField
        name="included"
        label={`What ${buyerName} gets`}
        hint="Be exact: this is what counts if there is a dispute."
        defaultValue={start.included}
        limit={offerLimits.includedMax}
        rows={4}
        required
      />
      <RadioField
        name="pay"
        legend="How is it paid?"
        columns={2}
        value={byMilestones ? 'milestones' : 'once'}
        choices={[
          { value: 'once', label: 'At once', hint: 'One payment, one delivery.' },
          {
            value: 'milestones',
            label: 'By milestones',
            hint: `${offerLimits.milestonesMin} to ${offerLimits.milestonesMax} parts, each paid, delivered and accepted on its own.`,
          },
        ]}
      />
      <div className="group-has-[[value=milestones]:checked]/pay:hidden">
        <TermsFields at="" work={byMilestones ? undefined : start} currency={currency} />
      </div>
      <div className="hidden group-has-[[value=milestones]:checked]/pay:block">
        <MilestoneRows
          start={start.milestones}
          max={offerLimits.milestonesMax}
          currency={currency}
        />
      </div>
      <OfferTotal
        currency={currency}
        milestonesMax={offerLimits.milestonesMax}
        startCents={startCents}
      />
      {gig && gig.questions > 0 && (
        <CheckboxField
          name="asksQuestions"
          defaultChecked={start.asksQuestions}
          hint="The work starts when they are answered."
        >
          Ask the gig’s {gig.questions === 1 ? 'question' : `${gig.questions} questions`} first
        </CheckboxField>
      )}
      <TextField
        name="expiryDays"
        label="Open for"
        hint={`1 to ${offerLimits.expiryMaxDays} days; then it ends by itself.`}
        defaultValue={7}
        inputMode="numeric"
        autoComplete="off"
        after="days"
        className="[&>div]:max-w-40"
        required
      />
      <AnywayField />
      <SubmitButton size="lg" className="justify-self-start max-sm:w-full" pending="Sending…">
        Send the offer
      </SubmitButton>
    </ActionForm>
  );
}
