import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { CheckboxField, TextareaField, TextField } from '@/components/ui/form-fields';
import { SubmitButton } from '@/components/ui/submit-button';
import type { FileView, OrderWorkspace, RevisionItemView } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';

interface RevisionFormProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** What a form of the house can carry; of a delivery with more files the rest is named in words. */
const filesShownMax = 30;
const ownPoints = 6;

/** The buyer names what should change: delivered files, points that are still open, points of their own, or in a sentence. */
export function RevisionForm({ order, forms }: RevisionFormProps) {
  const left = order.revisionsLeft === null ? 'unlimited' : `${order.revisionsLeft} left`;
  const files = (order.deliveries.at(-1)?.files ?? []).slice(0, filesShownMax);
  const open = (order.revisions.at(-1)?.items ?? []).filter(({ doneIn }) => doneIn === null);
  return (
    <Disclosure summary={`Ask for a revision (${left})`} look="card">
      <ActionForm action={forms.requestRevision} id="revision" className="grid gap-5 pb-5">
        <HiddenNumber number={order.number} />
        {files.length > 0 && <FileRows files={files} />}
        {open.length > 0 && <OpenRows items={open} first={files.length} />}
        <PointRows first={files.length + open.length} />
        <TextareaField
          name="text"
          label="Anything else that should be changed?"
          hint="Or all of it in your own words, if you ticked nothing."
          required={false}
          rows={3}
          limit={5000}
        />
        <SubmitButton variant="secondary" className="w-fit">
          Ask for the revision
        </SubmitButton>
      </ActionForm>
    </Disclosure>
  );
}

function FileRows({ files }: { files: readonly FileView[] }) {
  return (
    <fieldset className="grid gap-3">
      <legend className="mb-2 font-semibold text-sm">Which files is it about?</legend>
      {files.map((file, row) => (
        <div key={file.id} className="group/row grid gap-2">
          <input type="hidden" name={`items.${row}.kind`} value="file" />
          <input type="hidden" name={`items.${row}.file`} value={file.id} />
          <CheckboxField name={`items.${row}.tick`}>{file.name}</CheckboxField>
          {/* Only what is ticked is asked about. */}
          <TextField
            name={`items.${row}.text`}
            label={`What should change in ${file.name}?`}
            maxLength={500}
            className="ml-8.5 hidden group-has-[input:checked]/row:grid"
          />
        </div>
      ))}
    </fieldset>
  );
}

function OpenRows({ items, first }: { items: readonly RevisionItemView[]; first: number }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold text-sm">Still open from the last revision</legend>
      {items.map((item, index) => {
        const row = first + index;
        return (
          <div key={item.id}>
            <input type="hidden" name={`items.${row}.kind`} value="left" />
            <input type="hidden" name={`items.${row}.text`} value={item.text} />
            <CheckboxField name={`items.${row}.tick`}>{item.text}</CheckboxField>
          </div>
        );
      })}
    </fieldset>
  );
}

/** As many lines as are written in, and one more; without any script, because an empty line hides the empty one after it. */
function PointRows({ first }: { first: number }) {
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 font-semibold text-sm">Point by point</legend>
      {Array.from({ length: ownPoints }, (_, index) => first + index).map((row, index) => (
        <div key={row} className="has-placeholder-shown:[&+div:has(:placeholder-shown)]:hidden">
          <input type="hidden" name={`items.${row}.kind`} value="point" />
          <TextField
            name={`items.${row}.text`}
            label={`Point ${index + 1}`}
            hideLabel
            maxLength={500}
            placeholder={index === 0 ? 'One thing that should be different' : 'One more'}
          />
        </div>
      ))}
    </fieldset>
  );
}
