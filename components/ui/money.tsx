import { formatMoney } from '@/lib/platform/money';
import { classNames } from './class-names';

interface MoneyProps {
  /** In the currency's smallest unit. */
  cents: number;
  currency: string;
  /** Leaves '.00' away: for 'from $5', never in a sum. */
  short?: boolean;
  /** Shows a plus before what comes in. */
  signed?: boolean;
  className?: string;
}

/** The amount as text, with its sign. */
export function moneyText({ cents, currency, short, signed }: Omit<MoneyProps, 'className'>) {
  const text = formatMoney(Math.abs(cents), currency, { exact: !short });
  if (cents < 0) return `−${text}`;
  return signed && cents > 0 ? `+${text}` : text;
}

/** An amount of money in figures of equal width. */
export function Money({ className, ...amount }: MoneyProps) {
  return (
    <span className={classNames('tabular whitespace-nowrap', className)}>{moneyText(amount)}</span>
  );
}
