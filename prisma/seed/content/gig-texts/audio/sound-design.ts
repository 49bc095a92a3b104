import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const soundDesign = gigsIn('audio', 'sound-design', [
  {
    seller: 'tapeandtube',
    title: 'I will design a family of sounds for your app',
    tags: ['ui sounds', 'app', 'sound design', 'notification'],
    text: `
Your app says something each time it beeps, usually “I am a cheap alarm clock”. I make small sounds from wood, string and breath which agree with each other: sent, received, done, sorry.

They are **short, low in the mix of a day, and different enough to tell apart in a pocket**. Tested on bad phone speakers and for people who hear less in the high range.
`,
    packages: three(
      ['Three sounds', 'Sent, received, error: two variants each', 4500, 4, 2],
      ['Eight sounds', 'Eight sounds of one family, levels matched', 9500, 7, 2],
      ['Sound identity', 'Twelve sounds, a start-up sound and a one-page guide', 19500, 12, 3],
    ),
    extras: [extra('Haptic patterns that match', 1500, 1), extra('Looping wait sound', 1200, 1)],
    ask: [
      ask('What does the app do, and when does it speak?'),
      maybe('Three objects it could be made of'),
    ],
    faq: [
      ['Which formats?', 'WAV, CAF, OGG and MP3, trimmed to the sample so that nothing is late.'],
      ['Can users turn it off?', 'They must be able to. I remind your developer.'],
    ],
  },
  {
    seller: 'tapeandtube',
    title: 'I will save your recording from hum, hiss and a barking dog',
    tags: ['audio repair', 'noise reduction', 'restoration', 'dialogue'],
    text: `
The fridge, the fan, the neighbour's terrier at the one sentence you need. I have mended voice recordings for archives and for people who had only one take with their grandfather.

I work **by hand in the spectrum**, so that the voice keeps its body and does not come back from under water. Send twenty seconds first and I return them mended, so you hear what is possible before you buy.
`,
    packages: three(
      ['Five minutes', 'Up to 5 minutes cleaned of one constant noise', 800, 1, 1],
      ['Half hour', 'Up to 30 minutes, several noises, clicks and hum', 3500, 3, 1],
      ['Rescue', 'Up to 30 minutes of badly hurt audio, by hand', 8500, 6, 1],
    ),
    extras: [
      extra('Old tape or cassette transfer advice', 300),
      extra('Equalised for hard-of-hearing listeners', 500),
    ],
    ask: [
      attach('Twenty seconds of the worst part, and the whole recording'),
      ask('What do you have to understand, and what may be lost?'),
    ],
    faq: [
      [
        'Can you separate two people who talk at once?',
        'Sometimes a little. I would rather show you than promise.',
      ],
      ['Do you do evidence for courts?', 'No, for that one needs a sworn forensic lab.'],
    ],
  },
  {
    seller: 'podcarpenter',
    title: 'I will make the soundscape for a scene of your audio drama',
    tags: ['audio drama', 'foley', 'soundscape', 'fiction'],
    text: `
Platform four at dawn: a kettle, pigeons under the roof, a trolley with one bad wheel. With the right four sounds a listener builds the other forty.

I place your voices in the space, add steps that **fit their shoes and moods**, and record what I do not have: Pune is a generous city for noises. No library thunder that you know from three other shows.
`,
    packages: one(
      'One scene',
      'Up to 4 minutes: voices placed, atmosphere, foley and mix',
      4500,
      5,
      2,
    ),
    extras: [
      extra('Each further 2 minutes', 1800, 2),
      extra('Binaural version for headphones', 1500, 1),
      extra('Separate effects track', 500),
    ],
    ask: [
      attach('Dry voices and the script'),
      ask('Where are we, what is the weather, and who is walking?'),
    ],
    faq: [
      [
        'Can you also cut the voices?',
        'Tell me which takes and I assemble them first; that is part of it.',
      ],
      ['Do you compose music?', 'No, but I leave it a place to sit.'],
    ],
  },
]);
