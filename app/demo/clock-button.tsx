'use client';

import { useFormStatus } from 'react-dom';

/** Moves time by so many hours; says that it is at it while timers, mails and payouts catch up. */
export function ClockButton({ hours, label }: { hours: number; label: string }) {
  const { pending, data } = useFormStatus();
  const mine = pending && data?.get('hours') === String(hours);
  return (
    <button
      type="submit"
      name="hours"
      value={hours}
      aria-disabled={pending || undefined}
      onClick={(event) => pending && event.preventDefault()}
      className="tabular min-h-8 rounded-sm border border-straw-line bg-surface px-2.5 font-semibold hover:border-straw-ink aria-disabled:opacity-60"
    >
      {label}
      {mine && <span role="status">…</span>}
    </button>
  );
}
