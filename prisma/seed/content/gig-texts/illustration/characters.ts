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
} from '../../gig-form';

export const characters = gigsIn('illustration', 'characters', [
  {
    seller: 'olehcharacters',
    title: 'I will design a mascot that your customers give a name to',
    tags: ['mascot', 'character design', 'brand', 'vector'],
    text: `
You know that a mascot works when people begin to talk about it as “he” or “she”. To get there I start with twenty black silhouettes and no faces at all; only the ones with a clear shadow are allowed to get eyes.

Then comes **behaviour**: how does it point at a price, fall asleep, get angry at bad Wi-Fi? A mascot that can only wave is a sticker.

- Silhouettes, three sketches, one finished character
- Flat vector drawing that prints on anything
- Colours checked on white, on dark, and in one colour
`,
    packages: three(
      ['One pose', 'Two sketches, one finished vector pose', 4500, 5, 2],
      ['Four moods', 'Three sketches, one character in four poses or moods, vectors', 11000, 9, 3],
      [
        'Whole character',
        'Turnaround from four sides, eight poses, face sheet and do-nots',
        24000,
        14,
        4,
      ],
    ),
    extras: [
      extra('Each further pose', 1800, 2),
      extra('Sticker pack of the poses with cut lines', 1500, 1),
      extra('Simple 3-second wave animation', 3500, 3),
    ],
    ask: [
      ask('What does your company do, and what should the mascot help with?'),
      choose('What kind of creature?', [
        'Animal',
        'Person',
        'Object with a face',
        'Something unheard of',
        'Show me options',
      ]),
      maybe('Mascots you like, and one you hate'),
    ],
    faq: [
      [
        'Will my animator be able to use it?',
        'Yes. I come from animation: joints are separate layers and shapes overlap where they bend.',
      ],
      [
        'Do I get all rights?',
        'All rights to the chosen character, in writing, when the order is completed.',
      ],
      [
        'Can I see silhouettes before I decide?',
        'They are the first thing that you see, usually on the second day.',
      ],
    ],
  },
  {
    seller: 'olehcharacters',
    title: 'I will draw your tabletop hero for a character sheet',
    tags: ['tabletop', 'fantasy', 'rpg', 'character art'],
    text: `
She is a dwarf with a fear of boats, he is a wizard who lost his familiar at cards: I love these people before I meet them. Send me race, class, three facts and one flaw, and I will draw your hero ready for the session on Friday.

Ink line with flat colour and one shadow, in a three-quarter pose that **shows weapon, gear and temper**. Scars on the correct side. Armour that could really be put on.
`,
    packages: three(
      ['Bust', 'Head and shoulders, ink and flat colour', 1200, 3, 1],
      ['Half body', 'Half body with weapon or spell, colour and shadow', 2200, 4, 2],
      ['Full hero', 'Full figure with gear, token and plain background', 4200, 6, 2],
    ),
    extras: [
      extra('Round token for virtual tables', 200),
      extra('Familiar, mount or companion', 1200, 2),
      extra('Tavern or cave background', 1500, 2),
    ],
    ask: [
      ask('Race, class, age, gear, three facts and one flaw'),
      maybeAttach('References: faces, armour, earlier drawings'),
      maybe('What is in the pockets?'),
    ],
    faq: [
      [
        'Can I order the whole party?',
        'Yes. From four heroes on I draw a group picture at the price of three. Write to me first.',
      ],
      [
        'Is it allowed on a stream?',
        'Private campaigns and streams are fine. Selling a book with it needs a licence.',
      ],
    ],
  },
  {
    seller: 'olehcharacters',
    title: 'I will draw a four-panel comic from your everyday story',
    tags: ['comic', 'four panels', 'humour', 'strip'],
    text: `
Setting, development, trouble, punchline. Four panels are enough for a good joke, a proposal of marriage or the day the office printer caught fire.

Tell me what happened as you would tell it over dinner. I write the beats, you approve them, then I draw: clean line, two or three colours, **hand-lettered balloons in your language** as long as you check the spelling for me.
`,
    packages: one(
      'Four panels',
      'Script in beats, four drawn panels in three colours, lettering, web and print file',
      3200,
      5,
      2,
    ),
    extras: [
      extra('Two more panels', 1200, 2),
      extra('Text-free version for other languages', 300),
      extra('You and your friends recognisable, each', 500, 1),
    ],
    ask: [
      ask('Tell the story in your own words.'),
      maybeAttach('Photos of the people, pets or places in it'),
    ],
    faq: [
      [
        'Can you do it every week?',
        'Yes, several companies have a weekly strip with me. Order one first and see if we laugh at the same things.',
      ],
      [
        'What about sensitive jokes?',
        'I make fun of situations and of myself. Not of people who cannot answer.',
      ],
    ],
  },
  {
    seller: 'olehcharacters',
    title: 'I will prepare your character drawing for 2D animation rigging',
    tags: ['rigging', 'cutout animation', 'layers', 'animation'],
    text: `
Your illustrator drew a lovely character in one flat layer, and your animator is crying. I take it apart.

Arms, forearms, hands, lids, pupils, mouth shapes: everything is cut, **painted behind the joins** so that no holes open, named properly and set at its pivot. Files for After Effects, Spine, Rive or Live2D; mouth shapes for speech if somebody has to talk.
`,
    packages: three(
      ['Puppet', 'One front-view character, body parts cut and named', 3000, 4, 1],
      ['Talking puppet', 'Body parts, nine mouth shapes, eyelids and brows', 6000, 6, 2],
      [
        'Turning puppet',
        'Front, side and three-quarter views, mouths, three hands each',
        13000,
        10,
        2,
      ],
    ),
    extras: [
      extra('Rough test walk, so that we see the joints', 2500, 2),
      extra('Extra hand shapes, set of four', 900, 1),
    ],
    ask: [
      attach('The drawing, with as many layers as you have'),
      tick('Target program', ['After Effects', 'Spine', 'Rive', 'Live2D', 'Other']),
    ],
    faq: [
      [
        'Do you animate too?',
        'I test joints. For full animation look at the video category; I know good people there.',
      ],
      ['Can it be a photo?', 'A drawing, please. Photographs tear at the elbows.'],
    ],
  },
]);
