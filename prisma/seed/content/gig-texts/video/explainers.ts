import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const explainers = gigsIn('video', 'explainers', [
  {
    seller: 'tinymotion',
    title: 'I will animate a sixty-second explainer for your idea',
    tags: ['explainer', 'motion graphics', 'after effects', 'startup'],
    text: `
First a question: could your idea be told with three circles and a line? If it can, we will do it like that. I draw a storyboard in which nothing moves and everything is clear; only then do I animate.

Flat shapes in your colours, **transitions that carry meaning** (the coin becomes the wheel becomes the parcel) and sounds made with kitchen tools, because they have better rhythm than the libraries.

Script help, storyboard, animation, music and sound are included; for the voice bring your own or choose one of the speakers in this marketplace.
`,
    packages: three(
      ['Thirty seconds', 'Script help, 6 frames, animation, music and sound', 12000, 7, 2],
      [
        'Sixty seconds',
        'Script, storyboard of 12 frames, animation, music and sound',
        21000,
        11,
        2,
      ],
      ['Ninety seconds', 'Script, 18 frames, two characters, three formats', 36000, 14, 3],
    ),
    extras: [
      extra('Vertical version', 2500, 2),
      extra('Subtitles in a second language', 900, 1),
      extra('Poster frames for your site', 500),
    ],
    ask: [
      ask('What changes for your customer, before and after?'),
      attach('Brand colours, logo, and anything already drawn'),
      maybe('A film whose rhythm you like'),
    ],
    faq: [
      ['Can you work from my script?', 'Yes. I time it first, and tell you what has to go.'],
      [
        'Is the voice included?',
        'No, so that you can choose one that fits. I sync it for nothing.',
      ],
      [
        'How do changes work?',
        'Storyboard changes are cheap and included. Changes in finished animation count as revisions.',
      ],
    ],
  },
  {
    seller: 'tinymotion',
    title: 'I will animate one chart so that people see the point',
    tags: ['animated chart', 'infographic', 'data', 'motion'],
    text: `
Bars that grow are not yet a story. I ask what the number means, then animate the comparison: last year steps aside, this year stands up, and the difference gets its own colour and half a second of silence.

**Scale starts at zero**, time runs at one speed, and the source stands in the corner, readable. For reports, talks and posts.
`,
    packages: one(
      'One chart',
      'One animated chart up to 12 seconds, MP4 and clear-ground MOV',
      3500,
      3,
      2,
    ),
    extras: [
      extra('Each further chart in the same style', 2200, 2),
      extra('Vertical version', 600),
      extra('Editable template for next month’s numbers', 3000, 2),
    ],
    ask: [attach('The numbers as a table'), ask('What is the one sentence that it should prove?')],
    faq: [
      ['Can it go in PowerPoint?', 'Yes, as a video or with a transparent background.'],
      [
        'What if the numbers do not prove my sentence?',
        'Then I tell you, and we look for the sentence they do prove.',
      ],
    ],
  },
  {
    seller: 'tinymotion',
    title: 'I will show how your app works with clean screen animation',
    tags: ['app demo', 'screen recording', 'ui animation', 'product tour'],
    text: `
A screen recording shows everything, including the notification from your dentist. I rebuild the three screens that matter as vectors and move a finger through them at the speed of understanding.

Only what is spoken about is in colour. **Text on the screens gets larger than life**, so it is readable on a phone, and sample data is chosen with love: the people in your demo have names and good reasons.
`,
    packages: three(
      ['Loop', 'One gesture in an endless loop, up to 6 seconds', 3000, 3, 2],
      ['Tour', 'Three functions, 30 seconds, music and clicks', 9000, 6, 2],
      ['Launch film', 'Five functions, 60 seconds, title and call to action', 18000, 10, 3],
    ),
    extras: [
      extra('Store preview in the required sizes', 2000, 1),
      extra('Dark mode version', 2500, 2),
    ],
    ask: [
      attach('Screens as Figma export, or screenshots at double size'),
      ask('Which three moments make users say “ah”?'),
    ],
    faq: [
      [
        'My design changes next month. What then?',
        'Send the new screens and I swap them for a small price. Layers keep their names.',
      ],
      [
        'Do you need access to the app?',
        'A test account helps me to feel the timing, but it is not needed.',
      ],
    ],
  },
  {
    seller: 'tinymotion',
    title: 'I will draw and animate a how-to for your kitchen or workshop',
    tags: ['instruction video', 'how-to', 'animation', 'safety'],
    text: `
New people start on Monday and the dishwasher bites. I make short drawn films for staff rooms: how to fold the box, clean the grinder, lift the keg without hurting your back.

No words, or very few, so that **everyone understands whatever language they dream in**. Wrong way first, with a small red shake; right way after it, twice, and slowly.
`,
    packages: three(
      ['One move', 'One task in 15 seconds, drawn from your phone video', 4500, 4, 1],
      ['One routine', 'Up to six steps in 45 seconds, loopable, no words', 10500, 8, 2],
      [
        'Poster and film',
        'Routine film plus a printed poster of the same six drawings',
        13500,
        10,
        2,
      ],
    ),
    extras: [
      extra('Version with your uniforms and colours', 1000, 1),
      extra('QR code and sign to hang it up', 400),
    ],
    ask: [
      attach('A phone video of somebody doing it properly'),
      ask('What goes wrong most often?'),
    ],
    faq: [
      [
        'Is it enough for a legal safety briefing?',
        'It supports one. The briefing itself has to be given by you.',
      ],
      [
        'Can you draw our machine exactly?',
        'From three photos, yes, down to the button that sticks.',
      ],
    ],
  },
]);
