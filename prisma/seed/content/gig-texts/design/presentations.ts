import { ask, attach, choose, extra, gigsIn, maybe, one, three, tick } from '../../gig-form';

export const presentations = gigsIn('design', 'presentations', [
  {
    seller: 'deckbyayumi',
    title: 'I will redesign your slides so that each says one thing',
    tags: ['powerpoint', 'slides', 'redesign', 'keynote'],
    text: `
Please send me your worst slide, the one with four charts and a footnote. I will find out what it wants to say, write that as the headline, and let the rest of the slide prove it.

I keep your content and your company's master, and change **structure, hierarchy and charts**. Where one slide is really three, I make three. Where three say the same, I ask.

- Real, editable charts and tables, no pictures of charts
- Clean slide masters and guides
- Speaker notes rescued from the overfull bullets
`,
    packages: three(
      ['Five slides', 'Up to 5 slides rebuilt in your file', 2500, 2, 1],
      ['Fifteen slides', 'Up to 15 slides rebuilt, master cleaned up', 6500, 4, 2],
      ['Thirty slides', 'Up to 30 slides, new master, icon set and chart styles', 12000, 7, 3],
    ),
    extras: [
      extra('Handout version with full text', 1500, 1),
      extra('Each further slide', 400),
      extra('Simple animations, shown step by step', 1000, 1),
    ],
    ask: [
      attach('Your slides, however messy'),
      choose('Which program?', ['PowerPoint', 'Keynote', 'Google Slides']),
      ask('Who listens, and what should they decide at the end?'),
    ],
    faq: [
      [
        'Is my content confidential?',
        'Yes. I delete all files thirty days after completion and sign your agreement if you have one.',
      ],
      [
        'Do you write content?',
        'I edit and shorten. If slides are missing, I mark where and what I would say.',
      ],
      ['Can you keep our corporate template?', 'I prefer it. Please attach the newest version.'],
    ],
  },
  {
    seller: 'deckbyayumi',
    title: 'I will design a ten-slide pitch deck for your first investors',
    tags: ['pitch deck', 'startup', 'investors', 'keynote'],
    text: `
Investors flip through a deck in three minutes, mostly on a phone. Yours must be understood without you in the room, and be a good stage when you are.

We take the ten slides that are always asked for (problem, solution, why now, market, product, traction, model, competition, team, ask) and I tell you honestly **which of yours are weak** before making any of them pretty. Market sizes get a source; hockey sticks get an axis.
`,
    packages: three(
      ['Text to slides', '10 slides designed from your finished text', 9000, 5, 2],
      [
        'Story and slides',
        'Structure and headlines edited with you, 10 slides, e-mail PDF',
        18000,
        8,
        3,
      ],
      [
        'Deck and appendix',
        '10 slides, up to 12 appendix slides, speaker notes, one-page summary',
        32000,
        12,
        4,
      ],
    ),
    extras: [
      extra('One-page summary for e-mail', 2500, 2),
      extra('Product screens cleaned and framed', 1500, 1),
    ],
    ask: [
      ask('In two sentences: what do you do, for whom, and what have you proved so far?'),
      attach('Everything you have: notes, old decks, numbers'),
      maybe('How much are you raising, and when is the first meeting?'),
    ],
    faq: [
      [
        'Have your decks raised money?',
        'Some have, and I do not take the credit: the companies did. A clear deck gets you the second meeting.',
      ],
      ['Do you build financial models?', 'No, but I draw the charts from yours.'],
    ],
  },
  {
    seller: 'deckbyayumi',
    title: 'I will build a slide master your colleagues cannot break',
    tags: ['slide master', 'template', 'powerpoint', 'brand'],
    text: `
A template lives or dies in the hands of the person who joins next March. I build masters with few layouts that are named by what they are for: *one big number*, *photo left*, *two things compared*.

Colours sit in the theme in the right order, so that a new chart comes out in your palette by itself. Placeholders have **prompt texts that tell people what to write**. Footers, dates and numbers behave. Tables have a style, bullets have an end.

I test it by letting my mother make a presentation about her garden. She has not broken one yet.
`,
    packages: one(
      'Slide master',
      '14 layouts, theme colours and fonts, chart and table styles, sample deck',
      11000,
      6,
      3,
    ),
    extras: [
      extra('Same master for Google Slides', 4000, 3),
      extra('50 icons in your line weight', 2500, 2),
      extra('Short video guide for the team', 1500, 1),
    ],
    ask: [
      attach('Brand guide, logo and two or three typical presentations'),
      tick('Which formats do you need?', [
        'PowerPoint 16:9',
        'PowerPoint 4:3',
        'Google Slides',
        'Keynote',
      ]),
      ask('What do people do wrong with the current template?'),
    ],
    faq: [
      [
        'Can you convert our old decks?',
        'Yes, as a second order: see my redesign gig, the price is by slide.',
      ],
      ['Which version do you test in?', 'PowerPoint for Windows, Mac and web, all current ones.'],
    ],
  },
  {
    seller: 'deckbyayumi',
    title: 'I will draw your process or org chart as one clear diagram',
    tags: ['diagram', 'process', 'org chart', 'infographic'],
    text: `
Somewhere in your company there is a flow chart with crossing arrows that only Markus understands. I untangle it.

You send the old chart, a whiteboard photo or just a list of steps. I ask a few questions, take out the crossings, give **each kind of thing its own shape**, and make it readable on a slide from the last row. If the process itself has a hole, you will see it; that happens in about every third order.
`,
    packages: one(
      'One diagram',
      'One process, structure or timeline, editable in your slides, plus PNG and SVG',
      1500,
      2,
      2,
    ),
    extras: [
      extra('A simplified version for customers', 800, 1),
      extra('Poster size for the wall', 600, 1),
    ],
    ask: [
      attach('Whiteboard photo, sketch or old chart'),
      ask('Who reads it, and what is the one thing that they should find at once?'),
    ],
    faq: [
      [
        'How complex may it be?',
        'Up to about 40 boxes. More than that should be two diagrams, and I can tell you where to cut.',
      ],
      ['Can I edit it later?', 'Yes, it is made of native shapes and connectors, not a picture.'],
    ],
  },
]);
