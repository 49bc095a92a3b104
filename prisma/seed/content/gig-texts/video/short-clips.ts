import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const shortClips = gigsIn('video', 'short-clips', [
  {
    seller: 'cutbyzane',
    title: 'I will cut three vertical clips from your long recording',
    tags: ['reels', 'shorts', 'vertical video', 'podcast clips'],
    text: `
Somewhere in your hour of talk there are four moments when somebody leans forward. I watch all of it, at normal speed, with a cup of rooibos, and mark them.

Each clip opens **with the sentence and not with the hello**, keeps faces in the frame by hand, and has captions which I typed and read. If the best moment is a silence, the silence stays.

- 9:16, up to 60 seconds each
- Captions in your font and colour
- Sound levelled for phone speakers
`,
    packages: three(
      ['Three clips', '3 clips from up to 60 minutes, captions, 1080 × 1920', 2500, 2, 1],
      ['Eight clips', '8 clips from up to 2 hours, captions and title cards', 5900, 4, 2],
      ['Monthly twenty', '20 clips from up to 5 hours, cover frames, posting order', 13500, 9, 2],
    ),
    extras: [
      extra('Square version of each clip', 600),
      extra('Second language captions from your text', 900, 1),
      extra('Animated name tags', 500, 1),
    ],
    ask: [
      attach('The recording, or a low-resolution copy first'),
      maybe('Moments you remember as good'),
      choose('Where will they go?', [
        'Instagram',
        'TikTok',
        'YouTube Shorts',
        'LinkedIn',
        'All of them',
      ]),
    ],
    faq: [
      [
        'Do you choose the moments?',
        'Yes, and I send time codes before I cut, so that you can swap one.',
      ],
      [
        'Do you use trending music?',
        'Only as a guide track. Add the trending sound in the app itself, where it is licensed.',
      ],
      [
        'Will it go viral?',
        'I edited one that did. It was a goat, and I had nothing to do with it.',
      ],
    ],
  },
  {
    seller: 'cutbyzane',
    title: 'I will caption your clip by hand, in your style',
    tags: ['captions', 'subtitles', 'reels', 'burned in'],
    text: `
Automatic captions are right nineteen times out of twenty, and the twentieth is your company's name. I type yours, time each phrase to the breath and put emphasis where you put it.

Choose calm lines at the bottom or big words that come with the voice. **Nothing covers a mouth**, and nothing hides behind the buttons of the app: I know where each of them keeps its buttons this month.
`,
    packages: one(
      'One clip',
      'Captions for one clip up to 90 seconds, burned in, plus SRT',
      500,
      1,
      1,
    ),
    extras: [
      extra('Each further clip', 400),
      extra('Emoji and small drawings', 300),
      extra('Translated captions from your text', 400, 1),
    ],
    ask: [
      attach('The clip'),
      choose('Style', ['Calm lines', 'Word by word', 'Like my last one', 'You choose']),
      maybe('Names and terms with their spelling'),
    ],
    faq: [
      ['Which languages?', 'English and Afrikaans by ear. Others if you send me the text.'],
      [
        'Can I get an editable file?',
        'Yes, the Premiere project is included if you ask for it in the order.',
      ],
    ],
  },
  {
    seller: 'cutbyzane',
    title: 'I will edit your surf, skate or ride footage into a tight minute',
    tags: ['action sports', 'gopro', 'surf', 'edit', 'music'],
    text: `
You have forty clips, thirty of them are of paddling. I find the drop, the turn, the wipe-out that made everyone laugh, and cut them so that somebody who does not surf wants to.

Horizon straightened, **colour of water brought back from GoPro green**, slow motion only where it earns its time. Natural sound comes up between the beats, because a fin cutting a face is the best sound there is.
`,
    packages: three(
      ['Thirty seconds', 'Up to 30 minutes of footage, one song, 16:9 or 9:16', 2000, 3, 1],
      [
        'One minute',
        'Up to 90 minutes of footage, colour, natural sound, both formats',
        4500,
        5,
        2,
      ],
      ['Trip film', 'Up to 6 hours of footage, three minutes with a story', 12000, 9, 2],
    ),
    extras: [
      extra('Licensed song from a library', 1500),
      extra('Map animation of the trip', 1800, 2),
    ],
    ask: [
      attach('Footage, or a contact sheet of it'),
      ask('Who is in it, and which moment must not be missing?'),
      maybe('A song you own or have licensed'),
    ],
    faq: [
      [
        'How do I send 100 gigabytes?',
        'Make small copies first. I edit with those and ask only for the shots that stay.',
      ],
      ['Do you do mountain bikes?', 'Yes, and once a unicycle down Table Mountain.'],
    ],
  },
  {
    seller: 'cutbyzane',
    title: 'I will write and film-plan a week of talking-head reels',
    tags: ['hooks', 'script', 'reels', 'content plan'],
    text: `
The reason why you do not post is that you sit down to film without knowing the first sentence. I write the first sentences: seven of them, with what follows in bullet points that you can say in your own words.

For each there is **one small thing to do on camera**: hold the product, walk through the door, draw it on paper. You film all seven on a Sunday morning in one shirt. Or two, if you want to look busy.
`,
    packages: one(
      'Seven reels planned',
      'Seven hooks, bullet scripts, camera notes and captions for the posts',
      2200,
      3,
      1,
    ),
    extras: [
      extra('I edit all seven with captions', 5500, 4),
      extra('Feedback on your first take', 600),
    ],
    ask: [
      ask('What do you do, and what do people ask you at parties?'),
      maybe('Three accounts you enjoy'),
      choose('How shy are you?', ['Not at all', 'A bit', 'Please only my hands']),
    ],
    faq: [
      ['I only have a phone.', 'Good. Clean the lens, face a window, and turn off the fridge.'],
      ['Do you follow trends?', 'I keep to formats that are still fine in a month.'],
    ],
  },
]);
