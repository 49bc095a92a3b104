// What the demo's buyer and seller write on their orders. All of it stands in one conversation, so no line comes twice.

/** The seller's first words on an order: one for each, whatever the order is about. */
export const greetings = [
  'Thank you for the order! I have all I need and start tomorrow morning.',
  'Got it, thank you. I read your answers over coffee and already have a first idea.',
  'Lovely to work for you again. I begin this afternoon.',
  'Thank you, Beatriz! Your answers are clear; you will hear from me when there is something to see.',
  'It has arrived. I sharpen the pencils and begin first thing tomorrow.',
  'Thanks! One look at the colours you named, and I knew where to begin.',
  'Noted, all of it. Should anything change on your side, write here and I see it at once.',
  'Thank you for the trust. I have kept tomorrow free for this one.',
  'I have read everything twice and have no questions. Off I go.',
  'Thanks for the good notes, they save us a round. I begin tonight.',
  'Received with thanks. I do the careful part first and the quick part on the last day.',
  'A nice one! I will try two ways on paper and carry on with the better one.',
  'Thank you! I start on it as soon as the one on my desk is done, which is today.',
  'All here. I promise no surprises but the good kind.',
  'Thank you, that is all I needed to know. The date you were promised suits me well.',
  'Happy to. I have put your notes on the wall beside the table.',
] as const;

/** What goes before a dispute, and the two stories that are told of it and hold to that. */
export type Quarrel = {
  /** The buyer asks twice. */
  readonly first: string;
  readonly second: string;
  readonly story: string;
  /** What the seller offers before, and says afterwards; null: nothing yet. */
  readonly seller: { readonly offer: string; readonly answer: string } | null;
};

/** One in which the seller has still to tell their side. */
export const unanswered: Quarrel = {
  first:
    'Thank you. The lettering is not that of our shop, though, and I had asked for it. Was my note lost?',
  second:
    'Me again about the lettering: it is still not ours, and the posters go to the printer on Friday.',
  story:
    'The lettering is not that of our shop, which I had asked for. I wrote about it twice and had no answer.',
  seller: null,
};

/** One that an admin can decide. */
export const answered: Quarrel = {
  first:
    'Thank you for the files. I had asked for two versions in my colours, and I find one, in others. Could you have a look?',
  second:
    'I write once more about the colours and the second version: like this we cannot use it, and the printer waits.',
  story:
    'I asked for two versions in my colours and got one, in others. I wrote about it twice, and I still have the same file.',
  seller: {
    offer:
      'I am sorry that you expected another one. I gladly change the colours for free; the second version is part of the larger package.',
    answer:
      'The package includes one version; two are in the larger one. I offered to change the colours for free and got no answer to that.',
  },
};
