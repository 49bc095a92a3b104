type Side = 'buyer' | 'seller';

/** The words of what is asked for, to who is neither side. */
export const wishLabels = {
  refund: 'All of the money back to the buyer',
  part: 'A part of the money back to the buyer',
  redo: 'The work done again',
  release: 'The money released to the seller',
} as const;

export type Wish = keyof typeof wishLabels;

/** What each side asks for in its own words, in the order of the form. */
const offered: Readonly<Record<Side, readonly (readonly [Wish, string])[]>> = {
  // No buyer needs a dispute to release the money: they accept.
  buyer: [
    ['refund', 'All of my money back'],
    ['part', 'A part of my money back'],
    ['redo', wishLabels.redo],
  ],
  seller: [
    ['release', 'The money released to me'],
    ['part', wishLabels.part],
    ['refund', wishLabels.refund],
    ['redo', 'That I do the work again'],
  ],
};

/** What the form offers this side to ask for. The command takes every wish of both (RULES 4). */
export const wishesOffered = (side: Side): readonly { value: Wish; label: string }[] =>
  offered[side].map(([value, label]) => ({ value, label }));

/** What was asked for, in the middle of a sentence to this reader: 'You asked for: a part of the money back'. */
export function wishWords(wish: Wish, askedBy: Side, reader: Side | 'admin'): string {
  const to = (side: Side) =>
    reader !== side ? ` to the ${side}` : askedBy === reader ? '' : ' to you';
  switch (wish) {
    case 'refund':
      return `all of the money back${to('buyer')}`;
    case 'part':
      return `a part of the money back${to('buyer')}`;
    case 'redo':
      return 'the work done again';
    case 'release':
      return `the money released${to('seller') || ' to you'}`;
  }
}
