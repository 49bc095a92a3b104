import { Check, Circle, Paperclip } from 'lucide-react';
import type { RevisionItemView } from '@/lib/orders/views';

interface ItemListProps {
  items: readonly RevisionItemView[];
  label: string;
  /** Says of each whether it is done. */
  answered?: boolean;
}

/** What a revision is about, point by point, and what has become of it. */
export function ItemList({ items, label, answered }: ItemListProps) {
  if (items.length === 0) return null;
  return (
    <ul aria-label={label} className="grid gap-2">
      {items.map((item) => (
        <li key={item.id} className="grid grid-cols-[1.25rem_1fr] gap-x-2">
          {answered && item.doneIn !== null ? (
            <Check aria-hidden="true" className="mt-1 size-4 text-moss-ink" />
          ) : (
            <Circle aria-hidden="true" className="mt-1.5 size-3 text-muted" />
          )}
          <span className="grid min-w-0">
            <ItemText item={item} />
            {answered && (
              <span
                className={item.doneIn === null ? 'text-muted text-sm' : 'text-moss-ink text-sm'}
              >
                {item.doneIn === null ? 'Left open' : 'Done'}
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The file that a point is about, if it is about one, and what is wanted. */
export function ItemText({ item }: { item: RevisionItemView }) {
  return (
    <>
      {item.file && (
        <span className="flex items-center gap-1.5 text-muted text-sm">
          <Paperclip aria-hidden="true" className="size-3.5 shrink-0" />
          <span className="min-w-0 truncate">{item.file.name}</span>
        </span>
      )}
      <span className="max-w-text whitespace-pre-line break-words">{item.text}</span>
    </>
  );
}
