import { Check } from 'lucide-react';
import Link from 'next/link';
import { classNames } from './class-names';

export interface Step {
  label: string;
  /** Where a step that is done, or may be entered, can be opened again. */
  href?: string;
  done?: boolean;
}

interface StepsProps {
  label: string;
  steps: readonly Step[];
  /** Counted from 0. */
  current: number;
}

/** Where one is in something that has several steps. */
export function Steps({ label, steps, current }: StepsProps) {
  return (
    <nav aria-label={label}>
      <p className="mb-2 text-muted text-sm sm:hidden">
        Step {current + 1} of {steps.length}:{' '}
        <span className="font-semibold text-ink">{steps[current]?.label}</span>
      </p>
      <ol className="flex gap-1.5 sm:gap-3">
        {steps.map((step, i) => (
          <li key={step.label} className="min-w-0 flex-1">
            <StepMark step={step} number={i + 1} current={i === current} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function StepMark({ step, number, current }: { step: Step; number: number; current: boolean }) {
  const reached = current || step.done;
  const content = (
    <>
      <span
        className={classNames('block h-1.5 rounded-pill', reached ? 'bg-accent' : 'bg-line')}
        aria-hidden="true"
      />
      <span
        className={classNames(
          'mt-2 flex items-center gap-1.5 text-sm max-sm:sr-only',
          current ? 'font-semibold text-ink' : 'text-muted',
        )}
      >
        {step.done && !current ? (
          <Check aria-hidden="true" className="size-4 shrink-0 text-accent-ink" />
        ) : (
          <span className="tabular">{number}.</span>
        )}
        <span className="truncate">{step.label}</span>
        {step.done && <span className="sr-only"> (done)</span>}
      </span>
    </>
  );
  if (step.href && !current) {
    return (
      <Link prefetch={false} href={step.href} className="block rounded-sm py-2 hover:underline">
        {content}
      </Link>
    );
  }
  return (
    <div aria-current={current ? 'step' : undefined} className="py-2">
      {content}
    </div>
  );
}
