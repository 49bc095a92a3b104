import { ask, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const research = gigsIn('data', 'research', [
  {
    seller: 'deskofmaya',
    title: 'I will compare ten offers and tell you which I would take',
    tags: ['research', 'comparison', 'suppliers', 'decision'],
    text: `
Ten tabs are open and each of them counts differently: per month, per seat, “from”. I put everything into one table with the same units, read the small print, and write to the sellers where something is missing.

At the end there is **a recommendation in three sentences**, with what speaks against it. Software, phone plans, caterers, office chairs, insurance (facts only, not advice): I have compared them all.
`,
    packages: three(
      ['Five offers', 'Table of 5 offers with up to 10 points, recommendation', 1500, 2, 1],
      ['Ten offers', '10 offers, questions sent to sellers, small print read', 3200, 4, 1],
      ['Market look', 'Up to 25 offers found and compared, shortlist of three', 6900, 7, 2],
    ),
    extras: [
      extra('Polite mails to those you turn down', 400),
      extra('I ask for a better price, in your name', 1000, 2),
    ],
    ask: [
      ask('What do you need, what must it have, and what may it cost?'),
      maybe('What have you already ruled out, and why?'),
    ],
    faq: [
      ['Do you earn from sellers?', 'No. If a link pays somebody, I use another.'],
      ['How up to date are the prices?', 'From the day, with date and source at each figure.'],
      ['Can you phone for me?', 'I write. For calls we would need to agree on times.'],
    ],
  },
  {
    seller: 'deskofmaya',
    title: 'I will research a list of shops, clubs or schools with sources',
    tags: ['list building', 'web research', 'public data', 'contacts'],
    text: `
All yarn shops in Denmark. Choirs in Ohio which sing Renaissance music. Primary schools within an hour of Turin. I find them one by one from public sources and **note beside each where I found it and on which day**.

No bought lists, no private addresses, no machine that guesses. Each row has been seen by a person, which is why a hundred take three days.
`,
    packages: three(
      ['Thirty', '30 entries with up to 6 public facts each', 1200, 2, 1],
      ['Hundred', '100 entries, checked to be still open', 3500, 4, 1],
      ['Three hundred', '300 entries, grouped by region, duplicates removed', 8900, 9, 1],
    ),
    extras: [
      extra('A sentence on each: what is special', 1000, 2),
      extra('Shown on a map', 800, 1),
    ],
    ask: [
      ask('What kind of place, in which area, and what do you need to know of each?'),
      ask('What is the list for?'),
    ],
    faq: [
      [
        'Can I get personal mail addresses?',
        'No. General contact forms and addresses of organisations, as they publish them.',
      ],
      [
        'What if there are fewer than thirty?',
        'You get all there are, and the rest of the price goes into more facts.',
      ],
    ],
  },
  {
    seller: 'deskofmaya',
    title: 'I will find out what your three competitors are doing',
    tags: ['competitor research', 'market', 'overview', 'small business'],
    text: `
Not spying, just reading with a cup of tea: prices, offers, opening hours, job adverts (these tell the most), what their customers praise and what drives them mad.

You get **four pages, no slides**: each competitor on one page, and on the last what all of them leave undone. That last page is the one which people pin to the wall.
`,
    packages: one(
      'Three competitors',
      'Four pages from public sources, with dates and sources',
      4500,
      5,
      1,
    ),
    extras: [
      extra('Each further competitor', 1200, 1),
      extra('A test purchase described step by step (goods at cost)', 1500, 3),
    ],
    ask: [
      ask('Who are they, and what do you want to know most?'),
      maybe('What do you think they do better?'),
    ],
    faq: [
      ['Is everything public?', 'Yes, and nothing is obtained under a false name.'],
      [
        'Can you repeat it?',
        'Every quarter for half of the price, as only the changes have to be written.',
      ],
    ],
  },
  {
    seller: 'chartsmith',
    title: 'I will find the official statistic you need and check it',
    tags: ['statistics', 'fact check', 'open data', 'source'],
    text: `
“Studies show that 70 percent…” Which studies? I know my way around statistical offices, Eurostat, the World Bank and the footnotes where the truth usually sits.

You get **the number, its year, how it was counted, and a sentence which you may write without blushing**. If the number in your draft is a legend, I tell you where the legend came from; that is often the better story.
`,
    packages: three(
      ['One number', 'One figure found or checked, with source and wording', 700, 1, 1],
      ['Five numbers', 'Five figures with a table and a note on comparability', 2800, 3, 1],
      [
        'A country comparison',
        'One indicator for up to 15 countries and 20 years, chart',
        5500,
        5,
        1,
      ],
    ),
    extras: [extra('Data as a tidy file with code', 600), extra('A chart', 700, 1)],
    ask: [ask('Which statement, for which country and time?'), maybe('Where did you read it?')],
    faq: [
      [
        'What if there is no number?',
        'Then I say so and show what is nearest. It happens in about one of six orders.',
      ],
      [
        'Which languages do you read?',
        'English, the Scandinavian ones and German. Tables I read in all.',
      ],
    ],
  },
]);
