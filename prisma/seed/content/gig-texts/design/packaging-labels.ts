import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const packagingLabels = gigsIn('design', 'packaging-labels', [
  {
    seller: 'juniperlabel',
    title: 'I will design a jar or bottle label that wins the market table',
    tags: ['label design', 'jar', 'bottle', 'food', 'craft'],
    text: `
On a market table your jar stands among forty others, at knee height, in the wind. I design labels that are seen from three metres, understood from one, and a pleasure to read at breakfast.

I begin with **the shape of the jar**: how far a label may wrap before the curve eats the words. Then name, flavour, small print. Ingredients, allergens in bold, net weight, best-before box and barcode get their proper places and sizes; UK and EU rules I know by heart.

- Flat artwork, plus a picture of the jar wearing it
- A layout that takes your next five flavours without redesign
- File made to your label printer's template
`,
    packages: three(
      ['One label', 'One label for one product, print PDF to your template', 4000, 5, 2],
      ['Three flavours', 'One design in three variants, print PDFs and jar mock-up', 7500, 7, 3],
      [
        'Full range',
        'Up to eight variants, lid seal, shipping sticker and an open file',
        15000,
        12,
        4,
      ],
    ),
    extras: [
      extra('Barcode artwork from your number', 300),
      extra('Hand-drawn illustration of the main ingredient', 2500, 3),
      extra('Each further flavour', 800, 1),
    ],
    ask: [
      ask('Product, net weight, ingredients and where it is sold'),
      ask('Label size, or jar make and volume, and who prints'),
      maybeAttach('Logo and pictures of the jar'),
    ],
    faq: [
      [
        'Do you know the rules outside Europe?',
        'US and Canadian nutrition panels I have done often. For others, please send me your authority’s leaflet.',
      ],
      [
        'Can I print on an office printer?',
        'Yes, tell me the label sheet number and I leave enough margin for a printer that wanders.',
      ],
    ],
  },
  {
    seller: 'juniperlabel',
    title: 'I will draw a box dieline and dress it with your artwork',
    tags: ['dieline', 'box', 'packaging', 'carton'],
    text: `
You have a thing and it needs a box. Tell me its size and weight, and I draw a dieline that folds, closes and does not cost a fortune to cut: tuck-end, mailer, sleeve or a tray with a lid.

I build a **white dummy out of real card** on my table first, photograph it with your product's dimensions inside, and correct the half millimetres. Then your artwork goes on all the panels, the right way up, which is harder than it sounds.
`,
    packages: three(
      ['Dieline only', 'Drawn to your product, tested as a white dummy, PDF and DXF', 4500, 4, 1],
      ['Dieline and artwork', 'Dieline plus your existing design placed on all panels', 9000, 7, 2],
      ['Box from scratch', 'Dieline, full design of all panels, mock-up pictures', 19500, 12, 3],
    ),
    extras: [
      extra('Inner insert that holds the product', 2500, 3),
      extra('Second size of the same box', 2000, 2),
    ],
    ask: [
      ask('Outer size and weight of the product, in millimetres and grams'),
      choose('What kind of box?', [
        'Tuck-end carton',
        'Mailer box',
        'Sleeve',
        'Lid and tray',
        'Advise me',
      ]),
      maybeAttach('Logo, photos, existing artwork'),
    ],
    faq: [
      [
        'How many will I have to print?',
        'Digital printers start at about 50. I name two or three in your region if you like.',
      ],
      [
        'Who pays if the cutter made a mistake?',
        'The printer, usually, which is why I send them a dimensioned drawing. If it is my mistake, I redraw for nothing.',
      ],
    ],
  },
  {
    seller: 'juniperlabel',
    title: 'I will design a stamp, sticker or tape for plain brown boxes',
    tags: ['packaging', 'stamp', 'sticker', 'kraft', 'eco'],
    text: `
Printed boxes are lovely and expensive. A kraft box with one good stamp costs pennies and often looks better.

I design **one bold piece of art** that turns plain packaging into yours: a stamp, a round sticker, or a paper tape with a repeat that never breaks at a bad place. One ink, generous lines that survive a clumsy print, nothing thinner than half a millimetre.
`,
    packages: one(
      'Stamp, sticker or tape',
      'One design in one ink, file for the maker, photo mock-up on a kraft box',
      1800,
      3,
      2,
    ),
    extras: [
      extra('The other two formats as well', 1200, 1),
      extra('“Fragile” and “this way up” in the same style', 600, 1),
    ],
    ask: [
      choose('What shall it be?', ['Stamp', 'Sticker', 'Paper tape']),
      attach('Your logo or name'),
      maybe('Anything friendly it should say?'),
    ],
    faq: [
      [
        'Which ink stays on kraft?',
        'Pigment ink, in black, white or dark green. Dye inks fade into the brown.',
      ],
      [
        'Who makes the stamp?',
        'Any stamp shop. I send the file at real size with the line widths checked.',
      ],
    ],
  },
]);
