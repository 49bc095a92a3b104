import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const dataEntry = gigsIn('data', 'data-entry', [
  {
    seller: 'tidyrows',
    title: 'I will type your scans and receipts into a clean table',
    tags: ['data entry', 'receipts', 'typing', 'excel'],
    text: `
Twenty years of hospital records taught me that a wrong digit is not a small thing. I type each entry, and then go through everything a second time with a ruler on the page.

What I cannot read I do not guess: **the cell turns yellow and says what I think it might be**. Dates in one form, names as they are written, sums that I compare with the totals on your paper.
`,
    packages: three(
      ['Hundred rows', 'Up to 100 rows of 8 columns, two passes', 800, 1, 1],
      ['Five hundred rows', 'Up to 500 rows, sums compared with your totals', 3200, 3, 1],
      [
        'Two thousand rows',
        'Up to 2,000 rows in batches, with a log of doubtful cells',
        10500,
        9,
        1,
      ],
    ),
    extras: [
      extra('Names of files changed to match the rows', 500, 1),
      extra('Categories given by your rule', 400),
    ],
    ask: [
      attach('Scans or photos, and the table if you have a form'),
      ask('Which columns, and how should dates and numbers look?'),
    ],
    faq: [
      [
        'How accurate is it?',
        'In my own checks about one slip in four thousand cells. Tell me of any and I correct it, also later.',
      ],
      [
        'Do you use text recognition?',
        'For clean print as a first pass, and then I check it by eye. For handwriting never.',
      ],
      [
        'Are private papers safe?',
        'They stay on one machine without cloud, and I delete them when you say so.',
      ],
    ],
  },
  {
    seller: 'tidyrows',
    title: 'I will remove duplicates from your contacts and lose no one',
    tags: ['deduplication', 'contacts', 'crm', 'data cleaning'],
    text: `
J. Fernando, Jehan Fernando and Mr Fernando (new number) may be one man or three brothers. A button cannot know. I look.

I group what could belong together, merge **only where two facts agree**, keep the newer address and the older note, and give you a list of merges in which each can be undone. Doubtful pairs come as a short list with a question mark.
`,
    packages: three(
      ['Thousand', 'Up to 1,000 contacts cleaned, list of merges', 1500, 2, 1],
      ['Five thousand', 'Up to 5,000 contacts, titles and countries made uniform', 4500, 4, 1],
      ['Ready for import', 'Up to 10,000 contacts in the form of your new system', 9500, 7, 2],
    ),
    extras: [
      extra('Phone numbers in international form', 400),
      extra('Salutations added for letters', 600, 1),
    ],
    ask: [
      attach('Export of the contacts'),
      ask('Which source is to be trusted most when two disagree?'),
    ],
    faq: [
      [
        'May I send you people’s data?',
        'If your law asks for an agreement on processing, send it and I sign. Otherwise remove the columns which I do not need.',
      ],
      ['What do you do with the dead and the bounced?', 'I mark them. Deleting is your decision.'],
    ],
  },
  {
    seller: 'tidyrows',
    title: 'I will turn PDF tables into a spreadsheet that adds up',
    tags: ['pdf to excel', 'tables', 'conversion', 'bank statement'],
    text: `
Copying from a PDF gives you one long column and tears. I rebuild the table: merged headings taken apart, minus signs that stood behind the number put in front, page totals removed, real totals kept.

At the end **every sum is calculated anew and compared with the printed one**. If they differ, either I made a mistake or they did, and I find out which.
`,
    packages: one(
      'Twenty pages',
      'Tables from up to 20 PDF pages as one clean sheet, sums compared',
      1200,
      1,
      1,
    ),
    extras: [
      extra('Each further 10 pages', 400),
      extra('Scanned or crooked pages', 500, 1),
      extra('One sheet for each month or account', 200),
    ],
    ask: [attach('The PDF files'), maybe('Which columns do you need, and which may go?')],
    faq: [
      [
        'Does it work with bank statements?',
        'Yes, it is what I do most. Black out the account numbers if you like.',
      ],
      ['The file has a password.', 'Please remove it first. I do not open what I should not.'],
    ],
  },
  {
    seller: 'tidyrows',
    title: 'I will transcribe an old handwritten register',
    tags: ['handwriting', 'parish register', 'genealogy', 'transcription'],
    text: `
Baptisms, ship lists, the ledger of a tea estate in brown ink. I love old hands: the long s, the clerk who changed his pen in March, the blot over the one name that you are looking for.

I copy **as it is written, with abbreviations resolved in brackets**, line numbers as on the page, and a note on each doubtful letter. English copperplate and clerks' hands from about 1750.
`,
    packages: three(
      ['Five pages', 'Up to 5 pages in rows and columns', 2000, 4, 1],
      ['Twenty pages', 'Up to 20 pages, index of names', 7000, 9, 1],
      ['One document', 'A will, letter or deed up to 4 pages, as running text', 9000, 11, 1],
    ),
    extras: [
      extra('Short glossary of old terms', 300),
      extra('Second reading by a colleague', 1500, 3),
    ],
    ask: [
      attach('Photos or scans in high resolution'),
      maybe('Place, time and names that are likely to appear'),
    ],
    faq: [
      ['Can you read Latin entries?', 'The usual church forms, yes. Long Latin texts no.'],
      [
        'What about German script?',
        'No, please look for someone who learned Kurrent. I would only guess.',
      ],
    ],
  },
]);
