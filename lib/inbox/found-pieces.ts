import { composed } from '@/lib/platform/composed';
import type { FoundPiece } from './views';

/** The words that a search looks for: letters and figures, at most so many. */
export const wordsOf = (text: string): string[] =>
  (composed(text).match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).slice(0, 8);

/** One letter as search compares it: small, without its accent. Always one letter, so that places stay what they were. */
const plain = (letter: string): string =>
  [...composed(letter, 'NFD').toLowerCase()].find((each) => /\P{M}/u.test(each)) ?? letter;

const before = 48;
const after = 120;

const isWordLetter = (letter: string | undefined): boolean =>
  letter !== undefined && /[\p{L}\p{N}]/u.test(letter);

/** Where in the letters one of the words begins a word: [from, to), in order, none inside another. */
function placesOf(letters: readonly string[], words: readonly string[]): [number, number][] {
  const text = letters.map(plain);
  const wanted = words.map((word) => [...word].map(plain));
  const places: [number, number][] = [];
  for (let at = 0; at < text.length; at++) {
    if (isWordLetter(text[at - 1])) continue;
    const word = wanted.find((each) => each.every((letter, i) => text[at + i] === letter));
    if (!word) continue;
    places.push([at, at + word.length]);
    at += word.length - 1;
  }
  return places;
}

/** A text around the first of the words in it, cut into what fits them and what does not. */
export function foundPieces(text: string, words: readonly string[]): FoundPiece[] {
  const letters = [...text.replace(/\s+/g, ' ')];
  const places = placesOf(letters, words);
  const first = places[0]?.[0] ?? 0;
  const from = first > before ? first - before : 0;
  const to = Math.min(letters.length, first + after);
  const pieces: FoundPiece[] = [];
  const add = (start: number, end: number, hit: boolean) => {
    const part = letters.slice(start, end).join('');
    if (part) pieces.push({ text: part, hit });
  };
  if (from > 0) pieces.push({ text: '…', hit: false });
  let at = from;
  for (const [start, end] of places.filter(([start]) => start < to)) {
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, Math.max(at, to), false);
  if (to < letters.length) pieces.push({ text: '…', hit: false });
  return pieces;
}
