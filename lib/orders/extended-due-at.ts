import { addDays } from '@/lib/platform/spans';

/** The date after n more days: counted from the promised date, or from now when that has passed already. Pure. */
export const extendedDueAt = (dueAt: Date, days: number, at: Date): Date =>
  addDays(dueAt > at ? dueAt : at, days);
