import { z } from 'zod';

// What can hide in a text and never belongs there: control characters (NUL breaks PostgreSQL), marks that turn the
// direction of what follows, zero-width fillers, lone surrogates.
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

/** A text as it is kept: composed (NFC), unix line ends, nothing hidden, no blanks at its ends. */
export const cleanText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(hidden, '')
    .trim();

/** The same on one line: every run of blanks is one. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ');

/** How many characters people count. */
export const lengthOf = (text: string): number => [...text].length;

type Limits = { label: string; max: number; min?: number };

const field = (clean: (text: string) => string, { label, max, min = 0 }: Limits) =>
  z
    .string({ error: `${label} must be a text.` })
    // Before any work on it: nothing that is far too long is looked at twice.
    .max(max * 4 + 1000, `${label} is far too long: keep it within ${max} characters.`)
    .transform(clean)
    .refine((text) => lengthOf(text) <= max, `${label}: keep it within ${max} characters.`)
    .refine(
      (text) => lengthOf(text) >= min,
      min === 1 ? `${label} is missing.` : `${label}: at least ${min} characters, please.`,
    );

/** A text of one line, cleaned. Blank is allowed unless `min` says otherwise. */
export const oneLine = (limits: Limits) => field(cleanLine, limits);

/** A text of several lines, cleaned. Blank is allowed unless `min` says otherwise. */
export const manyLines = (limits: Limits) => field(cleanText, limits);

/** A whole number, as a number or as a form sends it. `blank` is what nothing typed means; without it, it is refused. */
export const wholeNumber = (limits: {
  label: string;
  min: number;
  max: number;
  blank?: number;
  /** Said instead of the range, where the range says little. */
  wrong?: string;
}) =>
  z
    .union([z.number(), z.string().max(20)], { error: `${limits.label} must be a number.` })
    .nullish()
    .transform((value, context) => {
      const text = String(value ?? '').trim();
      if (text === '' && limits.blank !== undefined) return limits.blank;
      const number = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (number === limits.blank) return number;
      if (number >= limits.min && number <= limits.max) return number;
      context.addIssue(
        text === ''
          ? `${limits.label} is missing.`
          : (limits.wrong ??
              `${limits.label} must be a whole number from ${limits.min} to ${limits.max}.`),
      );
      return z.NEVER;
    });
