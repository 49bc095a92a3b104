import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const bookkeeping = gigsIn('data', 'bookkeeping', [
  {
    seller: 'ledgerlane',
    title: 'I will sort your shoebox of receipts into a tidy ledger',
    tags: ['bookkeeping', 'receipts', 'freelancer', 'ledger'],
    text: `
Faded taxi slips, three phone bills, something with a coffee ring. Photograph them in any order; the order is my job. I read, date and book each one, match it to your bank lines, and ask about those which remain.

You receive **a ledger that your tax adviser will understand at once**, the receipts as numbered PDFs, and a small letter: what is missing, what you may have paid twice, and how to keep the box smaller next quarter.
`,
    packages: three(
      ['Fifty receipts', 'Up to 50 receipts booked and numbered', 2500, 3, 1],
      ['A quarter', 'Up to 150 receipts, one bank account reconciled', 5900, 5, 1],
      ['A year', 'Up to 500 receipts, two accounts, yearly overview', 16500, 12, 2],
    ),
    extras: [
      extra('VAT split by rate', 1000, 1),
      extra('Foreign currencies at the day’s rate', 800, 1),
      extra('List of questions ready for your adviser', 500),
    ],
    ask: [
      attach('Photos of receipts and a bank export'),
      ask('Country, legal form, and whether you charge VAT'),
      maybe('How was it booked last year?'),
    ],
    faq: [
      [
        'Do you file my taxes?',
        'No. I prepare, your adviser files. In most countries the law wants it so.',
      ],
      [
        'Which programs?',
        'A plain spreadsheet, or yours if it is online and you give me a user with few rights.',
      ],
      ['May photos be crooked?', 'Yes. But not folded: the sum is always in the fold.'],
    ],
  },
  {
    seller: 'ledgerlane',
    title: 'I will reconcile your bank account line by line',
    tags: ['reconciliation', 'bank', 'invoices', 'bookkeeping'],
    text: `
Your books say one thing, the bank another, and the difference is 47.12. It drives some people mad. I find it soothing.

I match each line of the account with an invoice or a receipt, **explain each difference**, and leave you with three short lists: not paid to you, not paid by you, and nobody knows yet.
`,
    packages: one(
      'One account, one quarter',
      'Up to 250 bank lines matched, differences explained, three lists',
      3500,
      3,
      1,
    ),
    extras: [
      extra('Each further account', 1500, 1),
      extra('Card or payment provider fees split out', 900, 1),
      extra('Friendly reminders written to late payers, up to ten', 1200, 1),
    ],
    ask: [
      attach('Bank export, list of invoices, list of bills'),
      ask('Opening and closing balance as your books see it'),
    ],
    faq: [
      [
        'What if it still does not match?',
        'Then you get the amount, the days between which it arose, and my best suspicion. It has happened twice.',
      ],
      ['Do you need to log in to my bank?', 'Never. An exported file is enough.'],
    ],
  },
  {
    seller: 'ledgerlane',
    title: 'I will explain your annual accounts in plain language',
    tags: ['annual accounts', 'finance', 'explained', 'small business'],
    text: `
You signed them; did you read them? I go through your balance sheet and income statement and write **three pages as if to an intelligent friend**: where the money came from, where it went, what you own, and what keeps your bank awake at night.

With five figures to watch each month, and how to calculate them on the back of a menu. No advice on tax or investment, just understanding.
`,
    packages: three(
      ['One year', 'Three pages on one year, five figures to watch', 4000, 4, 1],
      ['Three years', 'Three years compared, with simple charts', 7500, 6, 1],
      [
        'Before the bank',
        'Three years, questions the bank will ask, and answers with you',
        12000,
        8,
        2,
      ],
    ),
    extras: [extra('In French or Dutch', 1000, 1), extra('A talk of half an hour', 2000, 1)],
    ask: [attach('Annual accounts as PDF'), ask('What would you like to understand or decide?')],
    faq: [
      [
        'Which countries?',
        'Belgium, the Netherlands, France; others if they follow European formats.',
      ],
      ['Is it confidential?', 'As with any bookkeeper. I am bound by professional secrecy.'],
    ],
  },
  {
    seller: 'gridmother',
    title: 'I will build a cash-flow plan that warns you in time',
    tags: ['cash flow', 'planning', 'excel', 'liquidity'],
    text: `
Sixteen harvests taught me this: the money arrives in December and the pickers want it in October. Profit is an opinion; the account on the 28th is a fact.

You get **a rolling thirteen-week plan** with your real payment habits in it (the customer who always takes forty days), one line that must not fall below zero, and three levers with which you can play what-if before a talk with the bank.
`,
    packages: one(
      'Thirteen weeks',
      'Rolling 13-week plan with your figures, three what-if levers, guide',
      7000,
      5,
      2,
    ),
    extras: [
      extra('Twelve-month view', 2000, 2),
      extra('Filled in with you for the first month', 2500, 3),
    ],
    ask: [
      attach('Last three bank statements, open invoices and bills'),
      ask('What are your fixed days: wages, rent, tax?'),
    ],
    faq: [
      [
        'Is it difficult to keep up?',
        'Ten minutes each Friday. If it takes longer, I have built it badly, so tell me.',
      ],
      ['Can I show it to a bank?', 'Yes, the first page is made for that.'],
    ],
  },
]);
