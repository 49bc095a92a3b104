import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const wordpress = gigsIn('web', 'wordpress', [
  {
    seller: 'pressfixer',
    title: 'I will bring your WordPress back from the white screen',
    tags: ['wordpress', 'white screen', 'emergency', 'fix'],
    text: `
You pressed “update all”, and now there is nothing. Please do not press anything else. Send me a message, have a glass of water, and let me look.

First I take **a backup of what is there**, broken or not. Then I read the log, find the plugin that fell over, and get you running again, usually within two hours of starting. At the end you get a list: what broke, what I did, and what to update in which order next time.
`,
    packages: three(
      ['Get it running', 'One site brought back after a failed update', 2000, 1, 1],
      ['Running and updated', 'Brought back, then everything updated on a copy first', 4000, 2, 1],
      ['Safe for next time', 'As before, with automatic backups and a test copy', 7500, 3, 2],
    ),
    extras: [
      extra('Replace an abandoned plugin', 1500, 1),
      extra('Move to a newer PHP version', 1200, 1),
    ],
    ask: [
      ask('What was the last thing that was changed?'),
      choose('What can you reach?', [
        'Host panel',
        'FTP or SSH',
        'Only WordPress',
        'Nothing any more',
      ]),
      maybeAttach('Picture of the message'),
    ],
    faq: [
      [
        'Do you work at night?',
        'I am at my desk until ten in the evening in Dhaka, on all days of the week.',
      ],
      [
        'What if the host is the problem?',
        'I write you the message to send to them, with the right words.',
      ],
      ['Will I lose anything?', 'I never delete before there are two copies.'],
    ],
  },
  {
    seller: 'pressfixer',
    title: 'I will move your WordPress to a new host without a gap',
    tags: ['wordpress', 'migration', 'hosting', 'domain'],
    text: `
Moving house with the kettle on: visitors should not notice anything. I copy the site, test it under a hidden name, change all addresses inside, and only then switch the domain at the quietest hour of your week.

Mail is where movers usually break things, so I **look at the mail settings first**. The old place stays untouched for a fortnight, in case something was forgotten in the attic.
`,
    packages: three(
      ['Small site', 'Up to 2 GB, one domain, no shop', 3000, 2, 1],
      ['Shop', 'Up to 10 GB with WooCommerce, orders kept in step', 7500, 4, 1],
      ['Several sites', 'Up to five sites and their mail settings', 16000, 8, 1],
    ),
    extras: [
      extra('Move the mailboxes too, each', 500, 1),
      extra('Change to a new domain with forwarding', 1500, 1),
    ],
    ask: [
      ask('From which host to which, and is the new one ordered?'),
      ask('Who looks after the domain and the mail?'),
    ],
    faq: [
      [
        'Which host do you advise?',
        'One that answers the phone in your time zone. I have no contracts with any.',
      ],
      [
        'How long is the gap?',
        'For readers, none. In a shop I pause the checkout for about ten minutes at night.',
      ],
    ],
  },
  {
    seller: 'pressfixer',
    title: 'I will build the block pattern your editors keep asking for',
    tags: ['wordpress', 'gutenberg', 'block pattern', 'theme'],
    text: `
“Can we have the thing with the picture on the left and three points?” They ask every week, and every week someone copies an old page and breaks it. I build it once, as a pattern or a real block.

Editors see **only the fields that they should fill in**. Colours and spacing come from the theme, so it cannot go pink. It looks in the editor as it will look on the page.
`,
    packages: one(
      'One block or pattern',
      'One reusable block with fields, styled for your theme, short guide',
      3500,
      3,
      2,
    ),
    extras: [
      extra('Each further block', 2500, 2),
      extra('Convert up to 20 old pages to it', 3000, 2),
    ],
    ask: [
      ask('What should it hold, and where is it used?'),
      attach('A sketch or a page where someone built it by hand'),
      maybe('Theme and page builder in use'),
    ],
    faq: [
      [
        'Does it work with my page builder?',
        'Elementor and Divi have their own ways; tell me which one, and I say yes or no before you order.',
      ],
      ['Will an update of the theme remove it?', 'No, it lives in a small plugin of its own.'],
    ],
  },
]);
