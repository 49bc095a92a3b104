import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const tattooDesign = gigsIn('illustration', 'tattoo-design', [
  {
    seller: 'thornandline',
    title: 'I will draw a fine botanical tattoo made to heal well',
    tags: ['tattoo', 'fine line', 'botanical', 'linework'],
    text: `
Skin is not paper: lines spread, and in ten years a millimetre is two. I draw plants for tattoos with that in mind: **gaps wide enough, stems that follow the muscle**, no whisper-thin hatching in the crook of an arm.

Tell me the plant and why. I look it up in a flora, draw from real specimens where I can, and lay it on a photo of your arm so that you see how it turns with you.

Your tattooist gets a stencil-ready line file and a shaded reference.
`,
    packages: three(
      ['Sprig', 'One small plant up to 6 cm, stencil and reference', 2500, 4, 1],
      ['Branch', 'One plant up to 15 cm, placed on your photo, two versions', 5500, 6, 2],
      [
        'Half sleeve',
        'Composition of several plants around the arm, flat and on photo',
        16000,
        12,
        3,
      ],
    ),
    extras: [extra('Insect or small bird', 900, 1), extra('Dotwork shading version', 800, 1)],
    ask: [
      ask('Which plant, and what does it mean to you?'),
      attach('A straight photo of the place on the body'),
      maybe('Tattoos already there, scars, size in centimetres'),
    ],
    faq: [
      [
        'Will you draw it for somebody else’s wrist too?',
        'Each drawing goes on one body. For pairs of friends I draw siblings, not twins.',
      ],
      [
        'Does my tattooist mind?',
        'Most are glad of a clean stencil. A good one may adapt it to your skin, and should.',
      ],
    ],
  },
  {
    seller: 'thornandline',
    title: 'I will tidy up your own sketch into a tattoo stencil',
    tags: ['tattoo stencil', 'line art', 'clean up', 'sketch'],
    text: `
Your daughter drew a fish at four. Your grandmother signed a postcard. You doodled a moth in a meeting. I turn such a drawing into a stencil **without ironing out what makes it yours**.

I trace by hand, keep the wobble that counts, close the lines that would bleed, and send the file at real size together with a note for the tattooist.
`,
    packages: one(
      'Clean stencil',
      'One drawing or handwriting redrawn as stencil at real size, PDF and PNG',
      1000,
      2,
      1,
    ),
    extras: [
      extra('Placed on your photo in two sizes', 400),
      extra('A small botanical frame around it', 900, 1),
    ],
    ask: [
      attach('A flat, sharp photo or scan of the drawing'),
      ask('How large should it be, and where?'),
      choose('How much wobble may stay?', ['All of it', 'A little', 'Make it smooth']),
    ],
    faq: [
      [
        'Can you do handwriting?',
        'Yes, it is what I do most in this gig. Letters below 5 mm should grow a bit, or they close up.',
      ],
      [
        'Is colour possible?',
        'Stencils are line only. I can add a colour sketch if you tell me the colours.',
      ],
    ],
  },
]);
