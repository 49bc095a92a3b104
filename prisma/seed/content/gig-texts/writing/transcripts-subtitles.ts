import { attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const transcriptsSubtitles = gigsIn('writing', 'transcripts-subtitles', [
  {
    seller: 'entrelineas',
    title: 'I will subtitle your video in English and Spanish',
    tags: ['subtitles', 'srt', 'spanish', 'english'],
    text: `
Good subtitles are not read, they are heard with the eyes. For that they must come in on the breath, leave before the cut, and never ask for more than seventeen characters a second.

I time by hand, **break lines where a speaker would pause**, and shorten what has to be shortened without losing the joke. Dialects stay audible; swearing stays as strong as it was.
`,
    packages: three(
      ['Five minutes', 'Up to 5 minutes, one language, timed SRT', 1500, 2, 1],
      ['Fifteen minutes', 'Up to 15 minutes, both languages, SRT and VTT', 5500, 4, 1],
      ['Short film', 'Up to 40 minutes, both languages, festival format', 13000, 9, 2],
    ),
    extras: [
      extra('For deaf and hard-of-hearing viewers', 1200, 1),
      extra('Burned into the picture', 800, 1),
      extra('Portuguese as a third language', 2500, 2),
    ],
    ask: [
      attach('The video at low resolution'),
      maybe('Script, names and technical terms'),
      choose('Spoken language', ['English', 'Spanish', 'Portuguese', 'Mixed']),
    ],
    faq: [
      [
        'Do you work from a transcript?',
        'If you have one it becomes cheaper. Write to me with it.',
      ],
      [
        'Which format do festivals want?',
        'Usually SRT in UTF-8, some want EBU-STL. I deliver either.',
      ],
    ],
  },
  {
    seller: 'entrelineas',
    title: 'I will transcribe your Spanish interview word for word',
    tags: ['transcription', 'spanish', 'interview', 'research'],
    text: `
For research, radio and court rooms: what was said, who said it and when. I know the accents from Tijuana to Ushuaia and can tell a *che* from a *shhh* in a noisy café.

You choose **verbatim** with all hesitations or **clean reading** without them. Speakers are named, unclear places get a time stamp instead of an invention, and nothing leaves my encrypted disk.
`,
    packages: three(
      ['Fifteen minutes', '15 minutes of audio, clean reading, times every minute', 1200, 2, 1],
      ['An hour', '60 minutes of audio, verbatim or clean, speakers named', 4500, 4, 1],
      ['Study', '5 hours of audio, verbatim, in your coding template', 19900, 12, 1],
    ),
    extras: [
      extra('Noisy recording or more than four speakers', 1000, 1),
      extra('English summary of one page', 1500, 1),
    ],
    ask: [
      attach('The recording'),
      choose('Style', ['Verbatim', 'Clean reading']),
      maybe('Names and places that are mentioned'),
    ],
    faq: [
      ['Can you anonymise names?', 'Yes, with your list or with initials. Tell me before I start.'],
      ['What about Guaraní words?', 'I mark them and ask a friend in Corrientes.'],
    ],
  },
  {
    seller: 'redpenruth',
    title: 'I will clean up an automatic transcript in English',
    tags: ['transcript', 'clean up', 'podcast', 'captions'],
    text: `
The machine heard “wreck a nice beach”. I hear “recognise speech”. Send me the automatic transcript together with the recording, and I listen along while I mend it: names, numbers, who is speaking, where a sentence ends.

For podcasts I make a **clean reading version with subheads** that people enjoy as an article; for captions I leave the times untouched.
`,
    packages: one(
      'Thirty minutes',
      'Transcript of up to 30 minutes corrected against the recording',
      1500,
      2,
      1,
    ),
    extras: [
      extra('Each further 15 minutes', 700, 1),
      extra('Five quotes picked for your posts', 400),
      extra('Subheads and a summary of 100 words', 500),
    ],
    ask: [
      attach('Transcript and recording'),
      maybe('Names, brands and odd terms'),
      choose('What is it for?', ['Captions', 'Article', 'Research', 'Records']),
    ],
    faq: [
      [
        'Why not from scratch?',
        'Because starting from the machine’s text saves you half of the price, and I like puzzles.',
      ],
      [
        'Which accents are difficult?',
        'Few, on this coast you hear everything. I mark what I cannot make out and never guess.',
      ],
    ],
  },
]);
