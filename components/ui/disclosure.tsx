import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  /** Disclosures of one name close each other: an accordion. */
  name?: string;
  /** `line`: rows under each other. `card`: a sheet of its own. `quiet`: a word in a text. */
  look?: 'line' | 'card' | 'quiet';
  className?: string;
}

const boxes = {
  line: 'border-line border-b last:border-b-0',
  card: 'card px-5',
  quiet: '',
} as const;
const heads = {
  line: 'py-4 font-semibold text-lg',
  card: 'py-4 font-semibold',
  quiet: 'min-h-7 w-fit rounded-sm font-medium text-accent-ink text-sm hover:underline',
} as const;

/** Something that unfolds; the browser's own `<details>`. */
export function Disclosure({
  summary,
  children,
  open,
  name,
  look = 'line',
  className,
}: DisclosureProps) {
  return (
    <details open={open} name={name} className={classNames(boxes[look], className)}>
      <summary
        className={classNames(
          'flex items-center gap-2',
          look !== 'quiet' && 'justify-between',
          heads[look],
        )}
      >
        {summary}
        <ChevronDown
          aria-hidden="true"
          className="size-4.5 shrink-0 text-muted transition-transform duration-200 [details[open]>summary>&]:rotate-180"
        />
      </summary>
      <div className={look === 'quiet' ? 'pt-2' : 'pb-5'}>{children}</div>
    </details>
  );
}
