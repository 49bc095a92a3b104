import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const iconsStickers = gigsIn('illustration', 'icons-stickers', [
  {
    seller: 'stickerdiego',
    title: 'I will draw an icon set on one grid for your app or site',
    tags: ['icon set', 'svg', 'ui icons', 'vector'],
    text: `
Icons are a choir: one voice too loud and everybody notices. I draw yours on a 24-pixel grid with one stroke width, one corner radius and the same amount of ink in each.

Standard things (*cart, bell, cog*) I keep boring on purpose. The **three or four ideas that are yours alone** get the love: “share a boat”, “feed the sourdough”, whatever your app really does.

Delivered as tidy SVG with sensible names and a viewBox, no stray groups, ready for your developer.
`,
    packages: three(
      ['Six icons', 'Six icons, one style, SVG and PNG', 1500, 2, 1],
      ['Sixteen icons', 'Sixteen icons in line style, SVG sprite and Figma components', 3600, 4, 2],
      [
        'Forty icons',
        'Forty icons in line and filled style, SVG sprite, Figma library',
        8000,
        8,
        3,
      ],
    ),
    extras: [
      extra('Filled version of the set', 1200, 1),
      extra('React components', 1000, 1),
      extra('Each further icon', 250),
    ],
    ask: [
      ask('List the icons and what each does in your app.'),
      choose('Stroke', ['1.5 px', '2 px', 'Filled', 'Duotone', 'Advise me']),
      maybeAttach('A screenshot of where they will live'),
    ],
    faq: [
      [
        'Can you match icons that I already have?',
        'Yes: send two or three of them and the new ones will not be noticed.',
      ],
      [
        'Are they accessible?',
        'I leave out titles inside the SVG so that your developer can label them in context. Shapes do not rely on colour.',
      ],
    ],
  },
  {
    seller: 'stickerdiego',
    title: 'I will design a die-cut sticker of almost anything',
    tags: ['sticker', 'die-cut', 'laptop sticker', 'kawaii'],
    text: `
A grumpy taco, your team's rubber duck, the bug that took down production last May. Put it on a laptop lid and everyone will ask.

I draw fat outlines and flat colours that survive rain and pockets, with the **cut line as its own layer** and three millimetres of white around. You get a file which the sticker printers accept on the first try.
`,
    packages: three(
      ['One sticker', 'One drawing with cut line, print PDF and PNG', 900, 2, 1],
      ['Trio', 'Three stickers in one family', 2200, 3, 2],
      ['Sheet', 'Ten stickers arranged on an A5 sheet with kiss cuts', 5500, 6, 2],
    ),
    extras: [
      extra('Holographic layer prepared', 400),
      extra('Phone sticker pack from the same drawings', 800, 1),
    ],
    ask: [
      ask('What is on it, and what is the joke?'),
      maybe('Text on the sticker, if any'),
      maybeAttach('References'),
    ],
    faq: [
      [
        'Can you use a famous character?',
        'No, not without a licence. I can invent you somebody even better.',
      ],
      [
        'Do you print them?',
        'I send the file and a list of printers that my customers were happy with.',
      ],
    ],
  },
  {
    seller: 'stickerdiego',
    title: 'I will draw stream emotes that read at 28 pixels',
    tags: ['emotes', 'twitch', 'stream', 'badges'],
    text: `
At 28 pixels you have room for one feeling. Not “happy but tired after a boss fight”: happy, or tired. Choose!

I sketch each emote at its real size first, then draw it large, and check it on dark and light chat. **Eyes big, hands bigger, text never more than five letters.** Your face, your cat or a mascot you already own can be the star.

All the sizes that the platforms ask for are in the package.
`,
    packages: three(
      ['Single emote', 'One emote in all sizes, clear ground', 800, 2, 1],
      ['Five feelings', 'Five emotes of one character', 3200, 4, 2],
      ['Channel pack', 'Ten emotes and six subscriber badges', 6800, 7, 3],
    ),
    extras: [
      extra('Animated version of one emote', 1200, 2),
      extra('Channel point icons, set of three', 700, 1),
    ],
    ask: [
      ask('Who or what is shown, and which feelings or phrases?'),
      attach('Photo or drawing of the star'),
      maybe('Channel colours'),
    ],
    faq: [
      [
        'Can people sell them on?',
        'The emotes are yours for your channel and merch; reselling the files as a pack is not included.',
      ],
      [
        'Will the platform accept them?',
        'I keep to file sizes and content rules. If one is refused, I change it for nothing.',
      ],
    ],
  },
  {
    seller: 'stickerdiego',
    title: 'I will draw spot illustrations for empty pages in your app',
    tags: ['spot illustration', 'empty state', 'ui', 'vector'],
    text: `
“No messages yet.” “Nothing found.” “You are offline.” The emptiest pages of an app are seen by the most confused people, and a small kind drawing there does wonders.

I take your palette, find **one little world** (a desk, a pond, a market stall) and draw each empty page as a scene from it. Simple vectors under ten kilobytes, with a dark-mode version that is drawn and not merely inverted.
`,
    packages: one(
      'Three scenes',
      'Three spot illustrations in your palette, light and dark, SVG',
      6000,
      6,
      2,
    ),
    extras: [
      extra('Each further scene', 1800, 2),
      extra('Gentle looping animation of one scene, Lottie', 2800, 3),
    ],
    ask: [
      ask('Which pages, and what should a person do next on each?'),
      attach('Screenshots and your palette'),
    ],
    faq: [
      ['Can you write the texts too?', 'I suggest a line for each; your writer has the last word.'],
      [
        'Will you follow our design system?',
        'Yes: send corner radius, stroke and colour tokens, and I obey.',
      ],
    ],
  },
]);
