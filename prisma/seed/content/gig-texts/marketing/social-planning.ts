import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const socialPlanning = gigsIn('marketing', 'social-planning', [
  {
    seller: 'thirdcoffee',
    title: 'I will plan a month of posts around what really happens',
    tags: ['content calendar', 'instagram', 'planning', 'small business'],
    text: `
National Hummus Day is nice, but what happens *in your place* in March? The new baker starts, the courtyard opens, Grandma turns eighty. I ask, you answer with voice notes, and I make a plan out of your real month.

Twelve to sixteen posts with **text, idea for the picture, day and hour**, and four empty places for what nobody can foresee. In English, in Arabic or in both, with dialect where dialect belongs.
`,
    packages: three(
      ['Two weeks', '6 posts with text and picture idea', 1500, 3, 1],
      ['A month', '14 posts, 8 stories, one small campaign', 3500, 5, 2],
      ['A quarter', '40 posts, three campaigns, monthly check', 9500, 10, 3],
    ),
    extras: [
      extra('Arabic and English side by side', 1500, 2),
      extra('Shot list for one hour of photos', 600),
      extra('Answers to the ten usual comments', 500),
    ],
    ask: [
      ask('What happens in your place next month? Small things too.'),
      choose('Language', ['English', 'Arabic', 'Both']),
      maybe('What must never be posted?'),
    ],
    faq: [
      [
        'Do you post for me?',
        'No, you stay in your account. I deliver a table that can be copied with a thumb.',
      ],
      [
        'Can you take photos?',
        'From Amman that is hard; I tell you exactly what to take with your phone.',
      ],
      ['Which hashtags?', 'Few: your place, your thing, your street.'],
    ],
  },
  {
    seller: 'thirdcoffee',
    title: 'I will write twenty captions in your shop’s own voice',
    tags: ['captions', 'copywriting', 'instagram', 'arabic'],
    text: `
You have the pictures, and then you sit there with your thumb over the keyboard. Send me twenty photos. I write a caption for each as you would say it over the counter, not as a brand would “share moments”.

Some are one word. Some tell a story of sixty words. **One in five asks for something**, and the rest are simply good company.
`,
    packages: one(
      'Twenty captions',
      '20 captions for your photos, with few fitting tags and an order to post',
      1800,
      2,
      1,
    ),
    extras: [
      extra('In Arabic too', 1200, 1),
      extra('Alt texts for blind followers', 500),
      extra('Ten more', 800, 1),
    ],
    ask: [
      attach('Twenty photos'),
      ask('How do you greet regulars? Give me ten sentences as you say them.'),
      maybe('Emojis: love, tolerate or never?'),
    ],
    faq: [
      [
        'Do you use emojis?',
        'As you do at the counter. The dentist gets fewer than the ice-cream man.',
      ],
      ['Which Arabic?', 'Levantine dialect or standard, and I say which fits where.'],
    ],
  },
  {
    seller: 'thirdcoffee',
    title: 'I will look through your channels and say what to stop',
    tags: ['social media audit', 'channels', 'strategy', 'feedback'],
    text: `
Everyone tells you to do more. I make a living by saying: stop the third channel, nobody is there. Stop the quotes on sunsets. Stop posting at eight when your people are in traffic.

I read the last ninety days of everything you have, find **what brought messages, bookings or visits (not hearts)**, and write three pages: stop, keep, try. With examples from your own posts, because some are excellent and you did not notice.
`,
    packages: three(
      ['One channel', 'Last 90 days, three pages: stop, keep, try', 2200, 3, 0],
      ['All channels', 'Up to four channels, and how they work together', 4200, 5, 1],
      ['With a plan', 'All channels, and the next month planned from it', 7200, 8, 2],
    ),
    extras: [
      extra('Two neighbours compared', 900, 1),
      extra('A voice message of twenty minutes instead of pages', 300),
    ],
    ask: [
      ask('Names of the channels, and what a good result would be for you'),
      maybeAttach('Screenshots of the statistics'),
    ],
    faq: [
      ['Do you need my password?', 'No, never. Screenshots are enough.'],
      ['Will you hurt my feelings?', 'A little, on page one. Page two is nice.'],
    ],
  },
  {
    seller: 'thirdcoffee',
    title: 'I will draft kind answers to your comments and reviews',
    tags: ['community', 'reviews', 'replies', 'customer service'],
    text: `
“Waited forty minutes, the soup was cold, never again!” It is midnight, and you are about to answer. Don't. Send it to me.

I write replies that **other readers will respect**, because they are the ones you write for: short, true, with one fact and one offer where it is fair. Thanks that do not repeat, jokes where jokes belong, and silence where silence is best.
`,
    packages: three(
      ['Five', '5 replies to difficult reviews', 700, 1, 1],
      ['Thirty', '30 replies to reviews and comments, good and bad', 2600, 2, 1],
      ['Little book', '30 replies, and a guide with 15 situations for your team', 5500, 5, 2],
    ),
    extras: [
      extra('In Arabic or French as well', 900, 1),
      extra('A note when you should call instead', 100),
    ],
    ask: [attach('Screenshots of the reviews'), ask('What really happened, honestly?')],
    faq: [
      ['Should one answer every review?', 'Every bad one, and each good one that took trouble.'],
      [
        'Can you have one deleted?',
        'Only those which break the rules. I show you where to report them.',
      ],
    ],
  },
]);
