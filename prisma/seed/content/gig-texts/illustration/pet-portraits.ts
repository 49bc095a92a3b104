import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const petPortraits = gigsIn('illustration', 'pet-portraits', [
  {
    seller: 'pawsandpaper',
    title: 'I will paint your dog in gouache, crooked ear and all',
    tags: ['dog portrait', 'gouache', 'pet', 'gift'],
    text: `
Before I painted dogs I held them still for the vet, so I have had my hands on most breeds. I know that a whippet stands on springs and that a labrador's brow does half of the talking.

I paint in gouache on tinted paper, about the size of a postcard or a book, **from your photos and your stories**. Tell me what he does when the doorbell rings. It will be in the picture somewhere.

The finished painting is photographed in daylight; you get a large file that prints well up to 40 cm.
`,
    packages: three(
      ['Head study', 'Head in gouache, 15 × 15 cm, high-resolution file', 2500, 5, 1],
      ['Sitting portrait', 'Whole dog, 20 × 25 cm, plain ground, high-resolution file', 4800, 7, 1],
      ['Dog at home', 'Whole dog with a favourite chair, toy or hill, 24 × 30 cm', 9000, 10, 2],
    ),
    extras: [
      extra('A second animal', 2200, 3),
      extra('Original painting packed for the post (postage apart)', 1500, 2),
      extra('Name in brush letters', 300),
    ],
    ask: [
      attach('Three photos: face, whole body, and a typical one'),
      ask('Name, age, and the silliest habit'),
      choose('Ground colour', ['Warm sand', 'Sage', 'Dusk blue', 'Terracotta']),
    ],
    faq: [
      [
        'My dog is black and photos show a black hole. Can you paint it?',
        'Black dogs are my favourite: the fur is blue, brown and violet. A photo in the shade is best.',
      ],
      [
        'Our dog has died. May I order anyway?',
        'Of course. Many people do. Take your time with the photos and write as much as you like.',
      ],
      [
        'How are the colours on screen?',
        'I calibrate and photograph in north light, and compare with the paper before I send.',
      ],
    ],
  },
  {
    seller: 'pawsandpaper',
    title: 'I will draw your cat as the ruler it believes itself to be',
    tags: ['cat portrait', 'royal', 'funny', 'digital'],
    text: `
Every cat I ever met was of noble birth. I merely supply the ruff, the velvet and the disappointed gaze of a portrait from 1640.

Digital painting in the manner of **old court portraits**: your cat's own markings, whiskers and torn ear, with clothes and pose that you choose from six, from admiral to abbess. It prints as a poster, and it looks best in the most expensive frame you can find in a charity shop.
`,
    packages: three(
      ['Page', 'Head and collar, one costume, file for prints up to A4', 1600, 4, 1],
      ['Noble', 'Half-length portrait, costume and background, up to A2', 3200, 6, 2],
      ['Monarch', 'Full court scene with throne, arms and motto, up to A1', 6500, 9, 2],
    ),
    extras: [
      extra('Latin motto, invented and mostly correct', 300),
      extra('A second sovereign', 2000, 2),
      extra('Gold frame painted around it', 400),
    ],
    ask: [
      attach('Photos of the face from the front and of the markings'),
      choose('Office', [
        'King or queen',
        'Admiral',
        'Abbess',
        'Scholar',
        'Explorer',
        'Court jester',
      ]),
      maybe('Titles and deeds of the cat'),
    ],
    faq: [
      ['Do you do rabbits?', 'Rabbits, ferrets and once a gecko in full armour. Same price.'],
      ['Is it a filter?', 'No. I draw every whisker, and I would be glad to show you the layers.'],
    ],
  },
  {
    seller: 'pawsandpaper',
    title: 'I will sketch your horse in pencil from a field photo',
    tags: ['horse', 'pencil drawing', 'equestrian', 'realistic'],
    text: `
Horses are hard: wrong by one centimetre and it is a cow. I have drawn them from the stable door since I was six, and I measure before I shade.

A **graphite drawing on smooth paper**, with the real set of the neck, the whorl on the forehead and the winter coat if that is when you love it most. Tack only if you want it, correctly buckled.
`,
    packages: one(
      'Pencil portrait',
      'Head and neck in graphite, A4, cleaned scan at 600 dpi',
      3500,
      6,
      1,
    ),
    extras: [
      extra('Whole horse, standing', 2500, 3),
      extra('Rider as well', 3500, 4),
      extra('White and copper highlights on tinted paper', 800, 1),
    ],
    ask: [
      attach('Side and three-quarter photos at eye height of the horse'),
      maybe('Name, and how it stands when it is content'),
    ],
    faq: [
      [
        'From how far may the photo be?',
        'The head should fill at least a third of the picture. A phone at two metres does well.',
      ],
      [
        'Can you draw a foal grown up?',
        'I would be guessing, and you would see it. Let us wait and draw the grown horse.',
      ],
    ],
  },
]);
