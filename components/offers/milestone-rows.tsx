'use client';

import { useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useField } from '@/components/ui/form';
import type { OfferFormView } from '@/lib/offers/views';
import { WorkFields } from './work-fields';

type Milestone = OfferFormView['start']['milestones'][number];

interface MilestoneRowsProps {
  start: readonly Milestone[];
  /** How many there may be. */
  max: number;
  currency: string;
}

/** So many stand there from the beginning: fewer would be no milestones. */
const shownAtLeast = 2;

/**
 * Rows for milestones that unfold one after the other, without JavaScript too. What is left blank is no milestone; with
 * JavaScript a row is emptied and folded at once.
 */
export function MilestoneRows({ start, max, currency }: MilestoneRowsProps) {
  return (
    <div className="grid gap-4 [&>details:not([open])~details:not([open])]:hidden">
      {Array.from({ length: max }, (_, index) => (
        <MilestoneRow
          // biome-ignore lint/suspicious/noArrayIndexKey: the rows are their numbers.
          key={index}
          index={index}
          milestone={start[index]}
          currency={currency}
        />
      ))}
    </div>
  );
}

interface MilestoneRowProps {
  index: number;
  milestone: Milestone | undefined;
  currency: string;
}

function MilestoneRow({ index, milestone, currency }: MilestoneRowProps) {
  const at = `milestones.${index}.`;
  const row = useRef<HTMLDetailsElement>(null);
  const { typed, error } = useField(`${at}title`);
  const fixed = index < shownAtLeast;
  const open = fixed || milestone !== undefined || Boolean(typed) || Boolean(error);

  function remove() {
    const fields = row.current?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      'input, textarea',
    );
    for (const field of fields ?? []) {
      // React hears of it only by the browser's own setter.
      const kind = field instanceof HTMLInputElement ? HTMLInputElement : HTMLTextAreaElement;
      Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, '');
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (row.current) row.current.open = false;
    row.current?.querySelector('summary')?.focus();
  }

  const fields = (
    <fieldset className="card grid min-w-0 gap-4 p-4 sm:p-5">
      <legend className="sr-only">Milestone {index + 1}</legend>
      <div className="flex min-h-9 items-center justify-between gap-3">
        <p aria-hidden="true" className="font-display font-semibold">
          Milestone {index + 1}
        </p>
        {!fixed && (
          <Button
            variant="quiet"
            size="sm"
            onClick={remove}
            className="[@media(scripting:none)]:hidden"
          >
            Remove <span className="sr-only">milestone {index + 1}</span>
          </Button>
        )}
      </div>
      <WorkFields at={at} work={milestone} currency={currency} titleHint="What is done by then?" />
    </fieldset>
  );
  if (fixed) return fields;
  return (
    <details ref={row} open={open} className="group/blank">
      <summary className="inline-flex min-h-11 items-center gap-2 rounded-md border border-line-strong border-dashed px-4 font-semibold text-accent-ink hover:border-ink hover:bg-surface group-open/blank:hidden">
        <span aria-hidden="true" className="text-xl leading-none">
          +
        </span>
        Add a milestone
      </summary>
      {fields}
    </details>
  );
}
