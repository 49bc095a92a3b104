import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const lessons = gigsIn('everyday', 'lessons', [
  {
    seller: 'mathwithsamir',
    title: 'I will explain one maths problem until it is boring',
    tags: ['maths', 'homework help', 'explanation', 'algebra'],
    text: `
When a problem has become boring, you have understood it. I write out the steps, then record a whiteboard of five to eight minutes in which I do it slowly, make the usual mistake on purpose, and catch it.

You can play it again at two in the morning, which one cannot do with a teacher. At the end there are **two sister problems for you to try**, with answers on the back. I explain homework; I do not do it, and nothing that is being marked.
`,
    packages: three(
      ['One problem', 'Written steps and a whiteboard recording', 500, 1, 1],
      ['Three problems', 'Three recordings on one topic and a page of rules', 1300, 2, 1],
      ['One topic', 'A whole topic: recording of 30 minutes, 20 exercises, answers', 3900, 4, 2],
    ),
    extras: [extra('I mark your try and say where it turned', 400, 1), extra('Same in Hindi', 300)],
    ask: [
      attach('The problem and how far you came'),
      ask('School year, country, exam board if any'),
      maybe('What have you heard ten times and still not understood?'),
    ],
    faq: [
      [
        'Up to which level?',
        'School maths to the end, first-year calculus, statistics and linear algebra.',
      ],
      [
        'Is this cheating?',
        'Not if you learn from it. Anything that counts for a mark I decline until it is handed in.',
      ],
      [
        'Can parents order?',
        'Half of my customers are parents who would like to look clever at dinner.',
      ],
    ],
  },
  {
    seller: 'mathwithsamir',
    title: 'I will make a revision plan for the weeks before your exam',
    tags: ['revision', 'study plan', 'exam', 'gcse'],
    text: `
“Revise maths” is not a plan, it is a threat. I take your exam board's list of topics, a short test which you do without looking anything up, and the evenings that you really have, football included.

Out comes **a plan in pieces of 25 minutes**: hard things early, old things again after three days and after ten, nothing at all on one day each week. With past-paper questions named by year and number.
`,
    packages: one(
      'Up to eight weeks',
      'Short test, marked, and a plan day by day with past-paper questions',
      2500,
      3,
      1,
    ),
    extras: [
      extra('Plan changed at half-time', 700, 1),
      extra('Physics as well', 1200, 1),
      extra('Three past papers marked with comments', 3000, 4),
    ],
    ask: [
      ask('Exam, board, date, the mark you have and the mark you want'),
      ask('Which evenings are free, honestly?'),
      maybe('What do you put off the longest?'),
    ],
    faq: [
      [
        'My exam is in ten days. Does it help?',
        'Yes. We then choose what to leave out, and that is half of the art.',
      ],
      [
        'Which subjects?',
        'Maths and physics. The method works for others, but I do not know their questions.',
      ],
    ],
  },
  {
    seller: 'mathwithsamir',
    title: 'I will help adults make peace with percentages and fractions',
    tags: ['adult learning', 'numeracy', 'percentages', 'confidence'],
    text: `
You run a shop, you raised three children, and percentages still make your stomach turn. It was a bad teacher in 1987, not you. I have met his victims for fifteen years.

Six small lessons on paper and in recordings, **with prices, recipes and paint instead of x and y**. No tests, no timer. In the end you will work out 15 percent of a bill faster than the person across the table.
`,
    packages: three(
      ['First lesson', 'One lesson with recording and ten tasks from your own life', 700, 2, 1],
      ['Six lessons', 'Six lessons over two weeks, my notes on your answers', 3600, 14, 3],
      ['Six and a sheet', 'As before, and a pocket sheet for your trade', 4500, 14, 3],
    ),
    extras: [extra('For an entry test at work', 800, 1)],
    ask: [
      ask('Where do numbers bother you: shop, kitchen, wages, school letters?'),
      maybe('What do you still remember well?'),
    ],
    faq: [
      ['Will anybody know?', 'No. It is between you and me, and I have heard everything.'],
      ['How long does a lesson take?', 'About half an hour, when you like, as often as you like.'],
    ],
  },
  {
    seller: 'mathwithsamir',
    title: 'I will mark your child’s practice paper with kind comments',
    tags: ['marking', 'practice paper', 'school', 'feedback'],
    text: `
A number in red at the top teaches nothing. I mark as I would like my own daughter's work to be marked: what went well first, where the thought took a wrong turn, and the one habit that would bring the most marks for the least effort.

Each mistake gets a letter: **c for careless, m for method, k for not known**. Parents see at a glance whether it needs sleep, practice or explanation.
`,
    packages: one(
      'One paper',
      'One practice paper of up to 90 minutes marked, with a page of advice',
      1200,
      2,
      0,
    ),
    extras: [
      extra('Recording on the two worst questions', 600, 1),
      extra('Each further paper in the same month', 1000, 1),
    ],
    ask: [
      attach('The paper and the answers, photographed flat'),
      ask('School year, board, and is it meant to be done with or without a calculator?'),
    ],
    faq: [
      [
        'Do you predict the mark?',
        'Roughly, by the board’s old limits. I would not bet the holiday on it.',
      ],
      ['May he read your comments?', 'They are written to him. There is a separate line for you.'],
    ],
  },
]);
