import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const portraits = gigsIn('illustration', 'portraits', [
  {
    seller: 'inkbynoor',
    title: 'I will draw your portrait in ink with one wash of colour',
    tags: ['portrait', 'ink', 'watercolour', 'gift'],
    text: `
A dip pen, black ink, and then one single wash: rose, ochre or river blue. That is the whole recipe, and it forces me to decide what matters in a face.

I work from your photo but **do not copy it**. I look for the tilt of the head and the line of the mouth, and I leave out the lamp behind your ear. The drawing is made on cotton paper at A5, scanned at 600 dpi and cleaned of dust, not of character.

Choose the photo in which the person looks most like themselves, even if it is not the prettiest one.
`,
    packages: three(
      ['One person', 'Head and shoulders, ink and one wash, scan at 600 dpi', 1500, 3, 1],
      ['Two together', 'Two people in one drawing, ink and one wash, scan at 600 dpi', 2600, 4, 1],
      ['Family', 'Up to five people, A4, ink and two washes, scan at 600 dpi', 5500, 7, 2],
    ),
    extras: [
      extra('A pet at their feet', 700, 1),
      extra('The house or street behind them', 1500, 2),
      extra('Square crop for a profile picture', 200),
    ],
    ask: [
      attach('One to three photos, sharp in the eyes'),
      choose('Colour of the wash', ['Rose', 'Ochre', 'River blue', 'Grey', 'Noor chooses']),
      maybe('Anything I should know about this person?'),
    ],
    faq: [
      [
        'Do you send the paper original?',
        'Not by default; the scan prints beautifully up to A3. Ask me if you want the original posted.',
      ],
      [
        'Can you join people from different photos?',
        'Yes, this is common for families. Photos with light from the same side help a lot.',
      ],
      [
        'What if it does not look like her?',
        'Tell me what is off, mostly it is the mouth. One correction round is included for that very reason.',
      ],
    ],
  },
  {
    seller: 'inkbynoor',
    title: 'I will turn a couple photo into a continuous line drawing',
    tags: ['line art', 'couple', 'minimal', 'wedding', 'gift'],
    text: `
The pen touches the paper once and does not come up until both of you are there. One line, two people, and usually a few dozen failed sheets that you will never see.

It is a quiet kind of picture: it goes on wedding stationery, above a bed, on the inside of a ring box. **You get clean vectors**, so it can be printed as large as a door or engraved as small as a spoon.
`,
    packages: one(
      'One line for two',
      'A continuous line drawing of two people, SVG, PDF and PNG with clear ground',
      1800,
      3,
      2,
    ),
    extras: [
      extra('Names and date in my handwriting', 300),
      extra('Animated version that draws itself', 2000, 3),
      extra('A child or dog joins the line', 800, 1),
    ],
    ask: [
      attach('A photo where your bodies touch: an arm, a shoulder, foreheads'),
      maybe('Where will it hang or be printed?'),
    ],
    faq: [
      [
        'Is it really one line?',
        'Yes. Now and then I lift the pen for an eye, and I will tell you if I do.',
      ],
      ['Can we use it on our invitations?', 'Yes, private use on anything you like is included.'],
    ],
  },
  {
    seller: 'inkbynoor',
    title: 'I will paint a digital portrait for your book or band profile',
    tags: ['digital painting', 'author portrait', 'musician', 'profile'],
    text: `
Publishers and festivals ask for a portrait, and the only photo you like was taken at your cousin's wedding. I paint one that fits the page: a head with presence, loose at the edges, strong in black and white.

Painted on a tablet with brushes made from **scans of my own ink and gouache**, so it has grain where a filter would have plastic. You see the drawing before I paint and may ask for another angle.

Usage on covers, posters and press is included: no extra licence letter needed.
`,
    packages: three(
      ['Head', 'Head portrait in two tones, 3000 px', 2500, 4, 1],
      [
        'Head in colour',
        'Head and shoulders in full colour plus a black-and-white version',
        4500,
        6,
        2,
      ],
      [
        'Half figure',
        'Half figure with hands or instrument, colour and black and white',
        8500,
        8,
        2,
      ],
    ),
    extras: [extra('Banner crop with room for your name', 500), extra('Layered file', 1200)],
    ask: [
      attach('Three or more photos from different sides'),
      ask('Which book, record or stage is it for?'),
    ],
    faq: [
      [
        'May I print it on merchandise?',
        'Yes, up to a thousand pieces. Above that let us agree on a small licence.',
      ],
      [
        'Do you paint from imagination?',
        'For characters in your story see the character gigs of others here; I am best with people who exist.',
      ],
    ],
  },
  {
    seller: 'inkbynoor',
    title: 'I will draw a five-dollar doodle of you in fifteen minutes',
    tags: ['doodle', 'profile picture', 'quick', 'fun'],
    text: `
Set the timer: I give you fifteen minutes of honest drawing, no more. What comes out is quick, a little crooked, and often the best likeness of the week because there was no time to worry.

You receive one **black brush-pen doodle** on a plain coloured ground, square, large enough for any profile picture. Great for a whole team: people guess who is who on the first day.

There are no corrections at this price. If I miss you completely, I try once more for free, because I have my pride.
`,
    packages: one(
      'Fifteen minutes',
      'One brush-pen doodle, square, on a coloured ground',
      500,
      1,
      0,
    ),
    extras: [extra('A funny hat', 100), extra('Each colleague in the same style', 400)],
    ask: [
      attach('One photo, face to the camera'),
      choose('Ground colour', ['Coral', 'Teal', 'Mustard', 'Sand', 'Night blue']),
    ],
    faq: [
      [
        'How many colleagues can I order?',
        'I manage about ten a day. For more please give me a few days.',
      ],
      ['Can I use it at work?', 'Yes: door signs, chat, slides, mugs, cake.'],
    ],
  },
]);
