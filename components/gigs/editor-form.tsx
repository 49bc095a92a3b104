import type { ReactNode } from 'react';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { HoldStill } from './hold-still';
import { SavedNote } from './saved-note';

interface EditorFormProps {
  action: FormAction;
  gigId: string;
  /** Which step it is; names the form. */
  step: string;
  /** It has just been saved. */
  saved: boolean;
  /** Opens the form anew when the gig has changed, so that new rows carry their ids. */
  version: string;
  children: ReactNode;
}

/** The form of one step: saves what is there, and goes on if asked to. */
export function EditorForm({ action, gigId, step, saved, version, children }: EditorFormProps) {
  return (
    <ActionForm key={version} id={`gig-${step}`} action={action} className="grid gap-7">
      {saved && <SavedNote />}
      {/* The Enter key presses the first button of a form: it must be this one, never a 'Remove'. */}
      <button
        type="submit"
        name="then"
        value="stay"
        tabIndex={-1}
        aria-hidden="true"
        className="sr-only"
      >
        Save
      </button>
      <input type="hidden" name="gigId" value={gigId} />
      <HoldStill>{children}</HoldStill>
      <div className="flex flex-wrap gap-3 border-line border-t pt-6 max-sm:grid">
        <SubmitButton name="then" value="next" pending="Saving…">
          Save and continue
        </SubmitButton>
        <SubmitButton name="then" value="stay" variant="secondary" pending="Saving…">
          Save
        </SubmitButton>
      </div>
    </ActionForm>
  );
}

interface RowProps {
  legend: ReactNode;
  /** Its number in the form; the button sends it as `remove`. */
  index: number;
  children: ReactNode;
}

/** A row that is there: can be taken away, which saves the others. */
export function EditorRow({ legend, index, children }: RowProps) {
  return (
    <fieldset className="group/row card grid min-w-0 gap-4 p-4 sm:p-5">
      <legend className="sr-only">{legend}</legend>
      <div className="flex items-center justify-between gap-3">
        <p aria-hidden="true" className="font-display font-semibold">
          {legend}
        </p>
        <SubmitButton
          name="remove"
          value={String(index)}
          variant="quiet"
          size="sm"
          pending="Removing…"
        >
          Remove <span className="sr-only">{legend}</span>
        </SubmitButton>
      </div>
      {children}
    </fieldset>
  );
}

/**
 * Blank rows that unfold one after the other, without JavaScript too: the next offer stands there once the one before is
 * open. What is left blank is no row.
 */
export function BlankRows({ add, rows }: { add: string; rows: readonly RowProps[] }) {
  return (
    <div className="grid gap-4 [&>details:not([open])~details]:hidden">
      {rows.map(({ legend, index, children }) => (
        <details key={index} className="group/blank">
          <summary className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line-strong border-dashed px-4 font-semibold text-accent-ink hover:border-ink hover:bg-surface group-open/blank:hidden">
            <span aria-hidden="true" className="text-xl leading-none">
              +
            </span>
            {add}
          </summary>
          <fieldset className="group/row card grid min-w-0 gap-4 p-4 sm:p-5">
            <legend className="sr-only">{legend}</legend>
            <p aria-hidden="true" className="font-display font-semibold">
              {legend}
            </p>
            {children}
          </fieldset>
        </details>
      ))}
    </div>
  );
}
