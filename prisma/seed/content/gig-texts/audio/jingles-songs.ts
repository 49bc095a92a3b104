import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const jinglesSongs = gigsIn('audio', 'jingles-songs', [
  {
    seller: 'jinglekitchen',
    title: 'I will compose a jingle that your customers hum by mistake',
    tags: ['jingle', 'radio', 'composition', 'brand sound'],
    text: `
Seven notes are enough. Most jingles that you remember have five. I look for them in the natural melody of your name: say it aloud, it already goes up or down somewhere.

I send **three sung sketches, just me and a ukulele**. You play them to a child, and the one that she sings at dinner gets produced, with real instruments and a small choir consisting of me.
`,
    packages: three(
      ['Signature', 'Three sketches, one sound logo of 3 to 5 seconds', 4500, 5, 2],
      ['Jingle', 'Three sketches, a sung jingle of 10 to 15 seconds', 9000, 7, 2],
      ['Full course', 'Sung jingle, instrumental, short tag, on-hold loop', 16500, 11, 3],
    ),
    extras: [
      extra('Sung in French, English and Dutch', 2500, 2),
      extra('Male voice from a colleague', 2000, 2),
      extra('Score for your brass band', 1200, 1),
    ],
    ask: [
      ask('Name and slogan exactly as they are spoken'),
      choose('Flavour', ['Sunny', 'Elegant', 'Silly', 'Retro', 'Tender']),
      maybe('A tune that has been in your head for years'),
    ],
    faq: [
      [
        'Do I own it?',
        'You may use it everywhere, without end. I stay the author, which matters only to my mother and the collecting society.',
      ],
      ['Can it be rock?', 'Acoustic rock, yes. For walls of guitars I know someone.'],
      [
        'What if no sketch is right?',
        'I make two more. After that we shake hands and you get your money back.',
      ],
    ],
  },
  {
    seller: 'jinglekitchen',
    title: 'I will write a birthday song with all the embarrassing facts',
    tags: ['birthday song', 'gift', 'custom song', 'funny'],
    text: `
The camper van, the mushrooms of 1998, the way he says “technically”. Send me what you know and I put it into rhyme, to a tune of my own which one can sing along with from the second chorus.

Ukulele, glockenspiel, handclaps, and **a chorus for the guests** with the words on a sheet, so that nobody has to mumble.
`,
    packages: three(
      ['One verse', 'Verse and chorus, one minute, voice and ukulele', 2500, 4, 1],
      ['Three verses', 'Full song of two to three minutes with small band', 5500, 6, 1],
      ['Party edition', 'Full song, karaoke version, lyric sheet to print', 7500, 8, 2],
    ),
    extras: [extra('In French or Dutch', 800, 1), extra('Slide show with your photos', 2000, 2)],
    ask: [
      ask('Ten facts, small ones rather than big ones'),
      ask('How is the name said, and what do friends call them?'),
      maybe('What must not be mentioned, and who will be listening'),
    ],
    faq: [
      [
        'Could you use a known melody?',
        'Sadly no, the known ones belong to somebody. Mine come without lawyers.',
      ],
      [
        'How soon?',
        'One verse in four days. Ask me if the party is sooner, I like a little panic.',
      ],
    ],
  },
  {
    seller: 'jinglekitchen',
    title: 'I will compose a theme for your podcast or video series',
    tags: ['theme music', 'podcast', 'series', 'composition'],
    text: `
A theme is a door. It should open fast, squeak in a way you recognise, and let the host in. I write yours with real instruments and a gap where you speak.

Delivered as **a kit that your editor can cut**: full theme, bed without melody, three stings, an ending that ends. All in one key and at one tempo, so they fit wherever you put them.
`,
    packages: one(
      'Theme kit',
      'Theme of 30 seconds, bed of 2 minutes, three stings and an ending',
      11500,
      8,
      2,
    ),
    extras: [extra('Seasonal variation', 2500, 2), extra('Separate instrument stems', 1000)],
    ask: [
      ask('What is the series about, and when do people listen to it?'),
      maybe('Three pieces you like, with a word on why'),
      choose('Instruments', [
        'Piano and strings',
        'Ukulele and toys',
        'Guitar and drums',
        'Electronic',
        'Mix as you think',
      ]),
    ],
    faq: [
      [
        'Is it free of claims?',
        'Yes, I register it so that platforms recognise it as yours to use.',
      ],
      [
        'Can I hear something first?',
        'A piano sketch on the third day, before any other note is played.',
      ],
    ],
  },
  {
    seller: 'jinglekitchen',
    title: 'I will set your poem to music and sing it simply',
    tags: ['song', 'poem', 'singer', 'acoustic'],
    text: `
People send me poems from drawers: for a mother, against a dictator, about a dog. I read them aloud until the rhythm shows itself, then find a melody that does not get in their way.

One voice, one instrument, one good room. **I do not change words without asking**, and where a line has too many syllables I sing faster, as the old ones did.
`,
    packages: three(
      ['Short poem', 'Up to 12 lines, voice and piano or guitar', 4000, 6, 1],
      ['Long poem', 'Up to 32 lines, with a refrain made from your words', 7500, 9, 1],
      ['Recorded with strings', 'Up to 32 lines, voice, piano and a real violin', 14000, 13, 2],
    ),
    extras: [
      extra('Lead sheet with melody and chords', 800, 1),
      extra('Version for you to sing', 700),
    ],
    ask: [
      attach('The poem'),
      ask('Read it to me in a sentence: what is it really about?'),
      choose('Language', ['English', 'French', 'Dutch']),
    ],
    faq: [
      [
        'Who owns the song?',
        'Words are yours, music is mine, and both may be used by you privately and in public. For sale we write a line on shares.',
      ],
      [
        'I am not a poet. May I?',
        'A letter is fine too. I have sung a shopping list, and it was rather moving.',
      ],
    ],
  },
]);
