import { ask, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const familyGifts = gigsIn('everyday', 'family-gifts', [
  {
    seller: 'giftfox',
    title: 'I will find five presents for the person who has everything',
    tags: ['gift ideas', 'present', 'birthday', 'shopping'],
    text: `
Nobody has everything. Uncle Stavros has every tool, but nobody has ever asked him to teach them to use one. Tell me ten odd facts about the person, and I go hunting.

Five presents within your budget: **something to hold, something to do, something to eat, something you make, and a wild one**. Each with the reason why, where to get it in your country, and the sentence for the card.
`,
    packages: three(
      ['One person', 'Five ideas with reasons and where to buy', 700, 1, 1],
      ['Family Christmas', 'Three ideas each for six people, in one budget', 2900, 4, 1],
      ['Year of birthdays', 'Twelve people through the year, with reminders', 4900, 7, 2],
    ),
    extras: [
      extra('Card text that is not “all the best”', 200),
      extra('How to wrap something impossible', 200),
    ],
    ask: [
      ask('Ten odd facts about the person'),
      ask('Budget, country, date'),
      maybe('Presents that went wrong'),
    ],
    faq: [
      ['Do you earn from the shops?', 'No, not a cent.'],
      ['Do you buy and send it?', 'I find, you buy. That way it remains your present.'],
    ],
  },
  {
    seller: 'giftfox',
    title: 'I will write a poem for a birthday, wedding or farewell',
    tags: ['poem', 'verse', 'birthday', 'wedding'],
    text: `
Eight lines can be better than a speech, and nobody's soup gets cold. I write verses with rhymes that do not squeak and with facts that only your family knows.

Choose light or touching; **most people say light and mean both**. I read it aloud to my cousin Maria. If she laughs at line three and is quiet at line seven, it is ready.
`,
    packages: one(
      'Up to sixteen lines',
      'One poem of 8 to 16 lines, with one change, ready to read aloud',
      1200,
      2,
      1,
    ),
    extras: [
      extra('Set as a printed card', 600, 1),
      extra('Up to thirty lines', 800, 1),
      extra('Read aloud by me as a recording', 400),
    ],
    ask: [
      ask('Who is it for, from whom, and when?'),
      ask('Facts, habits, sayings, the story everyone knows'),
      choose('Mood', ['Funny', 'Tender', 'Both', 'Solemn']),
    ],
    faq: [
      ['Can it be in German?', 'Yes, I rhyme well in German. In Italian only short and silly.'],
      [
        'What if I don’t like it?',
        'One rewrite is included, and we find out in a message what was wrong.',
      ],
    ],
  },
  {
    seller: 'slowtrains',
    title: 'I will write a treasure hunt through your own town',
    tags: ['treasure hunt', 'family', 'birthday', 'town'],
    text: `
I plan journeys; this is the smallest kind. Eight stops on foot in your neighbourhood, each with a riddle that can be solved by looking up: at a weathercock, a date above a door, a bakery's painted pretzel.

I work from maps, street pictures and your knowledge, and **have a grown-up walk it once before the day**. Riddles for five-year-olds have pictures; those for colleagues have traps.
`,
    packages: three(
      ['Small hunt', 'Six stops, riddles to print, map for the adult', 1800, 3, 1],
      ['Story hunt', 'Eight stops with a story, letters and a final word', 3200, 5, 2],
      ['Two teams', 'Two routes that meet at the treasure, for up to 20 people', 4900, 7, 2],
    ),
    extras: [extra('In German, Dutch or French', 500, 1), extra('Rain version indoors', 700, 1)],
    ask: [
      ask('Town and starting point, ages, number, how far may they walk?'),
      maybe('Places that mean something to you'),
      maybe('What is the treasure?'),
    ],
    faq: [
      [
        'What if something has been pulled down?',
        'That is what the trial walk is for. Each stop has a spare riddle.',
      ],
      [
        'Is it safe with traffic?',
        'I stay away from large roads and mark each crossing for the adults.',
      ],
    ],
  },
]);
