import { type Random, randomFrom } from '../random';
import { audioReviews } from './review-texts/audio';
import { dataReviews } from './review-texts/data';
import { designReviews } from './review-texts/design';
import { everydayReviews } from './review-texts/everyday';
import { illustrationReviews } from './review-texts/illustration';
import { marketingReviews } from './review-texts/marketing';
import { photoReviews } from './review-texts/photo';
import { closers, ofBuyer, openers, replies } from './review-texts/shared';
import { videoReviews } from './review-texts/video';
import { webReviews } from './review-texts/web';
import { writingReviews } from './review-texts/writing';

export type Stars = 1 | 2 | 3 | 4 | 5;

/** What buyers of a category write: one text about each gig (five stars), and some that fit them all. */
export type CategoryReviews = {
  readonly ofGig: Readonly<Record<string, string>>;
  readonly byStars: Readonly<Record<Stars, readonly string[]>>;
};

export type ReviewText = {
  text: string;
  /** The seller's public reply; most do not write one. */
  reply: string | null;
  quality: Stars;
  communication: Stars;
  value: Stars;
};

export const reviewTexts: Readonly<Record<string, CategoryReviews>> = {
  design: designReviews,
  illustration: illustrationReviews,
  photo: photoReviews,
  writing: writingReviews,
  video: videoReviews,
  audio: audioReviews,
  web: webReviews,
  data: dataReviews,
  marketing: marketingReviews,
  everyday: everydayReviews,
};

/** How often a seller answers in public: seldom to praise, mostly to blame. */
const replyChance: Readonly<Record<Stars, number>> = { 5: 0.22, 4: 0.3, 3: 0.7, 2: 0.85, 1: 0.9 };

const nearby = (random: Random, stars: Stars): Stars => {
  const shift = random.chance(0.25) ? random.pick([-1, 1]) : 0;
  return Math.min(5, Math.max(1, stars + shift)) as Stars;
};

/** Three marks whose rounded mean is the stars. */
function marks(
  random: Random,
  stars: Stars,
): Pick<ReviewText, 'quality' | 'communication' | 'value'> {
  for (;;) {
    const quality = nearby(random, stars);
    const communication = nearby(random, stars);
    const value = nearby(random, stars);
    if (Math.round((quality + communication + value) / 3) === stars)
      return { quality, communication, value };
  }
}

/** Items in a random order that begins again when all were dealt. */
function shuffled<T>(random: Random, items: readonly T[]): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffle(items);
    return left.pop() as T;
  };
}

/**
 * Deals review texts so that no two in the market are the same. Deterministic: the same seed and the same order of
 * questions give the same texts. Throws RangeError for an unknown category.
 */
export function reviewDeck(seed: string | number) {
  const random = randomFrom(`reviews/${seed}`);
  const dealt = new Set<string>();
  const piles = new Map<string, () => string>();
  const pile = (name: string, items: readonly string[]) => {
    const known = piles.get(name) ?? shuffled(random, items);
    piles.set(name, known);
    return known();
  };

  const fresh = (category: CategoryReviews, name: string, gigKey: string, stars: Stars): string => {
    const own = category.ofGig[gigKey];
    if (stars === 5 && own && !dealt.has(own)) return own;
    const body = pile(`${name}/${stars}`, category.byStars[stars]);
    if (!dealt.has(body)) return body;
    const mood = stars >= 4 ? 'good' : 'bad';
    for (;;) {
      const text = random.chance(0.5)
        ? `${pile(`${mood}/open`, openers[mood])} ${body}`
        : `${body} ${pile(`${mood}/close`, closers[mood])}`;
      if (!dealt.has(text)) return text;
    }
  };

  return {
    deal(gig: { key: string; category: string }, stars: Stars): ReviewText {
      const category = reviewTexts[gig.category];
      if (!category) throw new RangeError(`no reviews for ${gig.category}`);
      const text = fresh(category, gig.category, gig.key, stars);
      dealt.add(text);
      const answers = random.chance(replyChance[stars]);
      return {
        text,
        reply: answers ? pile(`reply/${stars}`, replies[stars]) : null,
        ...marks(random, stars),
      };
    },
    /** What a seller writes about a buyer. */
    dealAboutBuyer(stars: Stars): string {
      const mood = stars >= 4 ? 'good' : 'bad';
      return pile(`buyer/${mood}`, ofBuyer[mood]);
    },
  };
}

export type ReviewDeck = ReturnType<typeof reviewDeck>;
