import {
  ask,
  attach,
  choose,
  extra,
  gigsIn,
  maybe,
  maybeAttach,
  one,
  three,
  tick,
} from '../../gig-form';

export const socialGraphics = gigsIn('design', 'social-graphics', [
  {
    seller: 'sanapixel',
    title: 'I will build a Canva template set that anyone in your shop can use',
    tags: ['canva', 'templates', 'instagram', 'small shop'],
    text: `
You do not need a designer every Tuesday. You need ten good templates that the person at the till can fill in with a phone photo and three words.

I set up your **brand kit** (fonts, colours, logo) in Canva, then build posts and stories for what you really announce: new arrivals, opening hours, a customer's words, a sale, a thank you. Text boxes are locked where they should stay put and free where they may move.

With the set comes a four-minute video of me using it, so that nobody has to read a manual.
`,
    packages: three(
      [
        'Five to start',
        '5 post templates in your fonts and colours, Canva link to copy',
        1500,
        3,
        1,
      ],
      [
        'Ten and stories',
        '10 posts and 5 matching stories, brand kit set up, video guide',
        3200,
        5,
        2,
      ],
      [
        'A season',
        '20 posts, 10 stories, 3 highlight covers and a banner, video guide',
        6000,
        8,
        3,
      ],
    ),
    extras: [
      extra('Figma copy of the set', 1000, 1),
      extra('Same set in a second language', 900, 1),
      extra('5 highlight covers', 500),
    ],
    ask: [
      ask('What do you announce in a usual month?'),
      attach('Logo, fonts if you have them, and five photos as you really take them'),
      choose('Where do you post most?', [
        'Instagram',
        'Facebook',
        'TikTok',
        'LinkedIn',
        'WhatsApp status',
      ]),
    ],
    faq: [
      [
        'Do I need the paid Canva?',
        'No. I use only free elements and fonts unless you tell me that you have the paid plan.',
      ],
      [
        'Can I change colours later?',
        'Yes, and the video shows how. Change one colour in the kit and all templates follow.',
      ],
    ],
  },
  {
    seller: 'sanapixel',
    title: 'I will make a video cover and channel banner that belong together',
    tags: ['youtube', 'channel banner', 'thumbnail', 'cover'],
    text: `
A viewer sees your banner once and your thumbnails a hundred times, so I start from the thumbnails. We find a frame, a type size and one spot of colour that people will know as yours in a crowded feed, then the banner takes the same tune.

Every cover is tested at **the size of a phone list** and in dark mode. I keep faces large, words under four, and never put text where the time stamp sits.

You get the layered files, so that you can make number two hundred by yourself.
`,
    packages: three(
      ['One cover', 'One video cover from your photo or a still, 1280 × 720', 500, 1, 1],
      [
        'Banner and three covers',
        'Channel banner for all screens, three matching covers, layered file',
        2000,
        3,
        2,
      ],
      [
        'Channel look',
        'Banner, profile picture, six covers, end screen and a template',
        4000,
        5,
        3,
      ],
    ),
    extras: [extra('Photo cut-out by hand', 300), extra('Editable template file', 700)],
    ask: [
      ask('What is the video or channel about, and who watches?'),
      attach('A photo of you or stills from the video'),
      maybe('Channels whose covers you envy'),
    ],
    faq: [
      [
        'Will you promise more clicks?',
        'I cannot. I can promise a cover that is readable, true to the video and not like the others.',
      ],
      ['How fast is one cover?', 'Within a day, often the same evening in my time zone.'],
    ],
  },
  {
    seller: 'sanapixel',
    title: 'I will turn your article into a swipeable carousel',
    tags: ['carousel', 'linkedin', 'instagram', 'infographic'],
    text: `
You wrote 1,500 good words and eleven people read them. I pull out the one line of thought, cut it into seven to ten slides and draw the small charts and arrows that make people swipe on.

First you get the **text of each slide** in a plain list to approve, because mending words is cheaper than mending pictures. Then I design. The last slide asks for one thing only.

Works for LinkedIn documents and Instagram alike; I deliver both sizes.
`,
    packages: one(
      'One carousel',
      '7 to 10 slides from your text, PDF for LinkedIn and PNG for Instagram',
      1800,
      3,
      2,
    ),
    extras: [
      extra('Editable Canva or Figma file', 600),
      extra('Caption and first comment', 400),
      extra('A second carousel from the same article', 1200, 2),
    ],
    ask: [
      attach('The article, or paste it into the next answer'),
      maybe('Paste the text here if it is short'),
      ask('What should a reader do or think after the last slide?'),
    ],
    faq: [
      [
        'Do you write the text?',
        'I condense yours. If there is no text yet, a bullet list is enough.',
      ],
      ['Can it carry our brand?', 'Yes, send the fonts and colours and I keep to them.'],
    ],
  },
  {
    seller: 'mateusmarca',
    title: 'I will illustrate a set of Instagram highlight covers',
    tags: ['highlight covers', 'instagram', 'icons', 'brand'],
    text: `
Little circles, big impression. I draw your highlight covers as tiny woodcut-style pictures: a fork, a bicycle, a stack of letters, whatever your stories are about, all cut from the same block.

They share **one line weight and two colours**, so the row under your name reads like a sentence. No stock icons: if you sell goat cheese, there will be a goat.
`,
    packages: three(
      ['Row of five', 'Five covers in two colours of your choice', 800, 2, 1],
      ['Row of eight', 'Eight covers, dark and light versions', 1300, 3, 2],
      ['Row of twelve', 'Twelve covers, dark and light, vector files for other uses', 2200, 4, 2],
    ),
    extras: [
      extra('Profile picture in the same style', 500),
      extra('Use as printed stickers, with cut lines', 800, 1),
    ],
    ask: [
      ask('List the highlights and what is in each.'),
      maybe('Two colours, or a photo of your shop to take them from'),
    ],
    faq: [
      [
        'Can I see a style first?',
        'Yes: I draw the first cover and wait for your nod before I make the rest.',
      ],
      ['May I add more later?', 'Of course. I keep the block, so a later one will match exactly.'],
    ],
  },
  {
    seller: 'mateusmarca',
    title: 'I will pick a colour palette and type pair for your new brand',
    tags: ['colour palette', 'typography', 'brand kit', 'small business'],
    text: `
Before the logo, before the website: which five colours and which two typefaces? I choose them with you and put them on one page that you can hand to anybody.

Each colour gets a job (ground, text, accent, warning, surprise) and is **checked for contrast**, so that your grey text does not vanish for half of your readers. Typefaces are free ones you may use everywhere, unless you want to spend money on a special one.

- Values for screen, print and wall paint
- Three sample layouts: a post, a sign, a web page
- What *not* to combine, with examples
`,
    packages: one(
      'Palette and type',
      'Five colours with jobs and contrast, two typefaces, one-page PDF guide',
      1500,
      3,
      2,
    ),
    extras: [
      extra('Set up as Canva or Figma brand kit', 600),
      extra('Dark version of the palette', 400),
      extra('Paint codes matched for your walls', 500, 1),
    ],
    ask: [
      ask('Three words for how people should feel when they meet your brand'),
      tick('Where will the colours live?', [
        'Website',
        'Print',
        'Shop walls',
        'Clothing',
        'Packaging',
      ]),
      maybeAttach('Anything that already has the right mood: a plate, a record, a street'),
    ],
    faq: [
      ['I already have a logo colour. Can you keep it?', 'Yes, we build the family around it.'],
      [
        'Are the fonts really free?',
        'They carry open licences that allow commercial use. I include the licence texts.',
      ],
    ],
  },
]);
