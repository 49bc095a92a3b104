import { ask, attach, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const shopListings = gigsIn('marketing', 'shop-listings', [
  {
    seller: 'namebird',
    title: 'I will write your app store listing without hot air',
    tags: ['app store', 'aso', 'listing', 'copywriting'],
    text: `
Three lines before “more”. That is the whole shop window, and yours says “the ultimate solution for”. I write what the app does in the first line, for whom in the second, and why one may trust it in the third.

Title and subtitle with **the words that people look for, used like words**; texts for the screenshots; release notes that someone wrote on purpose. In English, and in Swedish or German on request.
`,
    packages: three(
      ['Short', 'Title, subtitle, description for one store', 2500, 3, 1],
      ['Both stores', 'All texts for both stores, 6 screenshot lines', 4500, 4, 2],
      [
        'Both and words',
        'As before with search words researched and tested after 30 days',
        9500,
        7,
        2,
      ],
    ),
    extras: [
      extra('German or Swedish version', 2000, 2),
      extra('Five release notes in your voice', 600),
    ],
    ask: [
      ask('What does someone do in the first minute?'),
      attach('Screenshots or a test build'),
      maybe('Reviews that hurt'),
    ],
    faq: [
      [
        'Do you design the screenshots?',
        'Only their words. Designers here make fine pictures with them.',
      ],
      [
        'Will downloads rise?',
        'If the listing was the problem. Sometimes it is the icon, and I tell you.',
      ],
    ],
  },
  {
    seller: 'foundfirst',
    title: 'I will improve ten of your Etsy listings so they get found',
    tags: ['etsy', 'listing', 'tags', 'handmade'],
    text: `
“Blue Dream No. 4” is a lovely name, and nobody has ever typed it. Your buyer types “small blue vase for dried flowers”. Both can live in one title, if the second goes first.

I rework titles, all thirteen tags, attributes and the first two lines, from **what people type and from what your own statistics show**. Your stories stay where they were, only lower down, where the people who already love it will read them.
`,
    packages: one(
      'Ten listings',
      '10 listings: titles, 13 tags each, attributes and first lines',
      3500,
      3,
      1,
    ),
    extras: [
      extra('Each further listing', 300),
      extra('Shop sections and announcement', 800, 1),
      extra('Look again after 30 days', 1000, 1),
    ],
    ask: [
      ask('Shop name, and the ten listings that should do better'),
      maybeAttach('Screenshots of your search statistics'),
    ],
    faq: [
      [
        'Do you need my login?',
        'No. You get a table and copy it in, or I guide you through the first.',
      ],
      [
        'How soon does it show?',
        'Two to four weeks. Please do not change everything again on day three.',
      ],
    ],
  },
  {
    seller: 'adsbyhugo',
    title: 'I will check your marketplace listing against the first page',
    tags: ['marketplace', 'amazon', 'listing', 'comparison'],
    text: `
I put your listing between the ten which stand above it and read them all like a buyer with five minutes and a doubt. Where do they show a hand for scale? Who answers the question about the lid? Why is yours the only one without a picture of the back?

You get **a table with what they have and you have not**, the same the other way round (there is always something), and new bullets with which to close the gap.
`,
    packages: three(
      ['One listing', 'One listing compared with ten, table and new bullets', 1800, 2, 1],
      ['Three listings', 'Three listings compared, bullets, picture list', 4500, 4, 1],
      ['Rewritten', 'Three listings with titles, bullets, text and a question list', 7900, 6, 2],
    ),
    extras: [extra('In French or Spanish', 1500, 1), extra('Second marketplace', 1000, 1)],
    ask: [
      ask('Which product on which marketplace, and for which search?'),
      maybe('Return reasons from the last three months'),
    ],
    faq: [
      [
        'Do you know every marketplace’s rules?',
        'The large ones well. For special ones send me their style guide.',
      ],
      [
        'Do you make the pictures?',
        'I say which are missing. For making them, look in the photo category.',
      ],
    ],
  },
]);
