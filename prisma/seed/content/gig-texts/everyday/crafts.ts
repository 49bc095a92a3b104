import { ask, attach, choose, extra, gigsIn, one, three } from '../../gig-form';

export const crafts = gigsIn('everyday', 'crafts', [
  {
    seller: 'threadandtuck',
    title: 'I will draft a sewing pattern to your own measurements',
    tags: ['sewing pattern', 'made to measure', 'dressmaking', 'pdf pattern'],
    text: `
Shop patterns are cut for a woman called Size 12, whom nobody has met. I draft yours for the person in the mirror: one shoulder lower, long back, the bust where it really is. In twenty years at the theatre I have not met two bodies alike.

You send measures (I tell you how, with a ribbon and a friend), a photo or a sketch, and get **a PDF to tape together, with notches, grain and seams drawn in**, and sewing steps in the order in which I would do them.
`,
    packages: three(
      ['Skirt', 'Skirt or simple trousers to measure, PDF with steps', 2500, 4, 1],
      ['Shirt or dress', 'Shirt, blouse or dress to measure, PDF with steps', 5500, 7, 2],
      ['Coat or costume', 'Lined coat, jacket or period costume', 13500, 12, 2],
    ),
    extras: [
      extra('Correction after your calico fitting', 1500, 2),
      extra('Large-sheet file for a copy shop', 400),
      extra('Video for the hard step', 800, 1),
    ],
    ask: [
      attach('Measures on my sheet, and a photo in close-fitting clothes'),
      ask('Describe the garment, or attach a sketch.'),
      choose('How well do you sew?', [
        'First zip ahead',
        'A few garments',
        'Confident',
        'I could teach',
      ]),
    ],
    faq: [
      [
        'Where is the measuring sheet?',
        'I send it right after the order; it takes two people fifteen minutes.',
      ],
      [
        'Will it fit at once?',
        'Nearly. Sew the calico first, send photos, and I correct the paper.',
      ],
      ['Do you use my photos?', 'For fitting only, then they are deleted.'],
    ],
  },
  {
    seller: 'threadandtuck',
    title: 'I will grade your knitting pattern into eight sizes',
    tags: ['knitting', 'grading', 'pattern', 'tech editing'],
    text: `
Your jumper is lovely in size M and everybody is asking. Grading is not multiplying: sleeves do not grow with the wearer's weight, necks hardly at all, and a cable of 24 stitches does not care about your arithmetic.

I build **a table from real body measures**, keep your motif whole, check each size stitch by stitch, and read the text as a beginner on a train would. Mistakes are listed, with the row.
`,
    packages: one(
      'Eight sizes',
      'One garment graded into 8 sizes, table, stitch counts checked',
      8500,
      8,
      2,
    ),
    extras: [
      extra('Charts drawn clean', 1500, 2),
      extra('Crochet instead of knitting', 100),
      extra('Schematic with measures', 900, 1),
    ],
    ask: [
      attach('Your pattern, tension and sample photos'),
      ask('Ease, yarn, and which sizes were test-knitted?'),
    ],
    faq: [
      ['Do you test-knit?', 'No, I calculate and read. I can help you to find testers.'],
      [
        'Which size standard?',
        'Body tables of the trade, adjusted with what I have measured on actors for twenty years.',
      ],
    ],
  },
  {
    seller: 'threadandtuck',
    title: 'I will plan a costume you can sew in one weekend',
    tags: ['costume', 'carnival', 'school play', 'sewing'],
    text: `
It is Thursday and on Monday your son is a hedgehog. Breathe. I dressed a chorus of forty frogs in four days with curtain fabric and hot glue, so between us we will manage one hedgehog.

A plan hour by hour for your weekend: **what to buy in which shop, what to cut out of an old hoodie, where glue is allowed** and where it will not hold. Drawings of each step, and three grades of ambition to stop at.
`,
    packages: three(
      ['No sewing', 'Costume from old clothes, glue and safety pins', 900, 1, 1],
      ['Weekend', 'Plan with pattern pieces, drawings, shopping list', 1900, 2, 1],
      ['School play', 'Up to six costumes from one heap of fabric', 5900, 5, 2],
    ),
    extras: [
      extra('Mask or hat to print and fold', 500, 1),
      extra('Face paint in three steps', 200),
    ],
    ask: [
      ask('Who is to be what, how tall, by when?'),
      ask('What is in the cupboard: old clothes, fabric, machine, glue?'),
    ],
    faq: [
      [
        'I own no sewing machine.',
        'Then take the first one. Hand stitches and good glue hold for one carnival.',
      ],
      ['Can they move in it?', 'And go to the toilet. I always ask that question first.'],
    ],
  },
]);
