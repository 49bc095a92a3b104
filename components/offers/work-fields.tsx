import { PriceField } from '@/components/gigs/editor-price';
import { SelectField, TextareaField, TextField } from '@/components/ui/form-fields';
import { gigLimits, unlimitedRevisions } from '@/lib/catalog/limits';
import { offerLimits } from '@/lib/offers/schema';

interface TermsProps {
  /** What stands before the fields' names: `milestones.0.`; empty for the whole. */
  at: string;
  work:
    | {
        readonly title: string;
        readonly included: string;
        readonly priceCents: number;
        readonly deliveryDays: number;
        readonly revisions: number;
      }
    | undefined;
  currency: string;
}

const revisionOptions = [
  ...Array.from({ length: gigLimits.revisionsMax + 1 }, (_, count) => ({
    value: String(count),
    label: count === 0 ? 'None' : String(count),
  })),
  { value: String(unlimitedRevisions), label: 'As many as it takes' },
];

/** Price, days and revisions. */
export function TermsFields({ at, work, currency }: TermsProps) {
  return (
    <div className="grid grid-cols-2 items-start gap-4 sm:grid-cols-3">
      <PriceField
        name={`${at}priceCents`}
        label="Price"
        cents={work?.priceCents ?? 0}
        currency={currency}
        required
      />
      <TextField
        name={`${at}deliveryDays`}
        label="Delivered in"
        defaultValue={work?.deliveryDays || ''}
        inputMode="numeric"
        autoComplete="off"
        after="days"
        required
      />
      <SelectField
        name={`${at}revisions`}
        label="Revisions"
        options={revisionOptions}
        defaultValue={String(work?.revisions ?? 1)}
        className="max-sm:col-span-2"
      />
    </div>
  );
}

/** A milestone: what is done by then, for how much and when. */
export function WorkFields({ titleHint, ...terms }: TermsProps & { titleHint: string }) {
  const { at, work } = terms;
  return (
    <>
      <TextField
        name={`${at}title`}
        label="What it is"
        hint={titleHint}
        defaultValue={work?.title}
        maxLength={offerLimits.titleMax}
        autoComplete="off"
        required
      />
      <TextareaField
        name={`${at}included`}
        label="What the buyer gets"
        defaultValue={work?.included}
        rows={2}
        className="[&_textarea]:min-h-19"
        required={false}
      />
      <TermsFields {...terms} />
    </>
  );
}
