import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const introsLogos = gigsIn('video', 'intros-logos', [
  {
    seller: 'loopandkey',
    title: 'I will animate your logo in five seconds with its own sound',
    tags: ['logo animation', 'intro', 'sting', 'after effects'],
    text: `
I look at how your logo is built and let it build itself. A knot ties, a leaf unrolls, four squares find each other like people in a lift. No lens flares, no shattering glass.

Five seconds for films, two for clips, **and one still second at the end** so that people can read it. The sound is recorded for it: paper, wood, a struck bowl, whatever your logo would sound like if you touched it.
`,
    packages: three(
      ['Two seconds', 'Short sting without sound, MP4 and clear-ground MOV', 2500, 3, 1],
      ['Five seconds', 'Full animation with own sound, plus two-second version', 5500, 5, 2],
      ['Complete', 'Five and two seconds, loop, dark and light, Lottie file', 11000, 8, 3],
    ),
    extras: [
      extra('Vertical version', 600),
      extra('After Effects project', 2000),
      extra('Ending reversed, for the close of a film', 500),
    ],
    ask: [
      attach('Logo as vector file'),
      choose('Character', ['Calm', 'Playful', 'Technical', 'Handmade', 'Surprise me']),
      maybe('Where will it be seen?'),
    ],
    faq: [
      [
        'My logo is only a PNG. Is that enough?',
        'Simple ones I redraw for nothing. Complex ones please order a vector redraw first.',
      ],
      ['Do you show drafts?', 'Yes: a drawn strip of eight frames before I animate.'],
    ],
  },
  {
    seller: 'loopandkey',
    title: 'I will make a seamless loop for your stream or shop window',
    tags: ['loop', 'stream overlay', 'background', 'animation'],
    text: `
Steam rises, a train passes every forty seconds, the cat's tail moves twice and then not for a while. Loops must be interesting for eight seconds and bearable for eight hours.

I draw and animate **quiet worlds that never jump**: the last frame walks into the first. For waiting screens, shop windows, lobby displays, music channels.
`,
    packages: three(
      ['Small loop', '8 seconds, one moving element, 1080p', 3000, 4, 1],
      ['Living room', '20 seconds, four moving elements, 1080p or vertical', 6500, 6, 2],
      ['Day and night', 'Two linked loops with a slow change, 4K', 13500, 10, 2],
    ),
    extras: [
      extra('Your products or logo hidden in the scene', 800, 1),
      extra('Rain', 500),
      extra('Ambient sound, also a loop', 1200, 1),
    ],
    ask: [
      ask('Where will it run, for how long, and on what screen?'),
      ask('Describe a place you would like to look at.'),
    ],
    faq: [
      [
        'Which file is best for OBS?',
        'WebM with transparency if it lies over something, MP4 for a background.',
      ],
      ['Will it heat up my computer?', 'I keep it small: usually under 15 MB.'],
    ],
  },
  {
    seller: 'loopandkey',
    title: 'I will design lower thirds your editor can fill in',
    tags: ['lower thirds', 'titles', 'template', 'premiere'],
    text: `
Name, function, nothing else, and gone before the eye returns to the face. I make lower thirds, chapter titles and end cards as templates with fields: your editor types, the line grows to fit.

They work for **long double names and for “Bo”**. Two languages at once if you need that. Tested in the program that you name, with the version that you have.
`,
    packages: one(
      'Title package',
      'Lower third, chapter title, end card and bug as editable templates',
      5000,
      4,
      2,
    ),
    extras: [
      extra('Vertical set', 1200, 1),
      extra('Version for a second program', 1800, 1),
      extra('Animated subtitle style', 900, 1),
    ],
    ask: [
      choose('Program', [
        'Premiere Pro',
        'DaVinci Resolve',
        'Final Cut Pro',
        'After Effects',
        'CapCut',
      ]),
      attach('Fonts, colours and logo'),
      maybe('The longest name that you expect'),
    ],
    faq: [
      ['Do I need After Effects?', 'For Premiere templates, no. They open in the graphics panel.'],
      ['Which fonts are possible?', 'Any that you have a licence for. I can suggest free ones.'],
    ],
  },
  {
    seller: 'loopandkey',
    title: 'I will turn your icon into a tiny Lottie animation',
    tags: ['lottie', 'micro-interaction', 'ui', 'svg'],
    text: `
A heart that fills, a bell that nods, a tick that draws itself like a pen in a hurry. One second of movement tells people that the button heard them.

I export clean Lottie files, **usually under 12 kB**, with named markers for start, loop and end, and a still for people who have asked their system for less motion.
`,
    packages: three(
      ['One icon', 'One animation with two states, JSON and preview', 1200, 2, 2],
      ['Five icons', 'Five animations with one rhythm', 4500, 4, 2],
      ['Onboarding', 'Three larger scenes and five icons', 12500, 9, 3],
    ),
    extras: [
      extra('CSS or SVG version without library', 700, 1),
      extra('Colour themes through one setting', 500),
    ],
    ask: [attach('Icons as SVG'), ask('What happens in the app when each one moves?')],
    faq: [
      ['Which players do you test?', 'Web, iOS and Android, current versions.'],
      [
        'Can it follow dark mode?',
        'Yes, with the colour extra your developer changes colours at run time.',
      ],
    ],
  },
  {
    seller: 'tinymotion',
    title: 'I will make a channel intro of three seconds, not thirteen',
    tags: ['channel intro', 'youtube', 'opener', 'branding'],
    text: `
People skip intros. So yours should be over before the thumb arrives: one movement, one sound, your name, go.

I take **one object from your channel's world** (a whisk, a chess clock, a circuit board) and let it turn into your title. It is always cut so that you can lay it over your first sentence instead of stopping the film for it.
`,
    packages: one(
      'Intro',
      'Three-second intro with sound, clear-ground version to lay over film',
      3500,
      4,
      2,
    ),
    extras: [
      extra('End screen with space for two videos', 1000, 1),
      extra('Transition in the same style', 700),
    ],
    ask: [
      ask('What is the channel about, and how do you begin your videos?'),
      maybeAttach('Logo, colours, a still'),
    ],
    faq: [
      ['Can it be ten seconds?', 'It can. I will sigh and then do it well.'],
      ['Do you have templates?', 'No, each is drawn anew.'],
    ],
  },
]);
