/** The shown rating is of the last two years (RULES 5). */
const shownYears = 2;

/** From when on a published review counts: for the rating that is shown, the ranking and the levels alike. */
export function shownSince(at: Date): Date {
  const since = new Date(at);
  since.setUTCFullYear(since.getUTCFullYear() - shownYears);
  return since;
}
