import type { StatementEntry } from '@/lib/payments/statement-views';
import { dateFormat } from '@/lib/platform/kept-formats';
import { formatMoney } from '@/lib/platform/money';

/** `25 Nov 2026`, by UTC. */
export const shortDay = (at: Date): string =>
  dateFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(at);

/** What happened, with the amount where it only went from one state to another. */
export const entryText = (entry: StatementEntry, currency: string): string =>
  entry.movedCents > 0
    ? `${entry.words}, ${formatMoney(entry.movedCents, currency, { exact: true })}`
    : entry.words;

/** When what was earned is free, or was; '' for entries that earned nothing. */
export function clearsText({ clears }: StatementEntry): string {
  if (!clears) return '';
  return clears.at ? shortDay(clears.at) : 'Stopped: dispute';
}
