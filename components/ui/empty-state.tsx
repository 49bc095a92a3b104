import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface EmptyStateProps {
  title: ReactNode;
  children?: ReactNode;
  /** What to do about it: one or two buttons. */
  action?: ReactNode;
  /** A drawing or an icon; the quiet pool of the house when there is none. */
  picture?: ReactNode;
  className?: string;
}

/** A list that has nothing yet says why, and what would fill it. */
export function EmptyState({ title, children, action, picture, className }: EmptyStateProps) {
  return (
    <div
      className={classNames(
        'grid place-content-center justify-items-center gap-3 rounded-lg border border-line-strong border-dashed px-6 py-12 text-center',
        className,
      )}
    >
      {picture ?? <Pool />}
      <p className="font-display font-semibold text-xl tracking-tight">{title}</p>
      {children && <div className="max-w-md text-muted">{children}</div>}
      {action && <div className="mt-2 flex flex-wrap justify-center gap-3">{action}</div>}
    </div>
  );
}

/** Rings on still water, where a fish has just been. */
function Pool() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 120 56"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      className="mb-1 h-14 w-30 text-accent-line"
    >
      <path stroke="currentColor" d="M8 28c0-9 23-17 52-17s52 8 52 17-23 17-52 17S8 37 8 28Z" />
      <path
        stroke="currentColor"
        d="M27 28c0-6 15-10.5 33-10.5S93 22 93 28s-15 10.5-33 10.5S27 34 27 28Z"
      />
      <path
        className="stroke-accent"
        d="M46 28c0-3 6-5.5 14-5.5S74 25 74 28s-6 5.5-14 5.5S46 31 46 28Z"
      />
    </svg>
  );
}
