import { composed } from '@/lib/platform/composed';
import { marketplace } from '@/marketplace.config';

/** More words than these narrow nothing down. */
export const wordsMax = 8;
const wordLengthMax = 40;

/** How sellers begin every title, and how people ask: words that every gig answers and none holds. */
const noise = new Set([
  'will',
  'need',
  'want',
  'wanted',
  'looking',
  'someone',
  'somebody',
  'please',
  'hire',
]);

/** The words of a text to search with: letters and digits only, small, without accents, each once. */
export function searchWords(text: string): string[] {
  const plain = composed(text, 'NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]/g, '');
  const words = plain.match(/[\p{Ll}\p{Lo}\p{Nd}]+/gu) ?? [];
  const telling = words.filter((word) => !noise.has(word));
  // By letters, not by halves of them: PostgreSQL refuses half a letter.
  const kept = (telling.length > 0 ? telling : words).map((word) =>
    [...word].slice(0, wordLengthMax).join(''),
  );
  return [...new Set(kept)].slice(0, wordsMax);
}

export type CategoryMatch = {
  readonly category: string;
  readonly sub: string | null;
  readonly name: string;
};

/** Categories whose name or address holds a word that begins as one of these; what fits most words first. */
export function matchingCategories(words: readonly string[], most = 6): CategoryMatch[] {
  const looked = words.filter((word) => word.length > 2);
  if (looked.length === 0) return [];
  return namedPlaces
    .map(({ place, words: own }) => ({
      place,
      score: looked.filter((word) => own.some((each) => isNear(each, word))).length,
    }))
    .filter((each) => each.score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ place }) => place);
}

const named = (place: CategoryMatch) => ({
  place,
  words: searchWords(`${place.name} ${(place.sub ?? place.category).replaceAll('-', ' ')}`),
});

/** Every category and subcategory with its words, which no search changes. */
const namedPlaces = marketplace.gigs.categories.flatMap(
  ({ slug: category, name, subcategories }) => [
    named({ category, sub: null, name }),
    ...subcategories.map((sub) => named({ category, sub: sub.slug, name: sub.name })),
  ],
);

/** One begins as the other does, but for an ending: 'logo' and 'logos', 'illustrator' and 'illustration'. */
function isNear(a: string, b: string): boolean {
  if (a.startsWith(b)) return true;
  const stem = Math.max(3, Math.min(a.length, b.length) - 3);
  return a.length > 4 && b.length > 4 && stem >= 5 && a.slice(0, stem) === b.slice(0, stem);
}
