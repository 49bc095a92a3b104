import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const productDescriptions = gigsIn('writing', 'product-descriptions', [
  {
    seller: 'plainandproud',
    title: 'I will write five product descriptions with facts in them',
    tags: ['product descriptions', 'e-commerce', 'copywriting', 'shop'],
    text: `
Would it fit in my sink? Can it go in the machine? Is the lid included? People leave a shop page because one such question had no answer, so I start by collecting the questions.

Each description says **what it is, who it is for, what is in the box and what it cannot do**. Then one sentence that makes you want it. Between 80 and 150 words, easy to skim, with measures in the units of your country.
`,
    packages: three(
      ['Five products', '5 descriptions of 80 to 150 words', 1000, 2, 1],
      ['Twenty products', '20 descriptions, bullet points, search titles', 3400, 4, 1],
      ['Sixty products', '60 descriptions in your shop’s import format', 8900, 9, 2],
    ),
    extras: [
      extra('Care instructions for each, per five', 300),
      extra('Search title and description, per five', 300),
      extra('Size chart in words and numbers', 500, 1),
    ],
    ask: [
      attach('A sheet with products, measures, materials and prices'),
      maybe('Three questions that customers keep asking'),
      choose('Tone', ['Matter-of-fact', 'Warm', 'Dry humour', 'Like my present ones']),
    ],
    faq: [
      [
        'Do you need the products?',
        'No, but I need real data. If a measure is missing I ask and do not invent.',
      ],
      ['Can you write without the word “perfect”?', 'I have not used it since 2021.'],
      ['Is it unique text?', 'Each one is written for you, by me, and is not sold again.'],
    ],
  },
  {
    seller: 'plainandproud',
    title: 'I will turn your supplier’s broken English into a selling page',
    tags: ['rewrite', 'product page', 'import', 'marketplace'],
    text: `
“Good hand feeling, let you enjoy the big life.” I know these sentences: I worked for an importer for four years and learned to hear the product behind them.

I compare the text with photos and data sheet, **throw out what cannot be true**, and write a page that your customers believe and that your returns desk will thank you for. If two numbers contradict each other, I give you the question to send to the factory.
`,
    packages: one(
      'Three pages',
      '3 supplier texts rewritten, title, five bullets and description each',
      1200,
      2,
      1,
    ),
    extras: [extra('Each further page', 350), extra('Short user manual in plain English', 1500, 2)],
    ask: [
      attach('Supplier text, pictures, data sheet'),
      choose('Where is it sold?', ['My own shop', 'Amazon', 'eBay', 'Etsy', 'Several']),
    ],
    faq: [
      [
        'Do you check safety claims?',
        'I flag claims that need proof, like “food safe” or “waterproof”. The proof must come from you.',
      ],
      ['Which English?', 'British, American or international: choose in the order.'],
    ],
  },
  {
    seller: 'plainandproud',
    title: 'I will write category texts that help people choose',
    tags: ['category text', 'shop', 'buying guide', 'seo'],
    text: `
A category page with forty kettles needs one thing: help in ruling out thirty-seven. I write the short text on top that says what the differences are (*gas or induction, one litre or two, whistle or peace*) and a small guide below for those who want to read more.

**Useful first, found second.** The words people search for get in by themselves when the text answers what they ask.
`,
    packages: three(
      ['One category', '120 words on top, 250-word guide below', 1500, 2, 1],
      ['Five categories', 'Texts for five categories, in one voice', 6000, 5, 1],
      ['Whole shop', 'Fifteen categories and a homepage introduction', 15500, 10, 2],
    ),
    extras: [
      extra('Comparison table of your best five products', 800, 1),
      extra('Filter names tidied up', 700, 1),
    ],
    ask: [
      ask('Which categories, and what do people mix up in them?'),
      maybeAttach('A product export'),
    ],
    faq: [
      [
        'Does anyone read these texts?',
        'The top one, yes, if it is short. The lower one is for the undecided, and for search engines that behave like them.',
      ],
      [
        'Do you promise a ranking?',
        'No. I promise a text you will not be ashamed of when somebody does read it.',
      ],
    ],
  },
]);
