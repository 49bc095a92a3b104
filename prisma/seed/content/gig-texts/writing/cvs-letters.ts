import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const cvsLetters = gigsIn('writing', 'cvs-letters', [
  {
    seller: 'cvbymarek',
    title: 'I will rewrite your CV so that it survives eight seconds',
    tags: ['cv', 'resume', 'job search', 'ats'],
    text: `
Eight seconds, standing up, with coffee in the other hand: that was how I read the first page of a CV for eleven years. I know where the eye lands and what makes it stop.

I move **what you achieved** above what you were “responsible for”, put numbers where there are numbers, and drop the swimming badge. The layout is plain on purpose: tracking systems read it, and so do tired people.

You also get the three questions which this CV will bring up in the interview, so that you can prepare.
`,
    packages: three(
      ['Honest review', 'One page of comments on your CV, no rewriting', 700, 1, 0],
      ['Rewrite', 'CV rewritten and set on one or two pages, Word and PDF', 3500, 4, 2],
      [
        'Rewrite and letter',
        'CV, one cover letter for a real advert, interview questions',
        5900,
        5,
        2,
      ],
    ),
    extras: [
      extra('Same CV in Polish or German', 2000, 2),
      extra('Version for a second kind of job', 1500, 1),
      extra('Profile text for a job network', 1000, 1),
    ],
    ask: [
      attach('Your present CV, in any state'),
      ask('Which job do you want next? Paste an advert if you have one.'),
      maybe('Gaps, dismissals, illness: what should I know and not write?'),
    ],
    faq: [
      [
        'I have a gap of two years. What do you do?',
        'Name it in half a line, without apology. Gaps that are hidden look longer.',
      ],
      [
        'Do you put in a photo?',
        'In Germany and Poland often yes, in Britain and America never. Tell me the country.',
      ],
      ['Will I get the job?', 'I get you read. The rest is you, and it usually is enough.'],
    ],
  },
  {
    seller: 'cvbymarek',
    title: 'I will write a cover letter for one job advert',
    tags: ['cover letter', 'application', 'job', 'motivation letter'],
    text: `
“I am writing to apply for” is already the third thing they know. A cover letter has one task: to show that you have read their advert and understood their trouble.

I read the advert **the way the person who wrote it meant it**. Between the lines it mostly says why the last one left. Then I pick two things from your life which answer that, and write three short paragraphs that could go to no other company.
`,
    packages: one(
      'One letter',
      'One cover letter of up to 280 words for one advert, Word and PDF',
      1500,
      2,
      2,
    ),
    extras: [
      extra('In Polish or German', 700, 1),
      extra('Short e-mail to send it with', 200),
      extra('Each further advert', 1000, 1),
    ],
    ask: [
      attach('Your CV'),
      ask('Paste the advert here.'),
      ask('Why this company, if you are honest?'),
    ],
    faq: [
      [
        'Does anyone still read cover letters?',
        'One in three, and those are the people you would want to work for.',
      ],
      [
        'Can I reuse it?',
        'The middle paragraph, yes. The first one must be new each time, and I show you how.',
      ],
    ],
  },
  {
    seller: 'cvbymarek',
    title: 'I will practise the interview with you in writing',
    tags: ['interview preparation', 'career', 'questions', 'coaching'],
    text: `
The hard questions are always the same ten, and still they catch people out: the salary, the weakness, the boss you left. I write you the list for your job, you answer, and I mark your answers like a stern but friendly examiner.

By the second round most people have **four short stories** that answer almost everything. Bring these, and a question of your own that is not about holidays.
`,
    packages: three(
      [
        'Ten questions',
        'Ten likely questions for your advert and what is meant by each',
        1000,
        2,
        0,
      ],
      ['Two rounds', 'Questions, your written answers marked twice, four stories', 3200, 5, 2],
      ['Until you are ready', 'Five rounds in ten days, salary talk included', 6900, 10, 5],
    ),
    extras: [
      extra('Recorded spoken feedback on your answers', 900, 1),
      extra('Check of the contract’s salary terms in plain words', 1200, 2),
    ],
    ask: [
      attach('Your CV'),
      ask('The advert, and what you know of the company'),
      maybe('Which question are you afraid of?'),
    ],
    faq: [
      ['Can we do it in German?', 'Yes, in German, English or Polish.'],
      [
        'Do you check contracts legally?',
        'I explain the usual meaning as a former recruiter. A lawyer checks the law.',
      ],
    ],
  },
]);
