import type { ReactNode } from 'react';
import { classNames } from './class-names';

interface StatProps {
  label: ReactNode;
  value: ReactNode;
  /** What it means, or what it is compared with. */
  hint?: ReactNode;
  className?: string;
}

/** Figures beside each other. Holds `Stat`s. */
export function Stats({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <dl
      className={classNames(
        'grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line md:grid-flow-col md:auto-cols-fr md:grid-cols-none',
        className,
      )}
    >
      {children}
    </dl>
  );
}

/** One figure and what it counts. */
export function Stat({ label, value, hint, className }: StatProps) {
  return (
    <div className={classNames('flex flex-col gap-0.5 bg-surface px-4 py-4 sm:px-5', className)}>
      <dt className="text-muted text-sm">{label}</dt>
      <dd className="tabular font-display font-semibold text-2xl tracking-tight">{value}</dd>
      {hint && <dd className="text-muted text-xs">{hint}</dd>}
    </div>
  );
}
