import { classNames } from './class-names';

/**
 * What a button asks for. `primary`: the page's main act. `secondary`: beside it. `quiet`: among text and in
 * rows. `attention`: the one thing that waits for this person now. `danger`: takes something away.
 */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'attention' | 'danger';
export type ButtonSize = 'sm' | 'md' | 'lg';

export interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Fills the width of what it stands in. */
  wide?: boolean;
}

const base =
  'inline-flex select-none items-center justify-center gap-2 rounded-md border text-center font-semibold leading-tight ' +
  'transition-[background-color,border-color,color,box-shadow,transform] duration-150 ease-quiet active:translate-y-px ' +
  'disabled:pointer-events-none disabled:opacity-60 aria-disabled:opacity-60 [&_svg]:shrink-0';

const variants: Record<ButtonVariant, string> = {
  primary:
    'border-transparent bg-accent text-on-accent shadow-sm hover:bg-accent-hover hover:shadow-md',
  secondary:
    'border-line-strong bg-surface text-ink shadow-sm hover:border-ink hover:bg-raised hover:shadow-md',
  quiet: 'border-transparent text-accent-ink hover:bg-accent-soft',
  attention:
    'border-transparent bg-coral text-on-coral shadow-sm hover:bg-coral-hover hover:shadow-md',
  danger: 'border-coral-line bg-surface text-coral-ink hover:border-coral hover:bg-coral-soft',
};

const sizes: Record<ButtonSize, string> = {
  sm: 'min-h-9 px-3 py-1.5 text-sm',
  md: 'min-h-11 px-4.5 py-2 text-base',
  lg: 'min-h-13 px-6 py-3 text-lg',
};

/** The classes of a button, for the rare element that is neither `Button` nor `LinkButton`. */
export function buttonStyle({ variant = 'primary', size = 'md', wide }: ButtonLook = {}): string {
  return classNames(base, variants[variant], sizes[size], wide && 'w-full');
}
