import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const videoEditing = gigsIn('video', 'video-editing', [
  {
    seller: 'framefolk',
    title: 'I will edit your interview into a short documentary portrait',
    tags: ['documentary', 'portrait', 'interview', 'editing'],
    text: `
People tell their story in the wrong order, which is charming in a kitchen and hard in a film. I transcribe the interview, cut it first on paper, and send you that **paper edit to read** before anything else.

Then I build the picture around the voice: hands, room, weather, the pause before the answer. Ten minutes of talk become three of film and, I hope, the person is still in there.
`,
    packages: three(
      ['Two minutes', 'From up to 30 minutes of interview and your extra shots', 7500, 6, 1],
      ['Five minutes', 'From up to 90 minutes, paper edit, sound and colour', 15000, 10, 2],
      [
        'Ten minutes',
        'From up to 4 hours, paper edit, music, titles, subtitles file',
        29000,
        14,
        2,
      ],
    ),
    extras: [extra('One-minute version for posts', 2000, 2), extra('English subtitles', 1500, 1)],
    ask: [
      attach('A list of the footage or a low-resolution copy'),
      ask('What should one feel about this person at the end?'),
      maybe('Anything that must stay out'),
    ],
    faq: [
      ['May the person see it first?', 'Please do show them. I keep one round for what they ask.'],
      ['Which program do you use?', 'DaVinci Resolve. I can hand over a project or an XML.'],
      [
        'My sound is poor.',
        'Send me a minute before you order. Wind is mendable, a distant microphone less so.',
      ],
    ],
  },
  {
    seller: 'framefolk',
    title: 'I will make a wedding film out of your guests’ phones',
    tags: ['wedding', 'phone footage', 'family film', 'editing'],
    text: `
No videographer, but forty guests with forty phones? I have made some of my favourite films from that: the same kiss from six sides, the shaky one by the seven-year-old being the best.

Collect everything in one folder, unsorted. I find **the day's real order by sound**, since phones keep odd clocks, line up speeches from different angles, and even out colours as far as they let me.
`,
    packages: three(
      ['Three minutes', 'A short film from up to 200 clips, one song', 6500, 8, 1],
      ['Eight minutes', 'Film with vows and one speech from up to 400 clips', 12500, 11, 2],
      ['The whole day', 'Twenty minutes, all speeches, chapters, up to 800 clips', 24000, 14, 2],
    ),
    extras: [
      extra('All speeches uncut as separate files', 1500, 1),
      extra('A one-minute cut for those who were not there', 1200, 1),
    ],
    ask: [
      ask('Names of the couple, parents and those who speak'),
      ask('Three moments that have to be in it'),
      attach('Your song, if you own a copy, or name a mood'),
    ],
    faq: [
      [
        'Upright and sideways clips are mixed. Is that bad?',
        'No, I frame upright ones with a soft edge or side by side. It looks intended.',
      ],
      [
        'How do we collect the clips?',
        'A shared folder and a friendly message to everyone. I give you a text that works.',
      ],
    ],
  },
  {
    seller: 'framefolk',
    title: 'I will tidy up your recorded talk: two cameras, slides, sound',
    tags: ['conference talk', 'multicam', 'slides', 'lecture'],
    text: `
A talk lives from the switch between speaker and slide at the right second. I sync cameras, slides and the sound from the lapel, cut the first “can you hear me” and leave the joke that did not work, since it makes the next one better.

The slides are **put in as clean pictures from your file**, not filmed off the wall. Chapters and a still for the preview are part of it.
`,
    packages: one(
      'One talk',
      'Up to 45 minutes, two cameras, slides put in, sound cleaned, chapters',
      6000,
      4,
      1,
    ),
    extras: [
      extra('Questions and answers, subtitled', 1800, 1),
      extra('Each further talk of the same event', 4500, 2),
      extra('Title and end card in your design', 800),
    ],
    ask: [
      attach('Cameras, sound and slides'),
      ask('Speaker’s name, title, event and date as they should appear'),
    ],
    faq: [
      [
        'There is only one camera. Does it work?',
        'Yes: slides and slow reframing give enough change.',
      ],
      ['Can you hide a coughing audience?', 'Mostly. In November less so.'],
    ],
  },
  {
    seller: 'framefolk',
    title: 'I will give you notes on your rough cut, minute by minute',
    tags: ['feedback', 'rough cut', 'editing', 'consulting'],
    text: `
After the fortieth viewing you see nothing. I see it for the first time, once, with a notebook, exactly as your audience will.

You receive **notes with time codes**: where I leaned in, where I looked at the clock, what I did not understand and what I understood too early. At the end there are three suggestions in order of effect, and the smallest one that would help most.
`,
    packages: three(
      ['Short', 'A film up to 10 minutes, two pages of notes', 1500, 2, 0],
      ['Half hour', 'A film up to 30 minutes, four pages of notes', 3500, 3, 0],
      ['Feature', 'A film up to 100 minutes, notes and a new order of scenes', 9500, 6, 1],
    ),
    extras: [
      extra('Second viewing of the next cut', 1200, 2),
      extra('Notes as a marker file for your program', 300),
    ],
    ask: [
      attach('The film, or a way to download it through the order’s files'),
      ask('What should it be about, in one sentence?'),
      maybe('Questions you want an answer to'),
    ],
    faq: [
      ['Are you kind?', 'I am exact and kind, in that order.'],
      ['Do you sign a non-disclosure agreement?', 'Yes.'],
    ],
  },
]);
