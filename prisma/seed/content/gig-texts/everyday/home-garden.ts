import { ask, attach, choose, extra, gigsIn, one, three } from '../../gig-form';

export const homeGarden = gigsIn('everyday', 'home-garden', [
  {
    seller: 'casaverdecl',
    title: 'I will plan a balcony that survives wind and forgetfulness',
    tags: ['balcony', 'planting plan', 'plants', 'garden'],
    text: `
My own terrace looks west over the bay, and each afternoon the wind tries to take it to Argentina. What still grows there grows anywhere.

Send me photos, compass direction and the truth about watering. I draw **a plan of pots with names, numbers and sizes**, from plants that a normal nursery near you will have, and a calendar: what to do in ten minutes, once a month. If only three plants will forgive you, it will be three, and beautiful.
`,
    packages: three(
      ['Three pots', 'Three pots planned with soil, plants and care', 900, 2, 1],
      ['Whole balcony', 'Drawn plan, plant list, care calendar', 2800, 4, 2],
      ['Balcony to eat', 'As before with herbs, salads and one brave tomato, all year', 4200, 6, 2],
    ),
    extras: [
      extra('Watering from a bottle or barrel, explained', 500, 1),
      extra('Safe for cats and small children', 300),
      extra('Winter plan', 600, 1),
    ],
    ask: [
      attach('Photos at nine, at noon and at five'),
      ask('Town, storey, compass direction, wind'),
      choose('How often will you really water?', [
        'Daily',
        'Twice a week',
        'When I see them suffer',
        'Never, help',
      ]),
    ],
    faq: [
      [
        'Are the plants sold here?',
        'I look at what is common in your country and give a second choice for each.',
      ],
      [
        'I rent. May I screw things in?',
        'Nothing is screwed. All stands, leans or hangs over the rail, and is tied.',
      ],
    ],
  },
  {
    seller: 'casaverdecl',
    title: 'I will tell you why your house plant is unhappy',
    tags: ['house plants', 'plant doctor', 'care', 'advice'],
    text: `
Yellow leaves mean too much water. Or too little. Or a move, a draught, hunger, or a mite that is smaller than this comma. Photos of the leaf, of its back and of the soil mostly tell which.

You get **one diagnosis, not six**, what to do today, what to leave alone for two weeks, and how you will see that it is better. If it cannot be saved I tell you that as well, and how to take a cutting first.
`,
    packages: one(
      'One plant',
      'Diagnosis from photos, treatment, follow-up after two weeks',
      500,
      1,
      1,
    ),
    extras: [
      extra('Each further plant', 300),
      extra('Where each plant in your flat should stand', 1000, 2),
    ],
    ask: [
      attach('Whole plant, sick leaf front and back, soil and pot'),
      ask('Where does it stand, how do you water, what changed lately?'),
    ],
    faq: [
      ['Do I have to buy sprays?', 'Seldom. Soap, light and patience do most of it.'],
      [
        'Which plants do you know?',
        'The usual two hundred. For rare orchids I may say that I do not know.',
      ],
    ],
  },
  {
    seller: 'casaverdecl',
    title: 'I will design a vegetable bed with what goes where and when',
    tags: ['vegetable garden', 'crop rotation', 'raised bed', 'plan'],
    text: `
Four square metres can feed two people with salad from April until October, if the radish is out before the bean needs the room. It is a game of musical chairs, and I have the score.

A plan for each month, drawn to scale: **neighbours that like each other, what follows what**, how much to sow (less than you think), and where the watering can should stand. For your climate and for your hemisphere.
`,
    packages: three(
      ['One bed', 'One bed up to 4 m², twelve months', 1800, 3, 1],
      ['Four beds', 'Four beds with rotation over four years', 4500, 6, 2],
      ['Kitchen garden', 'Up to 60 m², paths, compost, berries, work per week', 8900, 9, 2],
    ),
    extras: [
      extra('Seed list with amounts', 300),
      extra('What to cook with the glut, twelve ideas', 500),
    ],
    ask: [
      ask('Where are you, how large is it, what is the soil like?'),
      attach('Photos and a sketch with north'),
      ask('What do you like to eat, and how many hours a week do you have?'),
    ],
    faq: [
      ['Is it organic?', 'Yes. Compost, mulch, nets, and looking closely.'],
      ['I have shade. Is there any hope?', 'Leafy things and berries. Tomatoes will sulk.'],
    ],
  },
]);
