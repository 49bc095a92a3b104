import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const spreadsheets = gigsIn('data', 'spreadsheets', [
  {
    seller: 'gridmother',
    title: 'I will repair the spreadsheet that everyone is afraid of',
    tags: ['excel', 'repair', 'formulas', 'google sheets'],
    text: `
It was made by Stefan, who left in 2017. Nobody dares to insert a row. On the third sheet there is a cell that says “do not touch”. I have met many Stefans and understand how they think.

I map **what feeds what**, find the formulas that quietly return last year's number, unhide what was hidden, and give names to things. You get the same sheet with the same look, but it can be explained in ten minutes, and I explain it on a first page.
`,
    packages: three(
      ['One fault', 'One formula or link found and mended', 800, 1, 1],
      ['Check-up', 'Whole file examined, list of faults, the five worst mended', 3500, 3, 1],
      ['Made legible', 'File restructured, named, documented, with checks that add up', 9500, 6, 2],
    ),
    extras: [
      extra('Ten-minute video tour', 800),
      extra('Move from Excel to Google Sheets or back', 2000, 2),
      extra('Protection so that only inputs can change', 500),
    ],
    ask: [
      attach('The file; replace private figures if you like, but keep the formulas'),
      ask('What should it tell you, and what do you not believe?'),
    ],
    faq: [
      [
        'Do you do macros?',
        'I read and mend VBA. Where a formula is enough, I take the macro out.',
      ],
      [
        'How large may it be?',
        'Up to about 200,000 rows. Beyond this you need a database, and I can say that kindly.',
      ],
      [
        'Is my data safe?',
        'It stays on one encrypted machine and is deleted two weeks after completion.',
      ],
    ],
  },
  {
    seller: 'gridmother',
    title: 'I will write the one formula you have searched for all day',
    tags: ['formula', 'excel', 'lookup', 'quick help'],
    text: `
You know what you want: the last price before that date, for this customer, but not the cancelled ones. I know how to say it to the machine.

Send a few sample rows and the result as it should be. You get **the formula, a working example, and each part explained**, so that next time you can bend it by yourself. For old Excel without the new functions there is a second version.
`,
    packages: one(
      'One formula',
      'One formula for your case, explained, tested on your sample rows',
      500,
      1,
      2,
    ),
    extras: [
      extra('Version for another program', 200),
      extra('A small table that checks the result', 300),
    ],
    ask: [
      attach('Sample rows with the wanted result typed in by hand'),
      choose('Program and version', [
        'Excel 365',
        'Excel 2016 or older',
        'Google Sheets',
        'LibreOffice',
      ]),
    ],
    faq: [
      [
        'What if it takes more than one formula?',
        'Up to three helper columns belong to it. If it becomes a project, I tell you before.',
      ],
      ['Can I send screenshots?', 'A file is better. I cannot calculate with pictures.'],
    ],
  },
  {
    seller: 'gridmother',
    title: 'I will build a household or club budget you will really use',
    tags: ['budget', 'google sheets', 'household', 'club'],
    text: `
Budgets do not fail because of sums. They fail because entering a coffee takes eleven clicks. Mine has one page where you type date, amount and a letter, and all the rest happens on its own.

**Your own categories, in your own words** (“kids, shoes”; “trumpet repairs”), what is left this month in large digits, and a gentle colour when it gets tight. Works on the phone, in two people's hands at once.
`,
    packages: three(
      ['Month', 'Entry page, month view, up to 15 categories', 1200, 2, 1],
      ['Year', 'As before with year view, savings goals and repeating costs', 2500, 3, 2],
      ['Club', 'Budget by group, members’ dues, report for the assembly', 5500, 6, 2],
    ),
    extras: [
      extra('Read your bank’s export', 1200, 1),
      extra('Last year typed in from your papers', 2000, 3),
    ],
    ask: [
      ask('Who enters, who looks, and what do you argue about?'),
      choose('Where?', ['Google Sheets', 'Excel', 'LibreOffice']),
      maybe('Currency and when your month begins'),
    ],
    faq: [
      [
        'Does it connect to my bank?',
        'No, and I am glad about it. With the extra it reads the file that your bank lets you download.',
      ],
      ['Can I change categories later?', 'Yes, on one page, and everything follows.'],
    ],
  },
  {
    seller: 'gridmother',
    title: 'I will make a price calculator for your quotes',
    tags: ['quote', 'calculator', 'pricing', 'excel', 'craft'],
    text: `
Joiner, caterer, printer: you know the price in your head, and last night at eleven you forgot the transport. I put your head into a sheet, with your surcharges and your stomach feeling as a separate line.

You choose from lists, it calculates **materials, hours, waste, travel and margin**, and on the second page there is a quote that can go out as a PDF. Below the price it shows what you earn per hour, which is sometimes an awakening.
`,
    packages: three(
      ['Simple', 'One kind of job, up to 20 positions, quote page', 4000, 4, 1],
      ['Workshop', 'Three kinds of jobs, material list with prices, quote page', 8000, 6, 2],
      ['With memory', 'As before, quotes stored and counted: won, lost, average', 13500, 9, 2],
    ),
    extras: [
      extra('Second language on the quote', 800, 1),
      extra('Recalculate three old jobs with you', 1500, 2),
    ],
    ask: [
      ask('How do you work out a price today? Tell me about a real job.'),
      attach('Three old quotes, one of them a bad one'),
      choose('Program', ['Excel', 'Google Sheets', 'LibreOffice']),
    ],
    faq: [
      [
        'Can customers use it by themselves?',
        'I would not: they cannot hear your stomach. But there is a short version for a first figure.',
      ],
      [
        'Who changes material prices?',
        'You, on one list. The quotes already sent stay as they are.',
      ],
    ],
  },
  {
    seller: 'gridmother',
    title: 'I will plan shifts in a sheet that knows the rules',
    tags: ['shift plan', 'rota', 'excel', 'team'],
    text: `
Rosa cannot work on Tuesdays, two people must hold a key, no one should close at night and open in the morning. The plan lives on a piece of paper on the fridge and a war breaks out each month.

I build a sheet in which you fill names into shifts, and it **turns red when a rule is broken and counts hours as you go**. Wishes have their own page. It does not decide: it warns, and you stay the boss.
`,
    packages: one(
      'Shift plan',
      'Monthly plan for up to 20 people, up to 8 rules, hours and holidays counted',
      5500,
      5,
      2,
    ),
    extras: [
      extra('Personal view for each person to print', 800, 1),
      extra('Rules checked against your labour law summary', 1000, 1),
    ],
    ask: [
      ask('How many people, which shifts, which rules, written and unwritten?'),
      attach('Last month’s plan, a photo is fine'),
    ],
    faq: [
      [
        'Can it fill the plan by itself?',
        'A first suggestion, yes, as a further order. Fairness still needs a human.',
      ],
      ['Does it work on phones?', 'For reading, very well. For planning take a larger screen.'],
    ],
  },
]);
