import { ConfirmDialog } from '@/components/ui/confirm-dialog';
import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextField } from '@/components/ui/form-fields';
import type { FormAction } from '@/components/ui/form-state';
import { SubmitButton } from '@/components/ui/submit-button';
import { gigLimits } from '@/lib/catalog/limits';
import type { SavedGig, SavedList } from '@/lib/catalog/saved-views';

/** Begins another list. */
export function NewList({ action }: { action: FormAction }) {
  return (
    <Disclosure summary="New list" look="quiet">
      <ActionForm action={action} id="new-list" className="max-w-md">
        <NameAndButton label="Name of the new list" button="Create" />
      </ActionForm>
    </Disclosure>
  );
}

interface ListMovesProps {
  list: SavedList;
  rename: FormAction;
  remove: FormAction;
}

/** What can be done with the list that is looked at. */
export function ListMoves({ list, rename, remove }: ListMovesProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
      <Disclosure summary="Rename this list" look="quiet">
        <ActionForm action={rename} id="rename-list" className="max-w-md">
          <input type="hidden" name="listId" value={list.id} />
          <NameAndButton label="New name" button="Rename" value={list.name} />
        </ActionForm>
      </Disclosure>
      <div className="max-sm:-ml-3">
        <ConfirmDialog
          trigger="Delete this list"
          title={`Delete the list “${list.name}”?`}
          variant="quiet"
          size="sm"
        >
          <p>The gigs on it stay among all your saved gigs.</p>
          <ActionForm action={remove} id="delete-list">
            <input type="hidden" name="listId" value={list.id} />
            <SubmitButton variant="danger">Delete the list</SubmitButton>
          </ActionForm>
        </ConfirmDialog>
      </div>
    </div>
  );
}

function NameAndButton({
  label,
  button,
  value,
}: {
  label: string;
  button: string;
  value?: string;
}) {
  return (
    <div className="grid gap-3">
      <TextField
        name="name"
        label={label}
        required
        maxLength={gigLimits.listNameMax}
        defaultValue={value}
        autoComplete="off"
      />
      <SubmitButton className="w-fit">{button}</SubmitButton>
    </div>
  );
}

interface ListChoiceProps {
  gig: Pick<SavedGig, 'id' | 'title' | 'listIds'>;
  lists: readonly SavedList[];
  /** The list that is looked at, to come back to; empty for all. */
  from: string;
  action: FormAction;
}

/** On which lists a gig stands: ticked boxes, so that it can be on several, and moving is one form. */
export function ListChoice({ gig, lists, from, action }: ListChoiceProps) {
  if (lists.length === 0) return null;
  return (
    <details className="relative">
      <summary className="inline-flex min-h-11 items-center rounded-md px-2 font-semibold text-accent-ink text-sm hover:underline">
        Lists<span className="sr-only"> of {gig.title}</span>
      </summary>
      <ActionForm
        action={action}
        id={`lists-${gig.id}`}
        className="absolute right-0 bottom-full z-30 grid max-h-72 w-60 overflow-y-auto rounded-lg border border-line bg-raised p-4 shadow-lg"
      >
        <input type="hidden" name="gigId" value={gig.id} />
        <input type="hidden" name="from" value={from} />
        <fieldset className="mb-3">
          <legend className="mb-1 font-semibold text-sm">On which lists?</legend>
          {lists.map((list) => (
            <label key={list.id} className="flex min-h-10 items-center gap-3">
              <input
                type="checkbox"
                name="lists"
                value={list.id}
                defaultChecked={gig.listIds.includes(list.id)}
                className="size-5 shrink-0 accent-accent"
              />
              <span className="min-w-0 break-words">{list.name}</span>
            </label>
          ))}
        </fieldset>
        <SubmitButton size="sm">Save</SubmitButton>
      </ActionForm>
    </details>
  );
}
