import { FishMark } from '@/components/shell/fish-mark';
import { classNames } from '@/components/ui/class-names';

/** Still water where a minnow has just been. */
export function Ripples({ className }: { className?: string }) {
  return (
    <div aria-hidden="true" className={classNames('text-accent-line', className)}>
      <FishMark className="absolute top-7 left-9 size-11 text-accent" />
      <svg
        viewBox="0 0 400 150"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        className="w-full"
        aria-hidden="true"
      >
        <ellipse cx="252" cy="104" rx="34" ry="8" className="stroke-accent" />
        <ellipse cx="252" cy="104" rx="78" ry="19" />
        <ellipse cx="252" cy="104" rx="130" ry="33" />
        <ellipse cx="252" cy="104" rx="190" ry="50" opacity="0.6" />
        <ellipse cx="252" cy="104" rx="262" ry="72" opacity="0.35" />
      </svg>
    </div>
  );
}
