import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const patternsMaps = gigsIn('illustration', 'patterns-maps', [
  {
    seller: 'thornandline',
    title: 'I will draw a botanical repeat pattern for fabric or paper',
    tags: ['repeat pattern', 'botanical', 'fabric', 'wallpaper'],
    text: `
I drew plants for a herbarium before I drew them for curtains, so the leaves on my patterns grow from the right places. You may have meadow weeds, an orchard, a poison garden, or what blooms in your town in May.

Each plant is inked separately and then set into **a half-drop repeat whose seam you will not find**. You get the tile at print size and two colourways, one loud and one quiet.
`,
    packages: three(
      ['Two plants', 'Small repeat of two plants, one colourway', 4500, 6, 1],
      ['Meadow', 'Repeat of five plants, two colourways, vector tile', 9500, 9, 2],
      ['Collection', 'One main repeat, two companion patterns, three colourways', 19000, 14, 2],
    ),
    extras: [
      extra('Mock-up on cushion, wall or wrapping paper', 600, 1),
      extra('Companion stripe or dot', 1500, 2),
    ],
    ask: [
      ask('Which plants, or which place and season?'),
      choose('Printed on', ['Fabric', 'Wallpaper', 'Wrapping paper', 'Screens', 'Ceramics']),
      maybe('Repeat size, if your printer has told you'),
    ],
    faq: [
      [
        'May I sell products with it?',
        'Yes. The pattern is licensed to you alone for the product group that you name.',
      ],
      ['Can you include insects?', 'With joy. Bees have four wings, and mine do too.'],
    ],
  },
  {
    seller: 'pawsandpaper',
    title: 'I will paint an illustrated map of your wedding or village',
    tags: ['illustrated map', 'wedding', 'gouache', 'invitation'],
    text: `
Guests get lost between the church and the barn; it is a law of nature. I paint a small map where the church looks like your church and the dangerous crossing has a goose on it.

Gouache on paper, **not to scale but true**: left is left, the bridge comes before the mill. Up to twelve places with tiny paintings, hand-lettered names, and a little legend for parking, dancing and quiet.
`,
    packages: three(
      ['Corner map', 'Six places, A6, for an invitation', 4200, 6, 1],
      ['Day map', 'Twelve places, A5, with legend', 7800, 9, 2],
      ['Village map', 'Twenty-five places, A3, for a wall or a welcome board', 18500, 14, 2],
    ),
    extras: [
      extra('The couple and their animals, very small', 700, 1),
      extra('Second language', 600, 1),
    ],
    ask: [
      ask('List the places with their exact names.'),
      attach('A plain map with crosses, and photos of the most important buildings'),
    ],
    faq: [
      [
        'Do you use map data?',
        'I draw from what you send and from open maps, and change proportions so that everything fits.',
      ],
      ['Can it be in black and white?', 'Yes, as an ink drawing. It photocopies well.'],
    ],
  },
  {
    seller: 'olehcharacters',
    title: 'I will draw a fantasy map for your novel or game world',
    tags: ['fantasy map', 'worldbuilding', 'novel', 'game'],
    text: `
Rivers run together, not apart, and mountains throw rain shadows. After those two rules you may invent anything, and I will draw it: sunken bells, walking forests, a customs post at the end of the world.

Ink lines and parchment tones, or clean black on white for the inside of a paperback. Place names are **lettered by hand along the coasts**, and I check your spelling of them twice, since nobody else can.
`,
    packages: one(
      'One region',
      'One region, up to 30 names, ink and tone, print file to A3',
      7500,
      8,
      2,
    ),
    extras: [
      extra('Each further ten names', 600),
      extra('City inset', 2500, 3),
      extra('Version without names for players', 300),
      extra('Sea monster', 400),
    ],
    ask: [
      attach('Your rough map, even on a napkin'),
      ask('Names, distances that matter, and what people fear to pass'),
      choose('Use', [
        'Novel, black and white',
        'Novel endpapers in colour',
        'Tabletop campaign',
        'Video game',
      ]),
    ],
    faq: [
      [
        'I have no rough map. Can you invent one?',
        'Give me a page about the world, and I draw two coastlines to choose from. Please order the city inset extra for it.',
      ],
      ['May I publish it?', 'In your book or game in all editions, yes.'],
    ],
  },
]);
