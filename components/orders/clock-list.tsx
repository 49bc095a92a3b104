import { Hourglass, Pause } from 'lucide-react';
import { Countdown } from '@/components/ui/countdown';
import { distanceText } from '@/components/ui/when';
import { clockEnds } from '@/lib/orders/end-words';
import type { OrderClock, OrderWorkspace } from '@/lib/orders/views';

interface ClockListProps {
  clocks: readonly OrderClock[];
  now: Date;
  state: OrderWorkspace['state'];
}

/** Each clock that runs or stands still: its cause, its end, and what happens then. */
export function ClockList({ clocks, now, state }: ClockListProps) {
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="clocks" className="card grid gap-3 p-5">
      <h2 id="clocks" className="text-xl">
        Clocks
      </h2>
      <ul className="grid gap-4">
        {clocks.map((clock) => (
          <li key={clock.kind} className="grid grid-cols-[1.25rem_1fr] gap-2.5 text-sm">
            {clock.paused ? (
              <Pause aria-hidden="true" className="mt-0.5 size-4 text-muted" />
            ) : (
              <Hourglass aria-hidden="true" className="mt-0.5 size-4 text-muted" />
            )}
            {clock.paused ? (
              <Paused clock={clock} now={now} state={state} />
            ) : (
              <div className="grid gap-0.5">
                <p>{clock.cause}</p>
                <p>
                  {clockEnds(clock.kind)}{' '}
                  <Countdown at={clock.endsAt} now={now} className="tabular font-semibold" />
                </p>
                <p className="text-muted">Then: {lowered(clock.effect)}</p>
              </div>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lowered = (sentence: string): string => {
  const [first = ''] = sentence;
  return first.toLowerCase() + sentence.slice(1);
};

function Paused({ clock, now, state }: { clock: OrderClock } & Omit<ClockListProps, 'clocks'>) {
  const left = distanceText(clock.endsAt, now).replace(/^in /, '');
  return (
    <div className="grid gap-0.5">
      <p>{clock.cause}</p>
      <p className="font-semibold">
        {state === 'charged_back'
          ? 'Stands still until the bank has decided.'
          : 'Stands still while the dispute is open.'}
      </p>
      <p className="text-muted">
        If it goes on: {left === 'just now' ? 'a moment' : left} left; then {lowered(clock.effect)}
      </p>
    </div>
  );
}
