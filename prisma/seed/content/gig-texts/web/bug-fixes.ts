import { ask, attach, choose, extra, gigsIn, maybeAttach, one, three } from '../../gig-form';

export const bugFixes = gigsIn('web', 'bug-fixes', [
  {
    seller: 'bugfinch',
    title: 'I will fix one bug in your website and explain why it happened',
    tags: ['bug fix', 'javascript', 'php', 'debugging'],
    text: `
Step one is always the same: I make it happen on my machine. A bug that I cannot reproduce I cannot fix, and neither can anyone who says that he can.

Then I look for the cause rather than the place where it hurts, change **as few lines as possible**, and write down in plain words what went wrong. You get a patch or a commit, a test where your project has tests, and no surprise refactoring.

- PHP, JavaScript, TypeScript, CSS, SQL
- With or without a framework, old versions too
- If I cannot find it, I cancel and you pay nothing
`,
    packages: three(
      ['Small bug', 'One clear, visible fault in one place', 1500, 1, 1],
      ['Nasty bug', 'A fault that comes and goes, or touches several files', 4500, 3, 1],
      ['Half a day of bugs', 'Up to five faults, in your order of pain', 11000, 5, 2],
    ),
    extras: [
      extra('A test that would have caught it', 1000, 1),
      extra('Fifteen minutes of explanation by voice', 800),
    ],
    ask: [
      ask('What do you do, what happens, and what should happen?'),
      ask('Since when, and what was changed shortly before?'),
      maybeAttach('Screenshots, logs, error messages'),
    ],
    faq: [
      [
        'How do you get at the code?',
        'Best as a copy or a pull request. I only touch a live server when there is no other way, and after a backup.',
      ],
      [
        'How do I give you passwords?',
        'Make a separate user for me and delete it afterwards. Never send your own.',
      ],
      [
        'Is it a small or a nasty bug?',
        'Describe it in a message first; I answer within a few hours on workdays.',
      ],
    ],
  },
  {
    seller: 'bugfinch',
    title: 'I will make your page behave on phones',
    tags: ['responsive', 'css', 'mobile', 'layout'],
    text: `
It slides sideways, the menu covers the button, and on your sister's phone the text is the size of an ant. I go through your page at five widths and with big system letters, and make a list before I touch it.

Most of these are **three wrong lines of CSS**, applied forty times. I correct them at the root where I can and leave no heap of exceptions. Real devices, not only a narrow window.
`,
    packages: three(
      ['One page', 'One page repaired from 320 to 1440 px', 2000, 2, 1],
      ['Five pages', 'Five page types repaired, menu and forms included', 6500, 4, 2],
      ['Whole theme', 'All templates of a small site, with before and after pictures', 14000, 8, 2],
    ),
    extras: [
      extra('Check with screen magnifier and large text', 900, 1),
      extra('Print style sheet', 600, 1),
    ],
    ask: [
      ask('Which page, and what looks wrong on which phone?'),
      maybeAttach('Screenshots'),
      choose('Built with', [
        'Plain HTML and CSS',
        'WordPress',
        'Shopify',
        'React or Vue',
        'I do not know',
      ]),
    ],
    faq: [
      [
        'Will it look different on desktop?',
        'No, unless something was broken there too. I show you both.',
      ],
      [
        'Do you use a framework?',
        'I use what is already there. Adding another is seldom a repair.',
      ],
    ],
  },
  {
    seller: 'bugfinch',
    title: 'I will review your pull request with a fresh pair of eyes',
    tags: ['code review', 'typescript', 'php', 'feedback'],
    text: `
You work alone and nobody ever says “hang on”. I do. I read your change line by line, run it, try to break it, and write comments that you can act on.

**Sorted by weight:** what will hurt users, what will hurt you in half a year, and what is a matter of taste (very few, and marked as such). I praise good places as well, since one learns from these too.
`,
    packages: one(
      'One pull request',
      'Up to 400 changed lines read, run and commented',
      2500,
      2,
      1,
    ),
    extras: [
      extra('Each further 200 lines', 900),
      extra('I also write the missing tests', 3000, 2),
      extra('Second look after your changes', 600, 1),
    ],
    ask: [
      attach('The diff or a zip of the branch'),
      ask('What should it do, and what are you unsure about?'),
    ],
    faq: [
      [
        'Which languages?',
        'TypeScript, JavaScript, PHP, SQL and CSS with confidence; Python with some care.',
      ],
      [
        'Can my employer’s code be shown?',
        'Only with their consent. I sign an agreement when they wish.',
      ],
    ],
  },
  {
    seller: 'bugfinch',
    title: 'I will find out why your form’s mails never arrive',
    tags: ['email delivery', 'contact form', 'spf', 'dkim'],
    text: `
Somebody wanted to buy and wrote through your form, and you read it three weeks later in a spam folder. Mail is an old and suspicious system, and I know most of its moods.

I follow one message **from the button to the inbox**: form, server, sender address, SPF, DKIM, DMARC, the reputation of your host. You get the fault, the fix, and a test which you can repeat by yourself next month.
`,
    packages: one(
      'Found and fixed',
      'One form or sender traced, mended and tested with three mail providers',
      2800,
      2,
      1,
    ),
    extras: [
      extra('Copy of every message kept in a safe place', 900, 1),
      extra('Spam protection without picture puzzles', 1000, 1),
    ],
    ask: [
      ask('Where is the form, and where should the mail arrive?'),
      choose('Who runs the domain’s settings?', [
        'I do',
        'My host',
        'Somebody I cannot reach',
        'No idea',
      ]),
    ],
    faq: [
      [
        'Do you need my mailbox password?',
        'No. I need to see the domain settings, or sit beside you while you open them.',
      ],
      [
        'Will it stay fixed?',
        'Until someone changes host or sender. I leave a note for that person.',
      ],
    ],
  },
]);
