import { CircleAlert, CircleCheck } from 'lucide-react';
import { Money } from '@/components/ui/money';

interface Finding {
  readonly question: string;
  /** How many rows it found; `rows` are the first of them. */
  readonly found: number;
  readonly rows: readonly { readonly what: string; readonly offByCents: number | null }[];
}

/** More of one kind than this have one cause. */
const shownMost = 20;

/** The questions that are asked of the book; each must find nothing. */
export function FindingList({
  findings,
  currency,
}: {
  findings: readonly Finding[];
  currency: string;
}) {
  const sorted = [...findings].sort((a, b) => b.found - a.found);
  return (
    <ul className="grid gap-x-8 gap-y-3 lg:grid-cols-2">
      {sorted.map(({ question, found, rows }) => (
        <li key={question} className="grid grid-cols-[1.25rem_1fr] gap-x-3">
          {found === 0 ? (
            <CircleCheck aria-hidden="true" className="mt-0.5 size-5 text-moss-ink" />
          ) : (
            <CircleAlert aria-hidden="true" className="mt-0.5 size-5 text-coral-ink" />
          )}
          <div className="grid gap-1">
            <p>
              <span className="inline-block first-letter:uppercase">{question}</span>
              {found === 0 ? (
                <span className="sr-only">: right</span>
              ) : (
                <span className="block font-semibold text-coral-ink">Not so for {found}</span>
              )}
            </p>
            {found > 0 && <Rows rows={rows.slice(0, shownMost)} currency={currency} />}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Rows({ rows, currency }: { rows: Finding['rows']; currency: string }) {
  return (
    <ul className="grid gap-0.5 text-sm">
      {rows.map((row) => (
        <li key={row.what} className="flex flex-wrap justify-between gap-x-4">
          <span className="min-w-0 break-words">{row.what}</span>
          {row.offByCents !== null && (
            <span>
              off by <Money cents={row.offByCents} currency={currency} />
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}
