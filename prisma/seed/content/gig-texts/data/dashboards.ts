import { ask, attach, extra, gigsIn, maybe, maybeAttach, one, three, tick } from '../../gig-form';

export const dashboards = gigsIn('data', 'dashboards', [
  {
    seller: 'chartsmith',
    title: 'I will design one chart that settles an argument',
    tags: ['chart', 'data visualisation', 'report'],
    text: `
Two people look at the same figures and see opposite things. Usually both are looking at the wrong chart. Tell me what the argument is about, and send the numbers.

I choose the comparison, draw it **with an honest axis and labels at the lines instead of a legend**, and write the one-sentence title that the data supports. If neither side is right, the chart will show this as well; I apologise in advance.
`,
    packages: three(
      ['One chart', 'One chart as SVG, PNG and PDF, with a title that says it', 1500, 2, 2],
      ['Three views', 'Three charts of the same question, with a note on each', 3500, 3, 2],
      ['Page', 'A one-page graphic report, up to six charts and text', 7500, 6, 2],
    ),
    extras: [
      extra('Code in R, so that you can repeat it', 800),
      extra('In your corporate colours and fonts', 400),
      extra('Version for the colour-blind and for black-and-white', 300),
    ],
    ask: [
      attach('The numbers'),
      ask('What is the question, who looks at it, and for how many seconds?'),
    ],
    faq: [
      ['Do you make pie charts?', 'For two slices, gladly.'],
      ['My data is small. Is that all right?', 'Twelve numbers can carry a whole board meeting.'],
      [
        'Can you say if a difference is significant?',
        'Yes, and also whether it matters, which is another question.',
      ],
    ],
  },
  {
    seller: 'chartsmith',
    title: 'I will build a Looker Studio dashboard on one screen',
    tags: ['looker studio', 'dashboard', 'analytics', 'reporting'],
    text: `
If you have to scroll, it is a report. If it needs a manual, it is a cockpit. A dashboard answers four questions, on one screen, on Monday at nine: what changed, is it good, why, and who should know?

I ask which decisions you take, throw away the figures that decide nothing, and connect the rest. **Every number says from when it is**, and compares itself to something fair: same weekday, same month, not “yesterday”.
`,
    packages: three(
      ['One source', 'One source, up to 6 figures, one screen', 6000, 4, 2],
      ['Three sources', 'Up to three sources joined, 10 figures, filters', 13500, 8, 2],
      ['Team', 'As before with three views for three roles and a workshop', 24000, 12, 3],
    ),
    extras: [
      extra('Weekly mail with three sentences', 1500, 1),
      extra('Definitions page for each number', 800, 1),
    ],
    ask: [
      ask('Which decisions do you take each week, and with which figures?'),
      tick('Sources', [
        'Google Analytics',
        'Search Console',
        'Google Sheets',
        'Shop system',
        'Advertising',
        'Database',
      ]),
      maybeAttach('The present report'),
    ],
    faq: [
      [
        'Can you use Power BI instead?',
        'Yes, at the same price. I need a licence from you for a while.',
      ],
      [
        'Do you need access to everything?',
        'Read access is enough, and only for as long as we work.',
      ],
    ],
  },
  {
    seller: 'chartsmith',
    title: 'I will redraw the charts in your annual report',
    tags: ['annual report', 'charts', 'redesign', 'print'],
    text: `
Somebody made them at midnight in four styles, two of which are three-dimensional. I redraw all of them in one: same scale where they should be compared, same colour for the same thing from page 4 to page 61.

Print-ready vectors in your fonts, with **numbers I have checked against the tables**. I find about two wrong ones in every report, and your auditor would rather hear it from me.
`,
    packages: one(
      'Ten charts',
      'Up to 10 charts redrawn in one style, PDF and SVG, numbers checked',
      6500,
      5,
      2,
    ),
    extras: [
      extra('Each further chart', 500),
      extra('A rule sheet for next year', 1500, 1),
      extra('Small versions for the website', 900, 1),
    ],
    ask: [
      attach('The report or the charts, and the tables behind them'),
      attach('Colours and fonts'),
      maybe('Which page will be looked at most?'),
    ],
    faq: [
      ['InDesign or Word?', 'I deliver vectors which work in both. I do not lay out the report.'],
      ['Can you do it under embargo?', 'Yes, I have done it for a listed company.'],
    ],
  },
  {
    seller: 'chartsmith',
    title: 'I will tell you in two pages what your survey says',
    tags: ['survey analysis', 'statistics', 'report', 'questionnaire'],
    text: `
You asked 212 people eleven questions and now own a file with 2,332 answers. I clean it, count it with care, and write two pages for people who were not there.

First **what can be said, then how surely, then what cannot be said** with this sample, however much we would love to. The open answers are read by me, every one, and grouped by what people meant.
`,
    packages: three(
      ['Two pages', 'Up to 15 questions and 300 answers, text and four charts', 6500, 5, 1],
      ['With open answers', 'Up to 25 questions, open answers coded, eight charts', 11500, 8, 1],
      ['For publication', 'As before with weights, tests and a methods section', 21000, 12, 2],
    ),
    extras: [
      extra('Ten slides', 2500, 2),
      extra('Check of the questionnaire before you send it', 1500, 2),
    ],
    ask: [
      attach('Raw answers and the questionnaire'),
      ask('How did you find the people, and what decision hangs on it?'),
    ],
    faq: [
      [
        'I only have 40 answers. Does it make sense?',
        'Often. One may say less, and what one says can still be useful.',
      ],
      ['Can you make the result look better?', 'No. I can make it clearer.'],
    ],
  },
]);
