import { Check } from 'lucide-react';
import Link from 'next/link';
import { classNames } from '@/components/ui/class-names';
import { type GigStep, gigSteps, type Missing } from '@/lib/catalog/completeness';

export type EditorStep = GigStep | 'preview';

export const editorSteps: readonly EditorStep[] = [...gigSteps, 'preview'];

export const stepNames: Readonly<Record<EditorStep, string>> = {
  basics: 'Title and category',
  description: 'Description',
  packages: 'Packages and prices',
  extras: 'Extras',
  questions: 'Questions to the buyer',
  faq: 'FAQ',
  pictures: 'Pictures',
  preview: 'Preview',
};

interface EditorStepsProps {
  gigId: string;
  current: EditorStep;
  missing: readonly Missing[];
  /** Steps that may stay empty, and are. */
  empty: readonly EditorStep[];
}

/** The way through the editor: every step can be opened at any time, and says what it lacks. */
export function EditorSteps(props: EditorStepsProps) {
  const lacking = new Set(props.missing.map((one) => one.step)).size;
  const summary =
    lacking === 0
      ? 'Nothing is missing'
      : `${gigSteps.length - lacking} of ${gigSteps.length} steps ready`;
  return (
    <nav aria-label="Steps of the gig">
      <p className="mb-3 text-muted text-sm max-lg:hidden">{summary}</p>
      <div className="max-lg:hidden">
        <StepList {...props} />
      </div>
      <details className="group/steps card lg:hidden">
        <summary className="flex min-h-12 items-center justify-between gap-3 px-4 py-2">
          <span>
            <span className="block font-semibold">{stepNames[props.current]}</span>
            <span className="block text-muted text-sm">
              Step {editorSteps.indexOf(props.current) + 1} of {editorSteps.length} · {summary}
            </span>
          </span>
          <span className="font-semibold text-accent-ink text-sm">
            <span className="group-open/steps:hidden">All steps</span>
            <span className="hidden group-open/steps:inline">Close</span>
          </span>
        </summary>
        <div className="border-line border-t p-2">
          <StepList {...props} />
        </div>
      </details>
    </nav>
  );
}

function StepList({ gigId, current, missing, empty }: EditorStepsProps) {
  return (
    <ol className="grid gap-0.5">
      {editorSteps.map((step) => {
        const count = missing.filter((one) => one.step === step).length;
        return (
          <li key={step}>
            <Link
              prefetch={false}
              href={`/sell/gigs/${gigId}?step=${step}`}
              aria-current={step === current ? 'step' : undefined}
              className={classNames(
                'flex min-h-11 items-center gap-3 rounded-md px-3 py-1.5',
                step === current
                  ? 'bg-accent-soft font-semibold text-ink'
                  : 'text-muted hover:bg-sunken hover:text-ink',
              )}
            >
              <StepMark count={count} blank={step === 'preview' || empty.includes(step)} />
              <span className="grid">
                {stepNames[step]}
                {count > 0 && (
                  <span className="font-normal text-straw-ink text-xs">
                    {count === 1 ? 'one thing' : `${count} things`} missing
                  </span>
                )}
                {count === 0 && empty.includes(step) && (
                  <span className="font-normal text-muted text-xs">optional</span>
                )}
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

/** Filled when done, open while something is missing or nothing has to be there. */
function StepMark({ count, blank }: { count: number; blank: boolean }) {
  const done = count === 0 && !blank;
  return (
    <span
      aria-hidden="true"
      className={classNames(
        'grid size-5 shrink-0 place-items-center rounded-pill border-[1.5px]',
        done && 'border-accent bg-accent text-on-accent',
        count > 0 && 'border-straw-ink',
        count === 0 && blank && 'border-line-strong border-dashed',
      )}
    >
      {done && <Check className="size-3.5" strokeWidth={3} />}
    </span>
  );
}
