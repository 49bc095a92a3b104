import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const scriptsAutomation = gigsIn('web', 'scripts-automation', [
  {
    seller: 'scriptsbyminh',
    title: 'I will write a small Python script for a boring task',
    tags: ['python', 'automation', 'script', 'files'],
    text: `
Rename 800 files by the date inside them. Take the total from each PDF. Compare two lists and mail me what is missing. If you can describe it to a new colleague, I can write it down for a computer.

Every script does **a dry run first and tells what it would do**. It makes a copy before it changes anything, speaks in sentences when something is wrong, and comes with a page that says how to start it, for someone who has never opened a terminal.
`,
    packages: three(
      ['Tiny', 'One task, files in one folder, up to about 60 lines', 1500, 1, 1],
      ['Useful', 'Reads PDFs, sheets or a web service, with settings file', 4500, 3, 2],
      ['Every morning', 'Runs by itself, reports by mail, tested on your machine', 9500, 6, 2],
    ),
    extras: [
      extra('Double-click version for Windows', 1000, 1),
      extra('Short video of how to use it', 600),
      extra('Tests and comments for your developer', 1200, 1),
    ],
    ask: [
      ask('What do you do by hand, step by step?'),
      attach('Three or four sample files, with names changed if they are private'),
      choose('Your computer', ['Windows', 'Mac', 'Linux']),
    ],
    faq: [
      [
        'Do I need to install Python?',
        'For the plain script yes, and the page shows how. The double-click version brings everything along.',
      ],
      [
        'Will you scrape a website?',
        'If it allows it and it is public. I read the terms first and say no when it is a no.',
      ],
      ['What if the task changes?', 'Small changes within a month are free.'],
    ],
  },
  {
    seller: 'scriptsbyminh',
    title: 'I will make your Google Sheet send reminders by itself',
    tags: ['google sheets', 'apps script', 'reminders', 'automation'],
    text: `
Every Monday somebody opens the sheet, looks at column F, and writes the same mail to whoever is late. That somebody should be a script, and have a kind tone.

I add a small program inside your sheet: it reads dates and names, **writes one friendly message for each person**, does not write twice, and notes in a column what it sent and when. You switch it off with one tick box.
`,
    packages: one(
      'Reminder script',
      'One sheet, one kind of reminder, daily or weekly, log column, off switch',
      3000,
      2,
      2,
    ),
    extras: [
      extra('Calendar entries too', 1000, 1),
      extra('Message to a team chat', 800),
      extra('Second reminder with another text', 500),
    ],
    ask: [
      ask('Who should be reminded of what, when, and how often?'),
      attach('A copy of the sheet with invented names'),
    ],
    faq: [
      [
        'Who can read my data?',
        'Nobody new. It runs in your own account, and I build it on a copy.',
      ],
      [
        'Is there a limit?',
        'A free account may send about a hundred mails a day, which is enough for a club.',
      ],
    ],
  },
  {
    seller: 'scriptsbyminh',
    title: 'I will connect two of your tools that will not talk',
    tags: ['api', 'integration', 'webhook', 'automation'],
    text: `
Form to sheet, shop to accounting, booking to calendar. Between two tools there is always one that calls the date “when” and another which wants it in American.

I build the bridge with **a small script of your own or a service that you already pay for**, whichever will be cheaper in a year. It tries again when the other side sleeps, and tells you when it has given up, instead of being silent.
`,
    packages: three(
      ['One way', 'One kind of record from A to B, with retries and a log', 5000, 3, 1],
      ['Both ways', 'Two tools kept in step, conflicts decided by your rule', 12500, 7, 2],
      ['Three tools', 'Up to three tools, with a page that shows what went where', 24000, 11, 2],
    ),
    extras: [
      extra('Move old records once', 2000, 2),
      extra('Hosting set up in your account', 1200, 1),
    ],
    ask: [
      ask('Which tools, which records, in which direction, how fast?'),
      maybe('What should happen when both were changed?'),
    ],
    faq: [
      [
        'Do you need my keys?',
        'I need a test account or keys with few rights, which you delete afterwards.',
      ],
      [
        'Can you use my no-code service?',
        'Yes, if it can do the job without ten branches. Otherwise twenty lines of code are easier to live with.',
      ],
    ],
  },
]);
