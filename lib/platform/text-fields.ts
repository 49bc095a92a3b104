import { z } from 'zod';
import { composed } from './composed';

// What can hide in a text and never belongs there: control characters (NUL breaks PostgreSQL), marks that turn the
// direction of what follows, zero-width fillers, lone surrogates. Joiners stay (languages and pictures are written with
// them), and so do tags (flags are).
const hidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]/g;

// Letters to Unicode, blanks to people: the fillers of Hangul and the braille cell without a dot.
const seen = /[^\s\p{C}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Is there anything that people see? */
export const isSeen = (text: string): boolean => seen.test(text);

/** A text as it is kept: composed (NFC), unix line ends, nothing hidden, no blanks at its ends; empty if nothing is seen. */
export const cleanText = (text: string): string => {
  const clean = composed(text.replace(/\p{Cs}/gu, ''))
    .replace(/\r\n?/g, '\n')
    .replace(hidden, '')
    .trim();
  return isSeen(clean) ? clean : '';
};

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
