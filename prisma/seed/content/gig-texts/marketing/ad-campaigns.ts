import { ask, attach, choose, extra, gigsIn, one, three, tick } from '../../gig-form';

export const adCampaigns = gigsIn('marketing', 'ad-campaigns', [
  {
    seller: 'adsbyhugo',
    title: 'I will set up a small Google Ads campaign that wastes little',
    tags: ['google ads', 'search ads', 'small budget', 'setup'],
    text: `
With ten dollars a day you cannot afford to be interesting to everyone. I choose the few searches where people already have the wallet in hand, and shut out the rest: “free”, “jobs”, “meaning”, the town of the same name in Ohio.

One campaign, few groups, **three ads in each that answer the search**, conversion tracking that I test with a real order. For two weeks I look in every other day and tighten screws.
`,
    packages: three(
      ['Start', 'One campaign, 3 groups, 9 ads, tracking tested', 9000, 5, 1],
      ['Start and care', 'As before with two weeks of care and a list of lessons', 15500, 14, 2],
      ['Two languages', 'Start and care in two languages or regions', 24500, 14, 2],
    ),
    extras: [
      extra('Landing page checked against the ads', 1500, 1),
      extra('Month three: one more day of care', 4500, 3),
    ],
    ask: [
      ask('What do you sell, what do you earn on one sale, where do you deliver?'),
      ask('Monthly budget for clicks'),
      choose('Is there an account?', ['Yes, running', 'Yes, asleep', 'No']),
    ],
    faq: [
      [
        'Is the ad budget included?',
        'No, you pay it to Google directly. The account is and remains yours.',
      ],
      [
        'How soon will I know if it works?',
        'After some three weeks or a hundred clicks, whichever is later.',
      ],
      [
        'What if ads are wrong for me?',
        'Then I say so after reading your answers and cancel. It happens in one of five cases.',
      ],
    ],
  },
  {
    seller: 'adsbyhugo',
    title: 'I will write twelve ads that say one true thing each',
    tags: ['ad copy', 'meta ads', 'google ads', 'copywriting'],
    text: `
Bad ads are lies; boring ads are lists. In between lies the one true thing: that your tent can be pitched by a person who is angry, or that the dentist has a dog.

I look for twelve such things in your reviews and your answers, write **each as an ad in the sizes which the platforms want**, and mark the three that I would try first, and why these.
`,
    packages: one(
      'Twelve ads',
      '12 ads in three lengths each, three favourites with reasons',
      3500,
      3,
      2,
    ),
    extras: [
      extra('In French or Spanish as well', 1800, 1),
      extra('Ideas for the pictures, sketched in words', 800),
      extra('Six more', 1500, 1),
    ],
    ask: [
      ask('What do you sell, and to whom not?'),
      attach('Twenty customer reviews, good and bad'),
      tick('Where?', ['Google Search', 'Facebook and Instagram', 'LinkedIn', 'Radio', 'Poster']),
    ],
    faq: [
      [
        'Will they be approved?',
        'I keep to the platforms’ rules; finance and health have special ones, tell me.',
      ],
      ['Can I test them?', 'Please do, three at a time. Twelve at once teach you nothing.'],
    ],
  },
  {
    seller: 'adsbyhugo',
    title: 'I will find out where your ad money leaks',
    tags: ['ads audit', 'google ads', 'waste', 'tracking'],
    text: `
Give me a look at your account, and a strong coffee. On average a third of a small budget goes to searches that nobody would pay for, to phones held by toddlers, or to a conversion that counts everybody twice.

I write **three pages: what leaks, how much a month, how to stop it**. Screenshots with arrows, no words with three capital letters unless they are explained. You can plug the holes yourself in one evening.
`,
    packages: three(
      ['One account', 'One platform, last 90 days, three pages', 4500, 3, 0],
      ['Two accounts', 'Google and Meta, and whether they count the same sale', 7500, 4, 1],
      ['Plugged', 'As before, and I make the changes with you', 13500, 6, 2],
    ),
    extras: [
      extra('List of 200 negative words for your trade', 1200, 1),
      extra('Tracking repaired', 3000, 2),
    ],
    ask: [
      ask('What is a sale or enquiry worth to you?'),
      choose('Who has looked after the account?', ['I did', 'An agency', 'Nobody', 'A cousin']),
    ],
    faq: [
      [
        'My agency should not know. Is it possible?',
        'Read access shows up in the list of users. I advise you to tell them; good ones are not afraid.',
      ],
      ['And if nothing leaks?', 'Then you get one page that says so, and half of the money back.'],
    ],
  },
  {
    seller: 'adsbyhugo',
    title: 'I will plan a launch week with three hundred dollars',
    tags: ['launch', 'campaign plan', 'small budget', 'strategy'],
    text: `
A book, a workshop, a new flavour: you have three hundred dollars, a phone and seven days. I make a plan for exactly that and not for a company with a war room.

**Day by day: what to post, whom to write to by hand, which 40 dollars go into which ad**, and at what number on Wednesday you change course. With texts ready to copy. The best part usually costs nothing and needs courage.
`,
    packages: one(
      'Launch week',
      'Plan for seven days with texts, budget split and a Wednesday decision',
      6500,
      5,
      2,
    ),
    extras: [extra('I set up the two ads', 3500, 2), extra('A talk on Wednesday', 2000, 0)],
    ask: [
      ask('What is launched, when, at what price, and who would miss it if it did not exist?'),
      ask('Whom do you already reach: list, followers, friends, regulars?'),
    ],
    faq: [
      ['Is three hundred needed?', 'Name your sum. With fifty we do more by hand.'],
      ['Does it work for software?', 'Yes, if somebody can try it within the week.'],
    ],
  },
]);
