import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const articles = gigsIn('writing', 'articles', [
  {
    seller: 'wordsbyclara',
    title: 'I will report and write an article with real interviews',
    tags: ['article', 'interview', 'journalism', 'blog'],
    text: `
I pick up the phone. It sounds old-fashioned, but it is the reason why my articles contain sentences which nobody else has: the beekeeper who sings to the hive, the accountant who hates spreadsheets.

Tell me the question your readers really have. I find **two or three people who know**, talk with them, check what they said against a second source, and write it so that somebody reads it to the end.

- Headline, standfirst, subheads, pull quotes
- Sources in a list, for you or for print
- Quotes approved by the people who said them
`,
    packages: three(
      ['Short report', '600 words, one interview, sources listed', 6000, 5, 1],
      ['Feature', '1,200 words, two interviews, headline options', 12000, 8, 2],
      ['Long read', '2,500 words, four interviews, sidebar and fact sheet', 26000, 14, 2],
    ),
    extras: [
      extra('Transcript of one interview', 1500, 1),
      extra('Short version for your newsletter', 1200, 1),
    ],
    ask: [
      ask('What should a reader know or be able to do afterwards?'),
      ask('Who reads you, and where will it appear?'),
      maybe('People I should talk to, and people I must not'),
    ],
    faq: [
      [
        'Whose name is on it?',
        'Yours or mine, as you like. Interviewees are always told for whom I write.',
      ],
      [
        'Do you write about any subject?',
        'Not about medicine as advice, gambling or anything I would have to believe against my better knowledge.',
      ],
      [
        'Can you interview in Spanish?',
        'Yes, well enough for a friendly talk. I then translate the quotes.',
      ],
    ],
  },
  {
    seller: 'wordsbyclara',
    title: 'I will write a how-to post after doing the thing myself',
    tags: ['how-to', 'blog post', 'tutorial', 'evergreen'],
    text: `
Most how-to posts were written by someone who has never held the tool. I try it first: I have repotted the monstera, cleaned the espresso machine, and set up the accounting app while swearing softly.

So you get **the step everyone forgets**, the photo that should be there, and the honest answer to “how long does it take”. If I cannot do it myself, I sit next to someone who can and write down what their hands do.

A good one brings readers for years. I mark the lines that will age, so that you know what to update.
`,
    packages: three(
      ['Quick guide', '700 words, steps numbered and tried out', 3500, 4, 1],
      ['Proper guide', '1,300 words, list of tools, mistakes and fixes', 6000, 6, 2],
      ['The page people save', '2,200 words, printable checklist, photo list', 11000, 9, 2],
    ),
    extras: [
      extra('My photos of the steps, up to eight', 2500, 2),
      extra('Meta title and description', 300),
    ],
    ask: [
      ask('What is the task, and where do your customers get stuck?'),
      maybe('Products of yours that should or should not be mentioned'),
    ],
    faq: [
      [
        'Do I have to send the product?',
        'If it is small and cheap I buy it. Otherwise please post it or show me on video.',
      ],
      [
        'Do you work with keywords?',
        'Give me the phrase and I make sure that the page answers it. I do not stuff.',
      ],
    ],
  },
  {
    seller: 'wordsbyclara',
    title: 'I will edit your draft post until it sounds like you, awake',
    tags: ['editing', 'blog', 'rewrite', 'voice'],
    text: `
You know the subject and wrote it down at eleven at night. All the good sentences are in there; they are only in the wrong order, behind two paragraphs of throat-clearing.

I **cut, move and sharpen**, keep your turns of phrase, and ask in the margin where I as a stranger got lost. You see every change and can take back each one with a click.
`,
    packages: one(
      'One draft, edited',
      'Up to 1,500 words edited with tracked changes and margin notes',
      2500,
      2,
      1,
    ),
    extras: [
      extra('Five headlines to choose from', 400),
      extra('Each further 500 words', 700),
      extra('Check of facts and numbers', 1200, 1),
    ],
    ask: [
      attach('The draft'),
      ask('Who should read it, and what do you hope they do?'),
      maybe('A piece of yours that came out right'),
    ],
    faq: [
      ['How much will you cut?', 'Usually a fifth. Nobody has ever missed it.'],
      [
        'Will it still be mine?',
        'Yes. If your aunt can tell that somebody helped, I have done it badly.',
      ],
    ],
  },
]);
