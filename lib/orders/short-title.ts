/** Longer ones are cut where a line of a phone's list of mails ends. */
const mostLetters = 40;

/** What an order is about, short enough for the subject of a mail: without 'I will', cut between words. Pure. */
export function shortTitle(title: string): string {
  const what = title.replace(/^I will /i, '');
  const whole = what.charAt(0).toUpperCase() + what.slice(1);
  if (whole.length <= mostLetters) return whole;
  const cut = whole.slice(0, mostLetters);
  const end = cut.lastIndexOf(' ');
  return `${cut.slice(0, end > mostLetters / 2 ? end : mostLetters).replace(/[\s,;:–-]+$/, '')}…`;
}
