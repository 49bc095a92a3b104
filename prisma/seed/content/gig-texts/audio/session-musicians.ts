import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const sessionMusicians = gigsIn('audio', 'session-musicians', [
  {
    seller: 'stringsbyana',
    title: 'I will record a violin line for your song',
    tags: ['violin', 'session musician', 'remote recording', 'strings'],
    text: `
Send me the song and a word: *lonely, sunlit, limping*. I listen in the tram, find a line that leaves your singer room to breathe, and record it in a wooden room with two small microphones and no hurry.

You get **one dry take and one with the room**, tuned by ear, in time with your tempo and named by bar. If you have notes, I play those. If you hum, I play what you hummed, only straighter.
`,
    packages: three(
      ['Sixteen bars', 'One line of up to 16 bars, two takes', 2500, 3, 1],
      ['Whole song', 'One line through the song, written with you', 5500, 4, 2],
      ['Double and harmony', 'Main line doubled, plus a harmony line', 8500, 6, 2],
    ),
    extras: [extra('Improvised solo, three takes', 2000, 1), extra('Score of what I played', 700)],
    ask: [
      attach('The song with and without guide melody'),
      ask('Tempo, key, sampling rate, and where the violin comes in'),
      maybe('Players you love'),
    ],
    faq: [
      ['Which formats?', 'WAV 24 bit, 44.1 to 96 kHz, from zero or from the bar that you name.'],
      ['Do I have to credit you?', '“Ana Kovačić, violin” makes me happy. It is not a condition.'],
      ['Can it sound like a fiddle?', 'Yes. It is the same instrument with its shoes off.'],
    ],
  },
  {
    seller: 'stringsbyana',
    title: 'I will build a string section from eight real takes',
    tags: ['string section', 'viola', 'violin', 'arranging'],
    text: `
A sampled section breathes all at once. I record each desk by itself, with another bow and another place in the room, so that the little disagreements which make strings sound like people are really there.

Up to **five violins and three violas**, from your MIDI or my arrangement. Cellos I replace by a low viola part, or you take a colleague whom I can recommend.
`,
    packages: one(
      'Small section',
      'Eight takes for up to 24 bars, dry and room, plus a rough balance',
      12000,
      8,
      1,
    ),
    extras: [
      extra('I write the arrangement', 4500, 3),
      extra('Each further 8 bars', 2500, 2),
      extra('Parts and score as PDF', 1200),
    ],
    ask: [
      attach('The song and, if there is one, MIDI or score'),
      ask('Tempo, key, and the feeling in a few words'),
    ],
    faq: [
      [
        'How does it differ from samples?',
        'Bow changes, slides, breath. Put the two next to each other and you will hear it in one bar.',
      ],
      [
        'May I use it in a film?',
        'Yes, all media. A copy of the film for my mother would be nice.',
      ],
    ],
  },
  {
    seller: 'stringsbyana',
    title: 'I will write out the notes of a melody you hum',
    tags: ['transcription', 'notation', 'sheet music', 'melody'],
    text: `
You have carried a tune around since 1996 and cannot write music. Hum it into your phone, with a cold and traffic behind you if need be, and I write it down.

You receive **clean notation with a key that suits your voice**, chords above the staff, and a recording of me playing it, so that you can check whether I heard what you meant.
`,
    packages: three(
      ['Melody', 'Up to 24 bars, melody and chords, PDF and audio', 1000, 2, 1],
      [
        'Melody and second voice',
        'Up to 32 bars with a second voice, PDF and MusicXML',
        2200,
        3,
        1,
      ],
      ['Song for a choir', 'Up to 48 bars for four voices, with practice tracks', 6500, 7, 2],
    ),
    extras: [
      extra('Transposed for another instrument', 400),
      extra('Text set under the notes', 300),
    ],
    ask: [
      attach('Your recording, as bad as it likes'),
      maybe('Words, and which instrument or voice it is for'),
    ],
    faq: [
      [
        'Can you write down a song from the radio?',
        'For your own practice yes. For performance please buy the sheet, so that the author can eat.',
      ],
      ['I sing off key.', 'I hear what you were aiming at. It is a professional habit.'],
    ],
  },
  {
    seller: 'stringsbyana',
    title: 'I will bow-mark and finger your orchestra part',
    tags: ['violin part', 'bowings', 'fingering', 'orchestra'],
    text: `
Rehearsal is on Thursday and page three is black with notes. I mark bowings that get you to the right end of the bow, and fingerings for small hands, large hands or **hands that practise on the bus**.

Three places get a note on how to practise them in ten minutes. Amateurs, students and one brave dentist have come through Brahms like that.
`,
    packages: one(
      'One movement',
      'One part of up to six pages marked, with practice notes for three places',
      1800,
      3,
      1,
    ),
    extras: [
      extra('Slow recording of the hard places', 900, 1),
      extra('Viola instead of violin', 100),
    ],
    ask: [
      attach('Scan of your part'),
      ask('How long have you played, and which places frighten you?'),
    ],
    faq: [
      [
        'Our section leader has bowings already.',
        'Send them along. I keep those and do the fingerings.',
      ],
      ['Which edition?', 'Any that is legible. Please only scan what you own.'],
    ],
  },
]);
