import { ask, attach, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const appsGames = gigsIn('web', 'apps-games', [
  {
    seller: 'pixelpond',
    title: 'I will make a browser quiz that works on a cheap phone',
    tags: ['quiz', 'browser game', 'education', 'javascript'],
    text: `
Most of your players hold a four-year-old phone with a cracked corner and little data. So my quizzes weigh less than one photo, run offline after the first visit, and can be tapped with a thumb on a bus.

Pictures, sounds, **explanations after each answer** (that is where learning happens), and a result one wants to show around. No account, no name, nothing to agree to. Teachers get a file in which they change the questions.
`,
    packages: three(
      ['Ten questions', 'One round, text and pictures, result page', 3500, 4, 1],
      ['Forty questions', 'Four rounds, sounds, explanations, own look', 7500, 7, 2],
      ['Museum trail', 'Ten stations by QR code, offline, two languages', 18500, 12, 2],
    ),
    extras: [
      extra('Class overview without names', 2500, 2),
      extra('Printable certificate', 600),
      extra('Editable question sheet', 900, 1),
    ],
    ask: [
      ask('Who plays, where, and what should they know afterwards?'),
      maybeAttach('Questions, pictures, logo'),
    ],
    faq: [
      [
        'Where does it run?',
        'On any web space, also from your school’s server. I help with uploading.',
      ],
      [
        'Can children use it?',
        'Yes. It collects nothing at all, so there is nothing to explain to parents.',
      ],
      [
        'Do you write questions?',
        'If you give me the material, I write them and you check the facts.',
      ],
    ],
  },
  {
    seller: 'pixelpond',
    title: 'I will turn your loyalty card into a small web app',
    tags: ['web app', 'loyalty card', 'pwa', 'café'],
    text: `
Ten coffees, one free: it works on paper until the washing machine. I make it a page that people put on their home screen. The barista shows a code, the phone counts, that is it.

Your customers give **no name and no number**; the stamps live in their own phone. You see how many stamps and free coffees there were each day, and nothing else, since you do not need anything else.
`,
    packages: one(
      'Stamp card',
      'Stamp card for one shop with your drawing, daily code, simple count page',
      12000,
      8,
      2,
    ),
    extras: [
      extra('Second shop', 2500, 2),
      extra('Birthday stamp', 800, 1),
      extra('Counter sign with QR code', 500),
    ],
    ask: [
      ask('How many stamps for what?'),
      attach('Logo and a photo of your counter'),
      maybe('How do people cheat with the paper card?'),
    ],
    faq: [
      [
        'What does it cost to run?',
        'Less than a bag of coffee in a month, or nothing on your present web space.',
      ],
      [
        'What if somebody loses the phone?',
        'Then the stamps are gone, as with paper. With an extra page you can give some back.',
      ],
    ],
  },
  {
    seller: 'pixelpond',
    title: 'I will build a memory game from your own pictures',
    tags: ['memory game', 'event', 'browser game', 'fun'],
    text: `
Staff portraits as children, products and their shadows, the birds of your park. Twelve pairs, turned over with a satisfying little sound, on a phone or on the big screen at the party.

I draw **the backs in your style, time the flips so that they feel like card**, and add a two-player mode, because pairs are more fun with somebody to blame.
`,
    packages: three(
      ['Twelve pairs', 'Memory with 12 pairs from your pictures', 2000, 2, 1],
      ['Party', '12 pairs, two players, high score for the evening', 3500, 4, 2],
      ['Three sets', 'Three sets of 15 pairs, levels, sounds of your own', 6000, 6, 2],
    ),
    extras: [
      extra('Picture and word instead of two pictures', 400),
      extra('Printed card sheets as PDF', 800, 1),
    ],
    ask: [attach('Pictures, at least as many as pairs'), ask('Where is it played, and when?')],
    faq: [
      [
        'Does it need the internet?',
        'Only for the first opening. For a party in a cellar I can send a file.',
      ],
      ['How long may we use it?', 'For ever. It belongs to you.'],
    ],
  },
]);
