import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const floorPlans = gigsIn('photo', 'floor-plans', [
  {
    seller: 'planandlight',
    title: 'I will redraw your hand sketch as a scaled floor plan',
    tags: ['floor plan', 'real estate', 'redraw', 'architecture'],
    text: `
A pencil sketch, a tape measure and the back of an envelope: this is how most good plans begin. I redraw yours to scale, with wall thickness, doors that swing the right way, and areas for each room.

I also **check whether your measures can be true**. If the hall is 12 cm longer on one side than on the other, you will hear from me, since one of us will be standing in it later.

Clear lines, readable on a phone, in metres or feet, with furniture if you want people to imagine life in it.
`,
    packages: three(
      ['Flat', 'One floor up to 80 m², black and white, PDF and PNG', 1200, 2, 1],
      ['House', 'Two floors up to 180 m², areas and furniture', 2800, 3, 2],
      ['For sale', 'Two floors in colour with furniture, north arrow and DXF', 4500, 4, 2],
    ),
    extras: [
      extra('Each further floor', 800, 1),
      extra('DXF or DWG file', 700),
      extra('Site plan with garden', 1000, 1),
    ],
    ask: [
      attach('Sketch with measures, and photos of the rooms'),
      choose('Units', ['Metres', 'Feet and inches']),
      maybe('What is the plan for: sale, letting, renovation, insurance?'),
    ],
    faq: [
      [
        'Is it valid for a building permit?',
        'No, for that a locally registered architect must sign. It is fine for sale, letting and thinking.',
      ],
      [
        'What if one measure is missing?',
        'I find it from the others or from a photo with a door in it, and I mark it as estimated.',
      ],
    ],
  },
  {
    seller: 'planandlight',
    title: 'I will plan the furniture of a small room to the centimetre',
    tags: ['interior', 'small space', 'furniture layout', 'room plan'],
    text: `
Eleven square metres, a sloping roof, a radiator in the wrong place and a piano that must stay. These are my favourite rooms.

I make **two layouts that truly differ**: not the same sofa left and right, but two ways of living in the room. Doors open, drawers pull out, a person can walk past another. Every piece is drawn at its real size, yours or from shops that you name, with a shopping list in the second package.
`,
    packages: three(
      ['Two layouts', 'Two scaled layouts of one room, with notes', 1800, 3, 1],
      ['Layout and list', 'Two layouts, one refined, shopping list in your budget', 3900, 5, 2],
      ['Room to see', 'Refined layout, list, colours and one render', 8500, 8, 2],
    ),
    extras: [
      extra('Lighting plan', 1000, 1),
      extra('Storage wall drawn for your carpenter', 2500, 3),
    ],
    ask: [
      attach('Room measures and photos into each corner'),
      ask('Who uses the room, and what must happen in it?'),
      ask('What has to stay, and what is the budget?'),
    ],
    faq: [
      ['Can you do an odd shape?', 'Happily. Measure the diagonals too, and I do the geometry.'],
      [
        'Do you choose from certain shops?',
        'From those that deliver to you; tell me two or three. I get no commission from any.',
      ],
      ['Is it a problem if I rent?', 'No, then nothing is drilled or broken. Say so at the start.'],
    ],
  },
  {
    seller: 'planandlight',
    title: 'I will render your future kitchen in afternoon light',
    tags: ['interior render', 'kitchen', 'visualisation', 'sketchup'],
    text: `
A kitchen looks fine on a plan and then the window turns out to be behind the tall cupboard. I build the room as it will be and set the sun to where it really stands at your address, at four in the afternoon in October.

You see **grain of the oak, colour of the splashback, how dark that corner gets**, and can change your mind while it costs nothing.
`,
    packages: one(
      'One kitchen view',
      'One room modelled from your plan, one render at eye height, 3000 px',
      9500,
      6,
      2,
    ),
    extras: [
      extra('Second view', 2500, 1),
      extra('Same view with other fronts or worktop', 1500, 1),
      extra('Evening light', 900),
    ],
    ask: [
      attach('Plan of the kitchen maker, or measures and photos'),
      ask('Fronts, worktop, floor, wall: names or pictures'),
      maybe('Address or compass direction, for the sun'),
    ],
    faq: [
      [
        'Can you use the exact appliances?',
        'If the maker offers 3D files, yes. Otherwise I model something of the same size and look.',
      ],
      [
        'Do other rooms cost the same?',
        'Bathrooms do. For a living room with much furniture take one further extra.',
      ],
    ],
  },
  {
    seller: 'planandlight',
    title: 'I will stage an empty flat with furniture for your listing',
    tags: ['virtual staging', 'real estate', 'listing', 'interior'],
    text: `
Empty rooms photograph small and echo even in pictures. I put furniture into your photos: modest, scaled to the centimetre, and of the sort that the people who can afford this flat might own.

Walls, floor and view stay **exactly as they are**, cracks included, and each picture carries a small “virtually furnished” note so that nobody is disappointed at the door. I deliver the empty version beside it.
`,
    packages: three(
      ['One room', 'One photo staged, with and without furniture', 1500, 2, 1],
      ['Four rooms', 'Four photos in one style', 4900, 3, 2],
      ['Whole flat', 'Eight photos, floor plan with the same furniture', 9900, 5, 2],
    ),
    extras: [
      extra('A second style of the same room', 900, 1),
      extra('Remove what previous owners left', 700, 1),
    ],
    ask: [
      attach('Photos at full size, camera level'),
      choose('Who might move in?', ['Student', 'Couple', 'Family', 'Retired people', 'Office']),
      maybe('Ceiling height, if you know it'),
    ],
    faq: [
      [
        'Can you paint the walls?',
        'Only as a clearly marked suggestion. A listing should show what is there.',
      ],
      [
        'How large must the photos be?',
        'At least 2400 pixels wide, taken at chest height, doors open.',
      ],
    ],
  },
]);
