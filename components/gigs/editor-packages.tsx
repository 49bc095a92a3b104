import { Disclosure } from '@/components/ui/disclosure';
import { SelectField, TextareaField, TextField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { Missing } from '@/lib/catalog/completeness';
import {
  gigLimits,
  type PackageTier,
  packageTiers,
  unlimitedRevisions,
} from '@/lib/catalog/limits';
import { tierNames } from '@/lib/catalog/tier-names';
import { missingHint } from './editor-missing';
import { PriceField } from './editor-price';

type Row = {
  tier: PackageTier;
  name: string;
  included: string;
  priceCents: number;
  deliveryDays: number;
  revisions: number;
};

interface PackagesFieldsProps {
  packages: readonly Row[];
  maxOpenOrders: number | null;
  currency: string;
  missing: readonly Missing[];
}

const revisionOptions = [
  ...Array.from({ length: gigLimits.revisionsMax + 1 }, (_, count) => ({
    value: String(count),
    label: count === 0 ? 'None' : String(count),
  })),
  { value: String(unlimitedRevisions), label: 'As many as it takes' },
];

/** One package, or three beside each other: what one gets, for how much, and when. */
export function PackagesFields({
  packages,
  maxOpenOrders,
  currency,
  missing,
}: PackagesFieldsProps) {
  const three = packages.some((row) => row.tier !== 'basic');
  const [basic, ...more] = packageTiers.map((tier, index) => (
    <PackageFields
      key={tier}
      tier={tier}
      index={index}
      row={packages.find((row) => row.tier === tier)}
      currency={currency}
      missing={missing}
    />
  ));
  return (
    <>
      <div className="grid gap-5">
        {basic}
        <Disclosure
          look="card"
          open={three || missing.some(({ field }) => /^packages\.[12]/.test(field))}
          summary="Offer three packages"
        >
          <p className="mb-4 text-muted">
            Three sizes let buyers choose how much they want: fill in both, or leave both empty.
          </p>
          <div className="grid gap-5">{more}</div>
          {three && (
            <SubmitButton
              name="remove"
              value="more"
              variant="quiet"
              size="sm"
              className="mt-4"
              pending="Removing…"
            >
              Offer Basic alone
            </SubmitButton>
          )}
        </Disclosure>
      </div>
      <TextField
        name="maxOpenOrders"
        label="How many orders at once?"
        hint="When so many are open, nobody can order until one is done. Leave it empty to take them as they come."
        defaultValue={maxOpenOrders ?? ''}
        inputMode="numeric"
        autoComplete="off"
        className="max-w-form"
        required={false}
      />
    </>
  );
}

interface PackageFieldsProps {
  tier: PackageTier;
  index: number;
  row: Row | undefined;
  currency: string;
  missing: readonly Missing[];
}

function PackageFields({ tier, index, row, currency, missing }: PackageFieldsProps) {
  const at = (field: string) => `packages.${index}.${field}`;
  const hint = (field: string, words?: string) => missingHint(missing, at(field), words);
  return (
    <fieldset className="card grid min-w-0 gap-4 p-4 sm:p-5">
      <legend className="sr-only">{tierNames[tier]}</legend>
      <p aria-hidden="true" className="font-display font-semibold text-lg">
        {tierNames[tier]}
      </p>
      <TextField
        name={at('name')}
        label="Name"
        hint={hint('name', 'Say its size: ‘One page’, ‘Ten photos’.')}
        defaultValue={row?.name}
        maxLength={gigLimits.packageNameMax}
        autoComplete="off"
        required
      />
      <TextareaField
        name={at('included')}
        label="What is included"
        hint={hint('included')}
        defaultValue={row?.included}
        limit={gigLimits.includedMax}
        rows={2}
        className="[&_textarea]:min-h-19"
        required
      />
      <div className="grid items-start gap-4 sm:grid-cols-3">
        <PriceField
          name={at('priceCents')}
          label="Price"
          cents={row?.priceCents ?? 0}
          currency={currency}
          hint={hint('priceCents')}
          alone
          required
        />
        <TextField
          name={at('deliveryDays')}
          label="Delivered in"
          hint={hint('deliveryDays')}
          defaultValue={row?.deliveryDays || ''}
          inputMode="numeric"
          autoComplete="off"
          after="days"
          required
        />
        <SelectField
          name={at('revisions')}
          label="Revisions"
          options={revisionOptions}
          defaultValue={String(row?.revisions ?? 1)}
        />
      </div>
    </fieldset>
  );
}
