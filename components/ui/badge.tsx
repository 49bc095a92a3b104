import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type Tone = 'neutral' | 'accent' | 'good' | 'waiting' | 'attention';

const tones: Record<Tone, string> = {
  neutral: 'border-line bg-sunken text-ink',
  accent: 'border-accent-line bg-accent-soft text-accent-ink',
  good: 'border-moss-line bg-moss-soft text-moss-ink',
  waiting: 'border-straw-line bg-straw-soft text-straw-ink',
  attention: 'border-coral-line bg-coral-soft text-coral-ink',
};

interface BadgeProps {
  tone?: Tone;
  /** A dot before the word: for a state that can change. */
  dot?: boolean;
  children: ReactNode;
  className?: string;
}

/** A word on a pill: a state, a level, a mark. The word says it all; the colour only helps. */
export function Badge({ tone = 'neutral', dot, children, className }: BadgeProps) {
  return (
    <span
      className={classNames(
        'inline-flex w-fit align-middle items-center gap-1.5 whitespace-nowrap rounded-pill border px-2.5 py-px font-semibold text-xs',
        tones[tone],
        className,
      )}
    >
      {dot && <span aria-hidden="true" className="size-1.5 rounded-pill bg-current" />}
      {children}
    </span>
  );
}
