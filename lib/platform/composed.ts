// The two half-wide signs of katakana become marks when a form looks for what is alike.
const tooManyMarks = /([\p{M}\uff9e\uff9f]{30})[\p{M}\uff9e\uff9f]+/gu;

/**
 * A text in one of Unicode's normal forms, in time that grows with its length. Putting marks into their order costs the
 * square of their number: half a million of them on one letter would hold a whole process for minutes. No writing needs
 * more than 30 on one letter (UAX 15, Stream-Safe Text Format); what is beyond is left out.
 */
export const composed = (text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD' = 'NFC'): string =>
  text.replace(tooManyMarks, '$1').normalize(form);
