import { ask, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const productVideos = gigsIn('video', 'product-videos', [
  {
    seller: 'unboxstudio',
    title: 'I will film your product opening, pouring and clicking',
    tags: ['product video', 'macro', 'tabletop', 'e-commerce'],
    text: `
Buyers would like to touch it and cannot, so I film what touching would tell them: how the lid gives, how thick the cream is, which sound the switch makes.

You post me the product, I shoot it on two tables by a north window, in close-up, with **clean hands and true sound**. Cut to twenty seconds for a shop page, no voice needed. You get the single shots too, for everything you will think of later.
`,
    packages: three(
      ['Five shots', '5 single shots of 3 to 6 seconds, graded, with sound', 6000, 7, 1],
      ['Shop film', '20-second film from 10 shots, 16:9 and 1:1', 11000, 9, 2],
      ['Shop film and ads', 'Shop film, three vertical cuts of 9 seconds, all shots', 18500, 12, 2],
    ),
    extras: [
      extra('Second colour or variant', 1500, 1),
      extra('Hand model with your skin tone and nails', 1200, 1),
      extra('Return by tracked parcel', 1500),
    ],
    ask: [
      ask('What should a buyer understand without words?'),
      ask('Size, weight, anything fragile or wet?'),
      choose('Mood', ['Bright and clean', 'Warm home', 'Dark and precise']),
    ],
    faq: [
      [
        'When does the time start?',
        'When the parcel has arrived in Singapore and I have opened it on camera.',
      ],
      ['May I use the shots in ads?', 'Yes, everywhere, with no end date.'],
      ['Do you film food?', 'Dry food and drinks yes; nothing that melts faster than I can focus.'],
    ],
  },
  {
    seller: 'unboxstudio',
    title: 'I will animate your product in stop motion, frame by frame',
    tags: ['stop motion', 'product', 'animation', 'social'],
    text: `
Lipsticks that line up for school. A screwdriver that takes itself out of the box and bows. Stop motion makes things alive, and people stop scrolling because **somebody clearly moved it by hand**, one hundred and twenty times.

I draw a strip of six frames first, so that we agree on the joke. Then it is me, the table, and a great deal of sticky tack.
`,
    packages: one(
      'Ten seconds',
      'A ten-second stop-motion loop at 12 frames, square and vertical, with sounds',
      8500,
      10,
      1,
    ),
    extras: [
      extra('Paper props cut for the scene', 1800, 2),
      extra('Five seconds more', 3000, 2),
      extra('Still of the best frame for print', 300),
    ],
    ask: [
      ask('Which product, how many pieces can you send, and what do they do in life?'),
      maybe('Colours of the background'),
      maybeAttach('Something that made you laugh'),
    ],
    faq: [
      [
        'Can I change something after shooting?',
        'Order, speed and sound yes. Another movement means another night at the table, so please look closely at the strip.',
      ],
      ['Do you need more than one piece?', 'Two are better: one to star and one to be glued.'],
    ],
  },
  {
    seller: 'unboxstudio',
    title: 'I will record an honest first unboxing of your parcel',
    tags: ['unboxing', 'review', 'ugc', 'packaging'],
    text: `
Send me the parcel just as a customer would get it. I open it once, on camera, without rehearsal, and say what I notice: the tape that will not tear, the nice smell, the missing leaflet.

Use the good moments for your posts and **the bad ones for your packaging team**. I never say that I bought it, because I did not, and the clip says so in small letters.
`,
    packages: three(
      ['Raw', 'Unboxing in one take, up to 5 minutes, uncut', 2500, 6, 0],
      ['Cut', '45-second vertical cut with captions, plus the raw take', 4500, 8, 1],
      ['Three voices', 'Three different people open three parcels, three cuts', 11500, 12, 1],
    ),
    extras: [
      extra('List of packaging problems with stills', 700, 1),
      extra('No face, hands only', 100),
    ],
    ask: [
      ask('What is in the parcel, and who usually buys it?'),
      maybe('Anything that is dangerous or needs explaining?'),
    ],
    faq: [
      [
        'Will you be positive?',
        'I will be fair. If I do not like something I say why, and you decide what to show.',
      ],
      ['Can it go in paid ads?', 'Yes, with the note that the parcel was provided by you.'],
    ],
  },
]);
