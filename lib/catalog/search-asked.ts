import { searchWords, wordsMax } from './search-words';
import { synonyms } from './synonyms';

/** One thing that was asked for: what was typed first, then what means the same. Several words are a phrase. */
export type Asked = readonly [string, ...string[]];

const lists = synonyms.map((list) => list.map((each) => searchWords(each).join(' ')));
/** No synonym is longer than so many words. */
const longest = Math.max(...lists.flat().map((each) => each.split(' ').length));

const wordingsOf = (text: string): Asked => [
  text,
  ...new Set(
    lists.flatMap((list) => (list.includes(text) ? list.filter((each) => each !== text) : [])),
  ),
];

/**
 * What a text asks for. Words in quotes are a phrase, exactly as typed; the rest are words that must all be there, with
 * their synonyms (`synonyms.ts`), the longest first: 'business card' before 'card'.
 */
export function readAsked(text: string): Asked[] {
  const asked: Asked[] = [];
  // Only double quotes, straight and curly: an apostrophe stands inside of words.
  const parts = text.replace(/[“”„«»]/g, '"').split('"');
  for (const [index, part] of parts.entries()) {
    const words = searchWords(part);
    if (words.length === 0) continue;
    // An opening quote that is never closed is none.
    const quoted = index % 2 === 1 && index < parts.length - 1 && words.length > 1;
    if (quoted) asked.push([`"${words.join(' ')}"`]);
    else asked.push(...readWords(words));
  }
  return asked.slice(0, wordsMax);
}

function readWords(words: readonly string[]): Asked[] {
  const asked: Asked[] = [];
  for (let at = 0; at < words.length; ) {
    let taken = 1;
    for (let size = longest; size > 1; size--)
      if (
        wordingsOf(words.slice(at, at + size).join(' ')).length > 1 &&
        at + size <= words.length
      ) {
        taken = size;
        break;
      }
    asked.push(wordingsOf(words.slice(at, at + taken).join(' ')));
    at += taken;
  }
  return asked;
}
