import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const onlineShops = gigsIn('web', 'online-shops', [
  {
    seller: 'cartwrightmeg',
    title: 'I will set up your first Shopify shop with ten products',
    tags: ['shopify', 'shop setup', 'e-commerce', 'beginner'],
    text: `
I opened my own yarn shop at a kitchen table, so I know that the hard part is not the theme. It is shipping zones, tax, what to do with a parcel that comes back, and writing the sentence about delivery times.

I set all that up with you, put in ten products properly, **place three test orders from three countries**, and leave you a two-page guide for the Monday after: how to add, send, refund.
`,
    packages: three(
      ['Opened', 'Free theme, 10 products, payments, shipping, policies in place', 15000, 7, 2],
      ['Opened and dressed', 'As before with home page design, 25 products, filters', 25000, 10, 2],
      [
        'Moved in',
        'As before, products and customers brought over from the old shop',
        38000,
        14,
        3,
      ],
    ),
    extras: [
      extra('Each further 10 products', 1500, 1),
      extra('Pick-up in the shop', 800),
      extra('Gift cards and a welcome mail', 1200, 1),
    ],
    ask: [
      ask('What do you sell, from where and to which countries?'),
      attach('Product list with prices and weights, pictures if ready'),
      maybe('What are you most afraid of?'),
    ],
    faq: [
      [
        'Do I pay Shopify extra?',
        'Yes, your plan is between you and them. The smallest one is enough to start.',
      ],
      [
        'Can you write my legal pages?',
        'I place them and tell you which are needed. The words should come from a service or a lawyer of your country.',
      ],
      [
        'Do you do other systems?',
        'WooCommerce too. For others I would be learning on your money.',
      ],
    ],
  },
  {
    seller: 'cartwrightmeg',
    title: 'I will walk your checkout as ten different customers',
    tags: ['checkout', 'usability', 'e-commerce', 'test'],
    text: `
A granny on a tablet, a student with a discount code that has a space at the end, a Swiss address, a man who changes his mind at the last step. I have a box of characters and send each of them shopping in your store.

You receive **screen pictures with what they thought**, the places where three of ten would leave, and the fixes in order: which are a setting, which are a line of text, and which need a developer.
`,
    packages: one(
      'Ten customers',
      'Ten written journeys through your checkout, findings and fixes in order',
      6500,
      5,
      1,
    ),
    extras: [
      extra('I make the changes which are settings', 3000, 2),
      extra('Repeat after a month', 3500, 3),
    ],
    ask: [
      ask('Which shop system, and where do people leave as far as you know?'),
      maybe('Countries, payment kinds, strange products'),
    ],
    faq: [
      [
        'Do you place real orders?',
        'One, for the smallest sum, and you cancel it. The rest goes to the last step.',
      ],
      ['Can you promise more sales?', 'I promise fewer silly losses.'],
    ],
  },
  {
    seller: 'cartwrightmeg',
    title: 'I will import your product list with pictures and variants',
    tags: ['product import', 'csv', 'shopify', 'woocommerce'],
    text: `
Sizes in one column, colours in another, prices with commas, and pictures called IMG_4412. I have imported sheets like that for wool, shoes and brake pads, and I know where the import lies when it says “done”.

I clean the list, build variants that make sense to a shopper, **name and link the pictures, and check every tenth product by eye**. You get the clean sheet as well, so the next import is yours.
`,
    packages: three(
      ['Fifty', 'Up to 50 products with variants, pictures linked', 2500, 2, 1],
      ['Three hundred', 'Up to 300 products, categories and filters', 7900, 5, 1],
      ['Thousand', 'Up to 1,000 products, matched with stock numbers', 17500, 9, 2],
    ),
    extras: [
      extra('Pictures resized and squared', 1500, 1),
      extra('Weights and customs numbers filled in', 2000, 2),
    ],
    ask: [
      attach('The list and a few pictures'),
      choose('Into which shop?', ['Shopify', 'WooCommerce', 'Etsy', 'Other']),
      maybe('What do customers filter by?'),
    ],
    faq: [
      [
        'Can you get the list from my old shop?',
        'If it has an export, yes. If it has none, ask me with its name.',
      ],
      [
        'Do you write descriptions?',
        'No, but there are good people for that here. I import what they write.',
      ],
    ],
  },
]);
