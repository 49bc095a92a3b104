/** One message of a talk: who says it, so many hours after the one before, and what comes with it. */
export type Line = {
  readonly by: 'buyer' | 'seller';
  readonly afterHours: number;
  readonly text: string;
  /** A drawing of the demo's own as a picture. */
  readonly picture?: string;
};

export type Talk = {
  readonly buyer: string;
  readonly seller: string;
  /** A part of the title of the gig that it is about. */
  readonly gig?: string;
  /** When it began, before the demo is started. */
  readonly daysAgo: number;
  readonly lines: readonly Line[];
  /** The other side has looked at the last message, and not answered. */
  readonly seen?: boolean;
  readonly starred?: 'buyer' | 'seller';
  readonly archived?: 'buyer' | 'seller';
  /** What the seller has begun to answer. */
  readonly draft?: string;
  /** The buyer has asked the admins to look. */
  readonly report?: string;
};

const buyer = (afterHours: number, text: string, picture?: string): Line => ({
  by: 'buyer',
  afterHours,
  text,
  ...(picture ? { picture } : {}),
});
const seller = (afterHours: number, text: string, picture?: string): Line => ({
  ...buyer(afterHours, text, picture),
  by: 'seller',
});

/** Talks of the people whom one can be in the demo, and one that was reported. */
export const talks: readonly Talk[] = [
  {
    buyer: 'beatrizmoura',
    seller: 'linagrafik',
    gig: 'hand-letter',
    // Before the first of their orders: what they say on those stands in the same conversation.
    daysAgo: 27,
    starred: 'buyer',
    lines: [
      buyer(
        0,
        'Hello Lina, we are opening a small bakery in Porto in spring, and I would love a hand-lettered sign for the window. Could you letter “Pão da Rua” so that it also works as a stamp for the paper bags?',
      ),
      seller(
        1.4,
        'Hello Beatriz, what a lovely name to letter: that tilde wants to become a roof. Yes, one drawing can do both, if I keep the thin strokes thick enough for rubber.',
      ),
      seller(0.02, 'How large is the stamp going to be?'),
      buyer(3.1, 'About 5 cm wide. And the window is 1.2 m.'),
      seller(
        0.6,
        'Then I draw it at 5 cm first and let it grow. Here is the direction I have in mind, from a sheet that I made for myself:',
        'loaf',
      ),
      buyer(15, 'Oh, that is it! Exactly this warmth 🥖'),
      buyer(
        0.1,
        'Would the Standard package cover both sizes? And could I have it by the 14th? The sign painter comes on the 16th.',
      ),
      seller(
        2.2,
        'Standard covers both, and the 14th is easy if you order this week. The sketch comes after two days, so there is time for a change of heart.',
      ),
      buyer(
        20,
        'Perfect. I talk to my sister tonight (she owns the other half) and order tomorrow.',
      ),
      seller(1.1, 'Say hello to the other half. I keep Thursday free for your sketches.'),
    ],
  },
  {
    buyer: 'beatrizmoura',
    seller: 'pawsandpaper',
    gig: 'dog in gouache',
    daysAgo: 2.4,
    lines: [
      buyer(
        0,
        'Hi! My sister’s dog Bolota has one ear up and one ear down, and it should stay like that in the portrait. Is one photograph enough?',
      ),
      seller(
        5,
        'The ears are the whole dog, so they stay! One sharp photograph in daylight is enough; a second from the side helps me with the nose.',
      ),
      buyer(11, 'I take one on Sunday when we are at the beach.'),
      seller(
        26,
        'Sunday it is. I have kept a place for Bolota next week; just send the pictures here when you have them.',
      ),
    ],
  },
  {
    buyer: 'beatrizmoura',
    seller: 'warmvoicejo',
    gig: 'phone greeting',
    daysAgo: 16,
    archived: 'buyer',
    lines: [
      buyer(0, 'Do you also read in Portuguese?'),
      seller(
        9,
        'Sadly not well enough to be paid for it. Martín (@vozdemartin here) reads Spanish and Portuguese beautifully.',
      ),
      buyer(2, 'That is kind of you, thank you!'),
    ],
  },
  {
    buyer: 'beatrizmoura',
    seller: 'onepagelena',
    gig: 'fast landing page',
    daysAgo: 0.4,
    seen: true,
    lines: [
      buyer(
        0,
        'Hello! We need one page for the bakery: opening hours, where to find us, the bread of the day. Can I change the bread of the day myself afterwards, without writing code?',
      ),
    ],
  },
  {
    buyer: 'viktorlund',
    seller: 'linagrafik',
    gig: 'redraw',
    daysAgo: 0.2,
    lines: [
      buyer(
        0,
        'Hi Lina, our logo only exists as a photograph of a sweater from 1994. Is that too blurry even for you? The original is here: https://lindboats.example/heritage/sweater-1994',
      ),
      buyer(0.05, 'It is a herring, in case that is not clear from the picture.', 'harbour'),
    ],
  },
  {
    buyer: 'laylafarouk',
    seller: 'linagrafik',
    gig: 'stamp',
    daysAgo: 1.1,
    draft: 'Dear Layla, a food truck is my favourite kind of wall. ',
    lines: [
      buyer(
        0,
        'Do you have time for a food truck before Christmas? Falafel, black on white, two languages.',
      ),
      seller(2.5, 'Before Christmas works. Which two languages?'),
      buyer(
        18,
        'مرحبا! Arabic and English: “فلافل ليلى” above, “Layla’s Falafel” below, both equally large.',
      ),
    ],
  },
  {
    buyer: 'magdazielinska',
    seller: 'linagrafik',
    gig: 'business card',
    daysAgo: 4,
    starred: 'seller',
    lines: [
      buyer(
        0,
        'Good evening. I am a piano tuner and need a card that does not have a piano on it.',
      ),
      seller(
        1.8,
        'I like you already. A tuning fork is out as well, I suppose? Tell me your three usual customers and I set it for them.',
      ),
      buyer(4, 'Schools, a concert hall, and one very loyal grandmother.'),
      seller(
        2,
        'Then large figures for the grandmother, and good paper for the hall. I am sure about this one.',
      ),
      buyer(16, '👏'),
    ],
  },
  {
    buyer: 'arjunmehta',
    seller: 'wordsbyclara',
    daysAgo: 3,
    report: 'She asks me to pay outside of here, half of it in advance and by bank transfer.',
    lines: [
      buyer(0, 'Could you write forty product texts of 80 words each? Ceramics, handmade.'),
      seller(
        7,
        'Gladly. If you pay me directly by bank transfer, half in advance, I can make it a good deal cheaper than what stands here.',
      ),
      buyer(1, 'I would rather keep it on Minnow.'),
      seller(3, 'Suit yourself, but then I only start in three weeks.'),
    ],
  },
];

/** What buyers ask anybody, and what sellers answer: short talks before an order. */
export const questions: readonly (readonly [question: string, answer: string])[] = [
  [
    'Hello! Is the price the same if I only need it for myself and not for a business?',
    'It is. You can use it for both; nothing more to pay.',
  ],
  [
    'Could you start this week, or is your queue full?',
    'I can start on Wednesday. The promised day counts from your order anyway.',
  ],
  [
    'Do you send the working files as well?',
    'Yes, with the last delivery, in a zip file with everything named.',
  ],
  [
    'I am not sure which package I need. May I describe it to you first?',
    'Please do, two sentences are enough. I tell you honestly if the small one will do.',
  ],
  [
    'Have you done something like this for a school before?',
    'Twice. I can show you one of them, they have agreed to that.',
  ],
  [
    'How many rounds of changes do people usually need?',
    'One, if we talk a little before. That is why I ask so much at the beginning.',
  ],
  [
    'Is there a discount if I order three of them?',
    'For three of the same kind I add the third revision for free. The price stays, the work is the same.',
  ],
];
