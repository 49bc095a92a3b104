import type { ReactNode } from 'react';
import type { Tone } from './badge';
import { classNames } from './class-names';

/** What happened, in order, down one line. Holds `TimelineEvent`s. */
export function Timeline({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ol aria-label={label} className="grid">
      {children}
    </ol>
  );
}

interface TimelineEventProps {
  /** Its own address on the page: `#event-12`. */
  id?: string;
  /** Who did what, in one sentence. */
  title: ReactNode;
  /** A `When`. */
  time?: ReactNode;
  /** A small icon in the mark on the line. */
  icon?: ReactNode;
  tone?: Tone;
  /** Has not happened yet: what comes next and when. */
  ahead?: boolean;
  /** The words, files or sums that belong to it. */
  children?: ReactNode;
}

const marks: Record<Tone, string> = {
  neutral: 'border-line-strong bg-surface text-muted',
  accent: 'border-accent bg-accent text-on-accent',
  good: 'border-moss-line bg-moss-soft text-moss-ink',
  waiting: 'border-straw-line bg-straw-soft text-straw-ink',
  attention: 'border-coral bg-coral text-on-coral',
};

/** One event on a `Timeline`. */
export function TimelineEvent({
  id,
  title,
  time,
  icon,
  tone = 'neutral',
  ahead,
  children,
}: TimelineEventProps) {
  return (
    <li
      id={id}
      data-ahead={ahead || undefined}
      className="group/event relative grid scroll-mt-24 grid-cols-[2rem_1fr] gap-x-3.5 pb-7 last:pb-0"
    >
      <span
        aria-hidden="true"
        className={classNames(
          'absolute top-8 bottom-0 left-4 w-0 -translate-x-1/2 border-line border-l-2 group-last/event:hidden',
          'group-has-[+[data-ahead]]/event:border-dashed',
        )}
      />
      <span
        aria-hidden="true"
        className={classNames(
          'z-10 grid size-8 place-items-center rounded-pill border [&_svg]:size-4',
          ahead ? 'border-line-strong border-dashed bg-paper text-muted' : marks[tone],
        )}
      >
        {icon ?? <span className="size-2 rounded-pill bg-current" />}
      </span>
      <div className="-mx-2 grid min-w-0 gap-2 rounded-md px-2 pt-1 group-target/event:bg-accent-soft group-target/event:pb-2">
        <div className="flex justify-between gap-x-4 gap-y-0.5 max-sm:flex-col sm:items-baseline">
          <p className={ahead ? 'text-muted' : 'font-semibold'}>{title}</p>
          {time && <span className="shrink-0 text-muted text-sm">{time}</span>}
        </div>
        {children}
      </div>
    </li>
  );
}
