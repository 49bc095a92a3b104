import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const searchOptimisation = gigsIn('marketing', 'search-optimisation', [
  {
    seller: 'foundfirst',
    title: 'I will audit your site for search and hand you a to-do list',
    tags: ['seo audit', 'technical seo', 'search console', 'to-do'],
    text: `
Most audits are eighty pages made by a machine and read by nobody. Mine is a list: what is broken, how much it matters, who has to mend it, and how one sees that it is mended.

I crawl your site, read the server's answers, look at what search engines really keep of it, and compare that with what you sell. **The first three points are the ones I would do if it were my shop** and my weekend.

No promise of first places. Whoever promises them is selling something else.
`,
    packages: three(
      ['Small site', 'Up to 50 pages, ten points in order', 4500, 3, 1],
      ['Medium site', 'Up to 500 pages, twenty points, a call of 30 minutes', 9500, 6, 1],
      [
        'Shop',
        'Up to 5,000 pages with filters and variants, tickets for your developer',
        19500,
        10,
        2,
      ],
    ),
    extras: [
      extra('Second look after a month', 2000, 1),
      extra('Tickets in your project tool’s format', 1000, 1),
    ],
    ask: [
      ask('Domain, system, and what a good visitor does'),
      maybe('What was changed in the last year: move, new design, new names?'),
      choose('Can you give read access to Search Console?', ['Yes', 'No', 'What is that?']),
    ],
    faq: [
      [
        'How soon will it help?',
        'Errors that are removed help within weeks. Better content takes months.',
      ],
      [
        'Do you also carry it out?',
        'Settings and texts yes, see my other gigs. Code goes to your developer with my tickets.',
      ],
      ['Do you sell links?', 'No.'],
    ],
  },
  {
    seller: 'foundfirst',
    title: 'I will find the questions people ask about your subject',
    tags: ['keyword research', 'content plan', 'search intent', 'questions'],
    text: `
People do not search for “holistic floor solutions”. They search for “creaking stairs at night”. I collect how your customers really speak: from search data, forums, reviews and the mails which you forward to me.

The result is **a table with questions, how many ask them, how hard it is to be heard, and which of your pages should answer**. Sorted so that you may start at the top and stop whenever you like.
`,
    packages: three(
      ['Thirty questions', 'One subject, 30 questions sorted by worth', 2200, 3, 1],
      ['Hundred questions', 'Three subjects, 100 questions matched to pages', 5500, 5, 1],
      ['A year’s plan', '200 questions, twelve months of topics with outlines', 11500, 9, 2],
    ),
    extras: [extra('Same in German', 2500, 2), extra('Detailed outline for one article', 800, 1)],
    ask: [
      ask('What do you sell, and in which region or language?'),
      maybe('Ten questions that customers asked you last month'),
    ],
    faq: [
      [
        'Which tools do you use?',
        'Several paid ones, and above all Search Console, where your own truth is.',
      ],
      [
        'Can I write the articles with it?',
        'Yes, or give it to a writer here. They like such tables.',
      ],
    ],
  },
  {
    seller: 'foundfirst',
    title: 'I will put your local business on the map properly',
    tags: ['local seo', 'google business', 'maps', 'reviews'],
    text: `
When someone in your street searches for a locksmith, three names appear. Whether yours is among them depends on dull things: the right category, the same address everywhere, opening hours on holidays, photos from this decade.

I put your profile in order, **hunt down old addresses in directories**, write your services in words that people use, and draft answers to your last ten reviews, the angry one included.
`,
    packages: one(
      'One location',
      'Profile in order, 15 directories corrected, services written, 10 answers',
      4500,
      5,
      1,
    ),
    extras: [
      extra('Each further location', 2500, 2),
      extra('A sign that asks for honest reviews', 500),
      extra('Twelve short posts for the profile', 1500, 2),
    ],
    ask: [
      ask('Name, address and hours exactly as they should be'),
      ask('What do people buy on the spot, and what only after asking?'),
      maybeAttach('Ten photos'),
    ],
    faq: [
      [
        'Can you remove a bad review?',
        'Only if it breaks the rules, and then I report it. Otherwise a good answer helps more.',
      ],
      [
        'Do you write reviews?',
        'Never. Fake reviews are illegal in many places, and shabby in all.',
      ],
    ],
  },
  {
    seller: 'foundfirst',
    title: 'I will rescue your rankings before you relaunch the site',
    tags: ['relaunch', 'redirects', 'migration', 'seo'],
    text: `
New design, new addresses, half of the visitors gone: I am called in after it has happened far too often. Before would be nicer, and a lot cheaper.

I take stock of **which old pages bring whom**, write the list of redirects line by line, check the new site while it is still hidden, and am awake in the hours after the switch. The list of what to look at during the first four weeks belongs to you.
`,
    packages: three(
      ['Small move', 'Up to 100 addresses, redirect list, check before and after', 6500, 5, 1],
      [
        'Relaunch',
        'Up to 1,000 addresses, test of the hidden site, watch on the day',
        15500,
        10,
        1,
      ],
      ['Merger', 'Two sites into one, up to 3,000 addresses', 29500, 14, 2],
    ),
    extras: [
      extra('Weekly report for four weeks', 3000, 0),
      extra('Redirects as a finished server file', 1200, 1),
    ],
    ask: [
      ask('What changes: design, system, addresses, domain, texts?'),
      ask('When is the switch?'),
      attach('List of old addresses or access to the old site’s statistics'),
    ],
    faq: [
      [
        'We have already switched. Is it too late?',
        'Not in the first weeks. Take the small or the large move and write “fire” in the first line.',
      ],
      [
        'Will we keep every position?',
        'Nobody can promise this. We lose nothing through carelessness.',
      ],
    ],
  },
  {
    seller: 'foundfirst',
    title: 'I will write titles and descriptions for fifty of your pages',
    tags: ['meta title', 'meta description', 'snippets', 'seo'],
    text: `
Sixty characters decide whether somebody comes to you or to the neighbour. Your shop fills them with “Home | Products | Category 7”.

I write each by hand: what is on the page, **why one should open it, in words that the seeker used**. No shouting capitals, no two alike, measured in pixels, because the letter w is wide.
`,
    packages: one(
      'Fifty pages',
      '50 titles and descriptions in a table, ready to import',
      5000,
      4,
      1,
    ),
    extras: [
      extra('Each further 10 pages', 800),
      extra('In German', 1500, 2),
      extra('I put them into your system', 1000, 1),
    ],
    ask: [
      attach('List of pages, or let me take the fifty that matter most'),
      ask('What do you have that the neighbour has not?'),
    ],
    faq: [
      [
        'Search engines rewrite them anyway, don’t they?',
        'About half of the time, mostly when they were bad. Good ones stay.',
      ],
      ['Do keywords have to be in there?', 'The words people use, yes, once.'],
    ],
  },
]);
