import { type Random, randomFrom } from '../random';
import { disputeStories } from './order-words/disputes';
import { general } from './order-words/general';
import { craftWords } from './order-words/of-category';

export { disputeStories } from './order-words/disputes';

/** What the people of one category say while an order runs. */
export type CraftWords = {
  /** Answers to open questions of the seller. */
  readonly answers: readonly string[];
  /** The seller's words with the first delivery. */
  readonly deliveries: readonly string[];
  /** What a buyer asks to be changed. */
  readonly revisions: readonly string[];
  /** The seller's words with the changed work. */
  readonly redeliveries: readonly string[];
};

/** Everything that two people say in one order; take what its state needs. */
export type OrderTalk = {
  /** Answers to questions of kind `text`, in the order in which they are asked. */
  answers: readonly string[];
  buyerHello: string;
  sellerHello: string;
  sellerProgress: string;
  delivery: string;
  revision: string;
  redelivery: string;
  /** Why the seller asks for more days. */
  extensionReason: string;
  /** Why the two cancel, and who is at fault for it. */
  cancellation: string;
  lateApology: string;
  buyerThanks: string;
};

const each = (random: Random, pool: keyof typeof general): string => random.pick(general[pool]);

/** The talk of one order. Deterministic by seed; throws RangeError for an unknown category. */
export function orderTalk(category: string, seed: string | number): OrderTalk {
  const words = craftWords[category];
  if (!words) throw new RangeError(`no words for ${category}`);
  const random = randomFrom(`talk/${category}/${seed}`);
  return {
    answers: random.shuffle(words.answers),
    buyerHello: each(random, 'buyerHello'),
    sellerHello: each(random, 'sellerHello'),
    sellerProgress: each(random, 'sellerProgress'),
    delivery: random.pick(words.deliveries),
    revision: random.pick(words.revisions),
    redelivery: random.pick(words.redeliveries),
    extensionReason: each(random, 'extensionReason'),
    cancellation: each(random, 'cancellation'),
    lateApology: each(random, 'lateApology'),
    buyerThanks: each(random, 'buyerThanks'),
  };
}

export type DisputeStory = {
  /** A reason of lib/disputes/reasons.ts for the side that opens. */
  readonly by: 'buyer' | 'seller';
  readonly reason: string;
  readonly story: string;
  readonly wish: 'refund' | 'part' | 'redo' | 'release';
  /** The other side's answer. */
  readonly answer: string;
  /** How an admin settles it, with the statement that both read. */
  readonly outcome: 'release' | 'refund' | 'split';
  /** Share of the price that goes back; only for a split. */
  readonly refundPercent?: number;
  readonly statement: string;
};

/** The nth story of a quarrel; after the last comes the first again. */
export const disputeStory = (nth: number): DisputeStory =>
  disputeStories[nth % disputeStories.length] as DisputeStory;
