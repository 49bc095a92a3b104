import {
  ask,
  attach,
  choose,
  extra,
  gigsIn,
  maybe,
  maybeAttach,
  one,
  three,
  tick,
  unlimited,
} from '../../gig-form';

export const logos = gigsIn('design', 'logos', [
  {
    seller: 'linagrafik',
    title: 'I will draw a black-and-white logo that holds up on a stamp',
    tags: ['logo', 'minimal', 'stamp', 'black and white'],
    text: `
If a mark works as a rubber stamp, it works everywhere. I draw yours in pure black first, at the size of a thumbnail, and only let it grow when the shape is sound.

You get **a mark with few lines and firm edges**, made for signs, invoices, engraving and favicons. Before drawing I look at what stands next to you in your street or your search results, so that yours is not the fourth green leaf.

## How it goes
- You answer four questions, I send pencil sketches
- We choose one, I draw it cleanly in vectors
- You test it on your own door, mug or screen and tell me what bothers you

No mock-up theatre: you see the mark on white, on black, and very small.
`,
    packages: three(
      [
        'Thumbnail sketch',
        'One drawn mark in black, PNG and JPG, one direction to say yes or no to',
        2500,
        4,
        1,
      ],
      [
        'Mark and wordmark',
        'Two directions, one finished with your name set beside it, vector files',
        6500,
        6,
        2,
      ],
      [
        'The full stamp set',
        'Three directions, mark, wordmark, small version, vector files and a one-page guide',
        14000,
        9,
        4,
      ],
    ),
    extras: [
      extra('Physical stamp artwork, ready for the engraver', 1000, 1),
      extra('Favicon and app icon in all sizes', 800),
      extra('A third colourway for dark backgrounds', 500),
    ],
    ask: [
      ask('What does your business do, in a sentence you would say to a neighbour?'),
      ask('Name two or three competitors and what you do not want to look like.'),
      maybeAttach('Photos of the place, the product or anything your mark will stand on'),
    ],
    faq: [
      [
        'Do I own the logo?',
        'Yes. When the order is completed, all rights to the chosen mark are yours. The sketches you did not choose stay in my drawer.',
      ],
      [
        'Why black and white first?',
        'Because colour hides weak shapes. Once the form is right, adding colour takes an afternoon.',
      ],
      [
        'Can you work from my own sketch?',
        'Gladly. Attach it to your answers; even a bad drawing says more than a mood board.',
      ],
    ],
  },
  {
    seller: 'linagrafik',
    title: 'I will hand-letter your name as a one-of-a-kind wordmark',
    tags: ['lettering', 'wordmark', 'hand-drawn', 'logo'],
    text: `
No font in the world was drawn for your name. I letter it by hand with brush or pointed nib, keep the happy accidents, scan it and redraw every curve until the spacing sits.

This suits bakeries, tattoo parlours, singers, wine makers and anyone whose **name is the brand**. Short names are easiest; with more than fourteen letters we should talk about two lines.

- Real ink on real paper, redrawn as clean vectors
- Spacing checked upside down, the old sign-painter's way
- A version for embroidery on request
`,
    packages: three(
      ['One word', 'One word up to 8 letters, one style, PNG with clear background', 3000, 4, 1],
      [
        'Name in two styles',
        'Up to 14 letters, two lettered versions to choose from, vector file',
        7000,
        6,
        2,
      ],
      [
        'Name, initials and tagline',
        'Lettered name, matching initials and a set tagline, all vector files',
        12000,
        8,
        3,
      ],
    ),
    extras: [
      extra('Embroidery-friendly version', 1200, 2),
      extra('Scan of the original ink drawing, 600 dpi', 600),
    ],
    ask: [
      ask('Exactly how is the name written, with capitals and accents?'),
      choose('Which tool feels like you?', [
        'Brush',
        'Pointed nib',
        'Chalk',
        'Pencil',
        'You decide',
      ]),
      maybe('Where will it be seen first?'),
    ],
    faq: [
      [
        'Can you letter Cyrillic or Greek?',
        'Cyrillic yes, I trained on it. Greek after a look at the name; Arabic I leave to people who grew up with it.',
      ],
      [
        'Do you post the original?',
        'The paper original stays with me, but you may order a high-resolution scan as an extra.',
      ],
    ],
  },
  {
    seller: 'linagrafik',
    title: 'I will redraw your blurry old logo as a clean vector file',
    tags: ['vector', 'redraw', 'logo repair', 'svg'],
    text: `
The designer is gone, the file is a 200-pixel JPG from 2009, and the sign maker wants vectors. I redraw your logo by hand, curve by curve, so that it can go on a pen or on a lorry.

I do **not** use automatic tracing: it turns circles into potatoes. If the original uses a font that I can identify, I name it; if not, I draw the letters.

Send whatever you have: a photo of the van door, a letterhead, a fax. Simple marks go back the next day.
`,
    packages: one(
      'Clean redraw',
      'One logo redrawn by hand, SVG, PDF, EPS and PNG, colours named in RGB and CMYK',
      1500,
      2,
      1,
    ),
    extras: [
      extra('Single-colour and reversed versions', 500),
      extra('Pantone match from a printed sample photo', 700, 1),
    ],
    ask: [
      attach('The best copy of the logo that you have, or several bad ones'),
      maybe('Is there anything you would like mended while I am at it?'),
    ],
    faq: [
      [
        'Can you change it a little?',
        'Small mends such as an even line or a spelling are included. A new idea is a new logo; see my other gigs.',
      ],
      [
        'What if it is very complicated?',
        'Crests and illustrations with many parts take longer. Show me before ordering and I will say what it costs.',
      ],
    ],
  },
  {
    seller: 'mateusmarca',
    title: 'I will design a colourful logo for your café, stall or food truck',
    tags: ['food logo', 'café', 'colourful', 'small business', 'sign'],
    text: `
Street food has to be recognised from across the square, with the sun in your eyes and a queue in between. I design logos for cafés, stalls and trucks that shout a little, in two or three flat colours that any sign painter can mix.

My roots are **cordel woodcuts and hand-painted market signs** from the Brazilian northeast. If you like gradients and thin grey type, I am the wrong person; if your customers should smile before they read the menu, let us begin.

## With every order
- A sketch round in pencil, so that we argue early
- The mark on a cup, a sign and a round profile picture
- Colour values for paint, print and screen
`,
    packages: three(
      ['Snack', 'One concept, finished in two colours, PNG files for web and print', 2000, 3, 1],
      [
        'Lunch',
        'Two concepts, one finished with vector files, round avatar and sign layout',
        4500,
        5,
        3,
      ],
      [
        'The whole menu',
        'Three concepts, full file set, pattern for wrapping paper and a menu header',
        9500,
        8,
        unlimited,
      ],
    ),
    extras: [
      extra('Truck or awning layout to scale', 2500, 3),
      extra('Sticker sheet with cut lines', 1200, 1),
    ],
    ask: [
      ask('What do you serve, and what do regulars always order?'),
      tick('Where will the logo be used first?', [
        'Sign',
        'Cups and bags',
        'Truck or stall',
        'Menu',
        'Online only',
      ]),
      maybe('Colours you love, colours you cannot stand'),
    ],
    faq: [
      [
        'Will you copy a style I like?',
        'I take inspiration from what you show me but will not trace another business. Yours should be yours.',
      ],
      [
        'Can I print from the Snack files?',
        'Up to about A4, yes. For signs and vans take Lunch, which has vector files.',
      ],
      [
        'Do you speak Spanish?',
        'Portuguese and English best, Spanish well enough to talk about food all day.',
      ],
    ],
  },
  {
    seller: 'mateusmarca',
    title: 'I will create a monogram from your initials for any use',
    tags: ['monogram', 'initials', 'logo', 'wedding'],
    text: `
Two letters, one knot. I join your initials so that they share a stem, lock around each other or hide in a shape, and stay readable when they are 16 pixels tall.

Good for lawyers, photographers, couples and people whose full name never fits. You receive **three rough monograms within two days**, pick your favourite, and I finish that one.

*Some pairs are stubborn.* If your letters refuse to marry (Q and J, I am looking at you) I will say so and propose a frame or a third element instead.
`,
    packages: one(
      'Monogram',
      'Three roughs, one finished monogram, SVG and PNG in dark, light and one colour',
      1200,
      3,
      2,
    ),
    extras: [
      extra('Wax seal version', 600, 1),
      extra('Repeat pattern from the monogram', 900, 1),
      extra('One more round of roughs', 500, 1),
    ],
    ask: [
      ask('Which letters, and in which order?'),
      choose('What feeling should it have?', [
        'Classic',
        'Geometric',
        'Playful',
        'Rustic',
        'Surprise me',
      ]),
    ],
    faq: [
      [
        'Can it have three letters?',
        'Yes, at the same price. With four it becomes a pattern rather than a mark.',
      ],
      [
        'Is it good for a wedding?',
        'Very often used for that. Add the wax seal version if you post your invitations.',
      ],
    ],
  },
]);
