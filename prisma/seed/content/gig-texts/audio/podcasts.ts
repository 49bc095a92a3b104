import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const podcasts = gigsIn('audio', 'podcasts', [
  {
    seller: 'podcarpenter',
    title: 'I will edit your podcast episode without taking out the people',
    tags: ['podcast editing', 'audio', 'episode', 'show notes'],
    text: `
Planing wood and editing talk have this in common: take off too much and it does not fit any more. I cut the false starts, the cough, the anecdote that went nowhere, and keep the laugh that came before the joke.

Two voices at the same loudness, rooms made less roomy, **−16 LUFS, intro and outro in place**. With the file you get chapter times and a list of what I removed, in case you miss something.
`,
    packages: three(
      ['Half hour', 'Up to 30 minutes raw, two voices, levelled and cut', 1800, 2, 1],
      ['Hour', 'Up to 60 minutes raw, three voices, chapters, show notes', 3400, 3, 1],
      ['Month', 'Four episodes up to 60 minutes, chapters, notes, three quotes each', 11500, 12, 2],
    ),
    extras: [
      extra('Audiogram of one minute', 800, 1),
      extra('Full transcript, corrected', 2000, 1),
      extra('Rescue of a very bad guest track', 1000, 1),
    ],
    ask: [
      attach('Separate tracks if you have them, or the single file'),
      attach('Intro, outro and music'),
      maybe('Passages that must go, with times'),
      choose('How tight?', ['Leave it breathing', 'Normal', 'Tight like radio']),
    ],
    faq: [
      [
        'One track for both voices: a problem?',
        'More work, and it can be done. Next time record each guest separately; I will show you how.',
      ],
      [
        'Do you remove every “um”?',
        'Only those that stand in the way. Without any, people sound like adverts.',
      ],
      ['Can you upload it?', 'I deliver files and notes. The account stays in your hands.'],
    ],
  },
  {
    seller: 'podcarpenter',
    title: 'I will set up your recording room with what you own',
    tags: ['podcast setup', 'microphone', 'acoustics', 'consulting'],
    text: `
Before you buy a four-hundred-dollar microphone: open your wardrobe. A duvet, a bookshelf and ten centimetres less distance will do more.

Send photos of your room and a minute of you talking in three corners. I reply with **a drawing of where to sit, what to hang up, which settings to use** and, only if it is needed, a shopping list in the order in which it helps.
`,
    packages: three(
      ['Advice', 'Written plan from photos and a test recording', 1000, 2, 1],
      [
        'Advice and second test',
        'Plan, your new recording judged, preset for your program',
        2200,
        5,
        2,
      ],
      ['Remote guests', 'Plan for you and a one-page guide to send to every guest', 3000, 5, 2],
    ),
    extras: [
      extra('Shopping list in three budgets', 400),
      extra('Template session for your program', 700, 1),
    ],
    ask: [
      attach('Photos of the room and a one-minute recording in three places'),
      ask('Microphone, program, budget'),
      choose('Do you record alone?', ['Alone', 'Two in a room', 'Guests online']),
    ],
    faq: [
      [
        'I only have a headset.',
        'We start with the room then. A headset in a good room beats a studio microphone in a bathroom.',
      ],
      ['Do you sell equipment?', 'No, and I get nothing from those who do.'],
    ],
  },
  {
    seller: 'podcarpenter',
    title: 'I will write show notes with times for your episode',
    tags: ['show notes', 'podcast', 'summary', 'timestamps'],
    text: `
I listen to the whole thing at normal speed on the train to Mumbai, and write what a person would like to know before giving you fifty minutes.

A **summary without spoilers**, chapters with times, names spelled properly, the books and tools that were mentioned, and two titles: one that says it, one that tickles.
`,
    packages: one(
      'One episode',
      'Summary, chapters, mentions and two titles for up to 60 minutes',
      800,
      2,
      1,
    ),
    extras: [
      extra('Five posts for your channels', 500),
      extra('Newsletter paragraph', 300),
      extra('In Hindi as well', 600, 1),
    ],
    ask: [
      attach('The episode as MP3'),
      maybe('Names of the guests with spelling'),
      maybe('How do you usually write?'),
    ],
    faq: [
      [
        'Do you use a machine summary?',
        'No. Machines miss the story about the grandmother, and that is what people click on.',
      ],
      ['Is ninety minutes all right?', 'Take two orders or write to me for a price.'],
    ],
  },
  {
    seller: 'warmvoicejo',
    title: 'I will voice the opening and closing of your podcast',
    tags: ['podcast intro', 'voice', 'british', 'opener'],
    text: `
An opening has one task: to make the listener put the phone back in the pocket. Twenty seconds, the name of the show said so that one can search for it, a promise, and then you.

I record opening, closing and three little bridges (“after the break”, “before we go on”), **dry and with space for your music**, and suggest shorter words where your tongue would not mind either.
`,
    packages: one(
      'Podcast voices',
      'Opening, closing and three bridges, up to 150 words, dry WAV files',
      2000,
      2,
      2,
    ),
    extras: [
      extra('Mixed with your music', 700, 1),
      extra('Season trailer, 60 seconds', 1500, 1),
      extra('Sponsor message, each', 500),
    ],
    ask: [
      ask('Your text, or name, subject and hosts of the show'),
      maybe('Shows whose opening you like'),
      maybeAttach('The music'),
    ],
    faq: [
      [
        'Can I change hosts later?',
        'Send the new line, I record it in the same tone; a single line costs five dollars.',
      ],
      ['Is commercial use included?', 'In your podcast yes, sponsored or not.'],
    ],
  },
]);
