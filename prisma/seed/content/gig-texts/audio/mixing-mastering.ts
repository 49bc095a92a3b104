import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const mixingMastering = gigsIn('audio', 'mixing-mastering', [
  {
    seller: 'tapeandtube',
    title: 'I will mix your song and tell you what I did',
    tags: ['mixing', 'indie', 'folk', 'stems'],
    text: `
I listen to your rough mix first, twice, because you have already decided more than you think. Then I push faders for an hour before I touch a plug-in.

Mixed in a small room in Bergen through **a console older than I am, and tape where it helps**. You receive the mix, an instrumental, and a page which explains the five decisions that mattered, so that your next recording comes in with fewer problems.
`,
    packages: three(
      ['Small band', 'Up to 12 tracks mixed, one master', 6000, 5, 2],
      ['Full band', 'Up to 32 tracks, instrumental and vocal-up versions', 12000, 7, 3],
      ['Three songs', 'Up to 32 tracks each, one sound for all three', 30000, 14, 3],
    ),
    extras: [
      extra('Vocal tuning by hand, lead voice', 1500, 1),
      extra('Drum editing', 1800, 2),
      extra('Stems of the mix', 1000),
      extra('A pass through the tape machine', 800, 1),
    ],
    ask: [
      attach('Tracks from zero, 24 bit, and your rough mix'),
      ask('Tempo, key, and three records that should stand beside it'),
      maybe('What do you like about the rough mix?'),
    ],
    faq: [
      [
        'Is tuning included?',
        'Small touches are. A whole voice by hand is an extra, and sometimes a mistake.',
      ],
      [
        'May I sit in?',
        'By stream for the last hour, with both of us being polite about the snare.',
      ],
      ['Do you mix loud?', 'I mix to move. Loudness belongs to mastering, and less than you fear.'],
    ],
  },
  {
    seller: 'tapeandtube',
    title: 'I will master your single for streaming and for vinyl',
    tags: ['mastering', 'single', 'vinyl', 'streaming'],
    text: `
Mastering is the last pair of fresh ears. I mostly take away half a decibel here and there, and in doubt nothing at all.

Analogue equaliser and compressor, then a careful conversion. **Streaming master, vinyl pre-master and a version for clubs** differ, and I explain how. If your mix has a problem that I should not mend, I write to you and wait: the mix is the better place.
`,
    packages: three(
      ['Single', 'One song, streaming master, one check of the mix', 2500, 2, 1],
      ['Single on vinyl', 'Streaming master, vinyl pre-master, codes embedded', 4000, 3, 1],
      ['EP', 'Five songs in order, all formats, gaps set', 10500, 6, 2],
    ),
    extras: [extra('Instrumental master', 600), extra('DDP file for pressing CDs', 1000, 1)],
    ask: [
      attach('Mix as 24-bit WAV, with 3 dB of air, and a loud one you like'),
      maybe('Codes, titles and order'),
    ],
    faq: [
      ['How loud will it be?', 'As loud as it stays good. Streaming services turn it down anyway.'],
      [
        'My mix is clipped. Can you save it?',
        'Partly. Send it again without the limiter; everyone has done it.',
      ],
    ],
  },
  {
    seller: 'tapeandtube',
    title: 'I will listen to your mix and write you honest notes',
    tags: ['mix feedback', 'mixing', 'learning', 'home studio'],
    text: `
You have heard it four hundred times. I have heard it never. I play it on big speakers, on small ones, and in my car outside the ferry terminal, and write down what I hear in the order in which it bothers me.

You get **ten notes with times and exact suggestions** (“the guitars live where the voice lives, at about 2 kHz: let one move out”), and the two that would do most good.
`,
    packages: one(
      'Ten notes',
      'One song heard on three systems, ten notes with times and suggestions',
      1200,
      2,
      0,
    ),
    extras: [
      extra('Second listening after your changes', 700, 2),
      extra('Short recording of me doing it to your file', 1500, 1),
    ],
    ask: [
      attach('Your mix, and a record you compare it with'),
      ask('Which program and which speakers or headphones?'),
    ],
    faq: [
      [
        'Which styles?',
        'Anything with air being moved. For very hard techno others have better ears.',
      ],
      ['Will you be nice?', 'Yes, and useful. You cannot learn from “sounds great”.'],
    ],
  },
]);
