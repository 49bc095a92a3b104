import { ask, choose, extra, gigsIn, maybeAttach, one, three } from '../../gig-form';

export const speedSecurity = gigsIn('web', 'speed-security', [
  {
    seller: 'quietserver',
    title: 'I will make your slow page fast and show the numbers',
    tags: ['page speed', 'core web vitals', 'performance', 'optimisation'],
    text: `
I measure first, on a cheap phone with a bad connection, ten times, because one measurement is a rumour. Then I find the three things that eat most of the time. It is nearly always three.

Pictures, fonts, a chat window which loads a whole second site: **I mend what I can mend without changing how it looks**, and write down what only you can decide, with the price of it in seconds. Same measurements afterwards, same phone, in a table.
`,
    packages: three(
      ['Diagnosis', 'Ten measurements, the three worst causes, what each costs', 1500, 2, 1],
      [
        'One page type',
        'Diagnosis and repair of one page type, numbers before and after',
        6000,
        4,
        1,
      ],
      ['Whole site', 'Up to five page types, caching, pictures, fonts', 15000, 8, 2],
    ),
    extras: [
      extra('Monthly measurement for a year, by script', 2500, 1),
      extra('Budget that fails your build when it gets heavy', 2000, 1),
    ],
    ask: [
      ask('Which page, and who complains?'),
      choose('What can you change?', [
        'Everything',
        'Only the content',
        'Server, not the code',
        'I have to ask someone',
      ]),
    ],
    faq: [
      [
        'Will I get 100 points?',
        'Points are not customers. I aim at under two seconds on a phone, and the points follow.',
      ],
      ['Will anything look different?', 'No, unless we agree on it, for example fewer typefaces.'],
      ['Which systems?', 'WordPress, static sites, Node, PHP, and servers with Nginx or Apache.'],
    ],
  },
  {
    seller: 'quietserver',
    title: 'I will look over your small server like a hospital would',
    tags: ['linux', 'server', 'security', 'hardening'],
    text: `
For seven years I looked after machines on which people's lab results lived. Your shop deserves the same hour: who can log in, what listens to the world, what has not been updated since summer, and is there a backup which anyone has ever restored?

You get **a sheet with green, yellow and red**, the commands that turn red into green, and a phone-free night. I change things only after you have said yes to the list.
`,
    packages: three(
      ['Look', 'One Linux server examined, sheet with findings', 3500, 2, 1],
      ['Look and mend', 'Examined, hardened, updates and firewall set', 8500, 3, 1],
      ['Mend and back up', 'As before, with an encrypted backup and a tried restore', 14500, 6, 2],
    ),
    extras: [
      extra('Watchman that mails when the disk fills up', 1200, 1),
      extra('Three-command emergency card', 500),
    ],
    ask: [ask('Provider, system, and what runs on it'), ask('When may it be restarted?')],
    faq: [
      [
        'How do you log in?',
        'With a key that you add and remove. Everything that I type is recorded and you receive the record.',
      ],
      ['Windows servers?', 'No, I would be a danger to them.'],
    ],
  },
  {
    seller: 'quietserver',
    title: 'I will set your security headers without breaking the site',
    tags: ['security headers', 'csp', 'https', 'nginx'],
    text: `
A content security policy copied from a blog will either do nothing or switch off your shop. I write yours from what your pages really load, let it **report for some days before it forbids**, and close it step by step.

HTTPS redirects, HSTS with a sensible age, cookies that do not wander, no old protocols. Explained in one page, line by line, for the next person.
`,
    packages: one(
      'Headers and policy',
      'Policy from real traffic, report phase, all usual headers, explained',
      5500,
      7,
      1,
    ),
    extras: [
      extra('Clean up inline scripts, up to ten', 2500, 2),
      extra('Same for a second domain', 2000, 2),
    ],
    ask: [
      ask('Which site, which server, and which outside services do you use on purpose?'),
      choose('Who can change the server’s settings?', [
        'You with my access',
        'My developer',
        'A hosting panel only',
      ]),
    ],
    faq: [
      [
        'Why seven days?',
        'Because the policy listens first. Something always loads a font on Thursdays.',
      ],
      ['Will I get an A+?', 'Probably. More important is that you know why.'],
    ],
  },
  {
    seller: 'pressfixer',
    title: 'I will clean a hacked WordPress and lock the door after',
    tags: ['malware removal', 'wordpress security', 'hacked', 'cleanup'],
    text: `
Strange links to pills in your footer, a warning in the search results, a user called “wpadmin2”. It happens to careful people too. I clean it and, what most forget, find out how they came in.

Files are compared **one by one with the originals**, the database is searched, back doors are closed, keys and passwords are changed. Then I ask the search engines to look again. If it comes back within thirty days, I come back as well, free.
`,
    packages: three(
      ['Cleaned', 'One site cleaned, way in closed, passwords renewed', 5500, 2, 1],
      ['Cleaned and cleared', 'As before, warnings at search engines and hosts lifted', 8000, 4, 1],
      ['Rebuilt', 'Fresh installation, only checked content brought over', 15500, 7, 1],
    ),
    extras: [
      extra('Letter to your customers, in plain words', 800),
      extra('Sign-in with a second factor for all editors', 900, 1),
    ],
    ask: [
      ask('What did you see, and since when?'),
      choose('Are there backups from before?', ['Yes', 'Perhaps', 'No']),
      maybeAttach('Warnings you received'),
    ],
    faq: [
      [
        'Should I switch the site off?',
        'If visitors are being sent elsewhere, yes, right now. Your host can do it.',
      ],
      [
        'Do I have to tell anyone?',
        'If customer data may have been read, the law in many countries says yes, and soon. I give you the facts that you need.',
      ],
    ],
  },
]);
