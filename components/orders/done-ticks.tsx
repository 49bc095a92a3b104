'use client';

import { Checkbox } from '@/components/ui/checkbox';
import { FieldError } from '@/components/ui/field';
import { useField } from '@/components/ui/form';
import type { RevisionItemView } from '@/lib/orders/views';
import { ItemText } from './item-list';

/** The points of a revision, ticked by the seller as they are done; the delivery says which were. */
export function DoneTicks({ items }: { items: readonly RevisionItemView[] }) {
  const { id, error, typed } = useField('done');
  if (items.length === 0) return null;
  const ticked = typed === undefined ? [] : [typed].flat();
  return (
    <fieldset
      id={id}
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : `${id}-hint`}
      className="grid gap-2"
    >
      <legend className="mb-1 font-semibold text-sm">What is done?</legend>
      <p id={`${id}-hint`} className="-mt-1 text-muted text-sm">
        The buyer sees for each point whether it is done. Say in the message why one is not.
      </p>
      {items.map((item) => (
        <Checkbox
          key={item.id}
          name="done"
          value={item.id}
          defaultChecked={ticked.includes(item.id)}
        >
          <ItemText item={item} />
        </Checkbox>
      ))}
      {error && <FieldError id={id}>{error}</FieldError>}
    </fieldset>
  );
}
