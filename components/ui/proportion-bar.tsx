import { classNames } from './class-names';

interface ProportionBarProps {
  /** What share of what. Read out with the figure. */
  label: string;
  value: number;
  max: number;
  /** How the value is said: '18 of 20'. */
  text?: string;
  className?: string;
}

/** How much of a whole: a row in a histogram, a step towards a level. */
export function ProportionBar({ label, value, max, text, className }: ProportionBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <meter> cannot be dressed alike in every browser.
    <div
      role="meter"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={text ?? `${value} of ${max}`}
      className={classNames('h-2 overflow-hidden rounded-pill bg-line', className)}
    >
      <svg
        aria-hidden="true"
        viewBox="0 0 100 1"
        preserveAspectRatio="none"
        className="size-full fill-accent"
      >
        <rect width={(share * 100).toFixed(1)} height="1" />
      </svg>
    </div>
  );
}
