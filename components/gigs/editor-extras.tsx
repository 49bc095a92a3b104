import { TextField } from '@/components/ui/form-fields';
import type { Missing } from '@/lib/catalog/completeness';
import { gigLimits } from '@/lib/catalog/limits';
import { BlankRows, EditorRow } from './editor-form';
import { missingHint } from './editor-missing';
import { PriceField } from './editor-price';

type Extra = {
  id: string;
  title: string;
  priceCents: number;
  addDays: number;
  addRevisions: number;
};

interface ExtrasFieldsProps {
  extras: readonly Extra[];
  currency: string;
  missing: readonly Missing[];
}

/** The three kinds of extras, in the order in which the form sends them: faster, one more revision, one's own. */
function sortExtras(extras: readonly Extra[]) {
  const faster = extras.find((extra) => extra.addDays < 0);
  const revision = extras.find((extra) => extra.addRevisions > 0 && extra !== faster);
  return {
    faster,
    revision,
    own: extras.filter((extra) => extra !== faster && extra !== revision),
  };
}

/** What can be bought on top of a package. */
export function ExtrasFields({ extras, currency, missing }: ExtrasFieldsProps) {
  const { faster, revision, own } = sortExtras(extras);
  const blanks = Array.from(
    { length: Math.max(0, gigLimits.ownExtrasMax - own.length) },
    (_, blank) => {
      const index = 2 + own.length + blank;
      return {
        index,
        legend: `Extra ${own.length + blank + 1}`,
        children: <OwnExtra index={index} currency={currency} />,
      };
    },
  );
  return (
    <>
      <FasterDelivery extra={faster} currency={currency} missing={missing} />
      <MoreRevisions extra={revision} currency={currency} />
      <section aria-labelledby="own-extras" className="grid gap-4">
        <h3 id="own-extras" className="text-lg">
          Your own extras
        </h3>
        {own.map((extra, place) => (
          <EditorRow key={extra.id} index={place + 2} legend={`Extra ${place + 1}`}>
            <OwnExtra index={place + 2} extra={extra} currency={currency} />
          </EditorRow>
        ))}
        <BlankRows add="Add an extra" rows={blanks} />
      </section>
    </>
  );
}

interface ExtraProps {
  extra: Extra | undefined;
  currency: string;
}

const threeColumns = 'grid items-start gap-4 sm:grid-cols-3';

function FasterDelivery({
  extra,
  currency,
  missing,
}: ExtraProps & { missing: readonly Missing[] }) {
  return (
    <fieldset className="card grid min-w-0 gap-4 p-4 sm:p-5">
      <legend className="sr-only">Faster delivery</legend>
      <div aria-hidden="true">
        <p className="font-display font-semibold text-lg">Faster delivery</p>
        <p className="text-muted text-sm">Leave price and days empty if you do not offer it.</p>
      </div>
      <input type="hidden" name="extras.0.id" value={extra?.id ?? ''} />
      <div className={threeColumns}>
        <TextField
          name="extras.0.title"
          label="Called"
          defaultValue={extra?.title ?? 'Faster delivery'}
          maxLength={gigLimits.extraTitleMax}
          autoComplete="off"
        />
        <PriceField
          name="extras.0.priceCents"
          label="Price"
          cents={extra?.priceCents ?? 0}
          currency={currency}
        />
        <TextField
          name="extras.0.addDays"
          label="Sooner by"
          hint={missingHint(missing, 'extras.0.addDays')}
          defaultValue={extra ? -extra.addDays : ''}
          inputMode="numeric"
          autoComplete="off"
          after="days"
        />
      </div>
    </fieldset>
  );
}

function MoreRevisions({ extra, currency }: ExtraProps) {
  return (
    <fieldset className="card grid min-w-0 gap-4 p-4 sm:p-5">
      <legend className="sr-only">One more revision</legend>
      <div aria-hidden="true">
        <p className="font-display font-semibold text-lg">One more revision</p>
        <p className="text-muted text-sm">Leave the price empty if you do not offer it.</p>
      </div>
      <input type="hidden" name="extras.1.id" value={extra?.id ?? ''} />
      <input type="hidden" name="extras.1.addRevisions" value={extra?.addRevisions ?? 1} />
      <div className={threeColumns}>
        <TextField
          name="extras.1.title"
          label="Called"
          defaultValue={extra?.title ?? 'One more revision'}
          maxLength={gigLimits.extraTitleMax}
          autoComplete="off"
        />
        <PriceField
          name="extras.1.priceCents"
          label="Price"
          cents={extra?.priceCents ?? 0}
          currency={currency}
        />
        <TextField
          name="extras.1.addDays"
          label="Takes"
          defaultValue={extra?.addDays || ''}
          inputMode="numeric"
          autoComplete="off"
          after="days more"
          className="[&_input]:pr-24"
          required={false}
        />
      </div>
    </fieldset>
  );
}

function OwnExtra({ index, extra, currency }: { index: number; extra?: Extra; currency: string }) {
  const at = (field: string) => `extras.${index}.${field}`;
  return (
    <>
      <input type="hidden" name={at('id')} value={extra?.id ?? ''} />
      <input type="hidden" name={at('addRevisions')} value={extra?.addRevisions || ''} />
      <TextField
        name={at('title')}
        label="What one gets"
        hint={extra ? undefined : 'For example: source files, a second page, printed and sent.'}
        defaultValue={extra?.title}
        maxLength={gigLimits.extraTitleMax}
        autoComplete="off"
      />
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <PriceField
          name={at('priceCents')}
          label="Price"
          cents={extra?.priceCents ?? 0}
          currency={currency}
        />
        <TextField
          name={at('addDays')}
          label="Takes"
          defaultValue={extra?.addDays || ''}
          inputMode="numeric"
          autoComplete="off"
          after="days more"
          className="[&_input]:pr-24"
          required={false}
        />
      </div>
    </>
  );
}
