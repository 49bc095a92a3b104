import { Hourglass } from 'lucide-react';
import { When } from '@/components/ui/when';
import type { OrderClock } from '@/lib/orders/views';

/** Each clock that runs: its cause, its end, and what happens then. */
export function ClockList({ clocks, now }: { clocks: readonly OrderClock[]; now: Date }) {
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks" className="card grid gap-3 p-5">
      <h2 id="clocks" className="text-xl">
        Clocks
      </h2>
      <ul className="grid gap-3">
        {clocks.map((clock) => (
          <li key={clock.kind} className="grid grid-cols-[1.25rem_1fr] gap-2.5 text-sm">
            <Hourglass aria-hidden="true" className="mt-0.5 size-4 text-muted" />
            <p>
              {clock.cause}{' '}
              {clock.paused ? (
                <span className="font-semibold">Stopped while the dispute is open.</span>
              ) : (
                <>
                  Ends <When at={clock.endsAt} now={now} className="font-semibold" />:{' '}
                  {clock.effect}
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
