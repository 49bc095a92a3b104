import { ask, attach, choose, extra, gigsIn, one, three } from '../../gig-form';

export const documentsForms = gigsIn('data', 'documents-forms', [
  {
    seller: 'deskofmaya',
    title: 'I will turn your Word chaos into a proper template',
    tags: ['word', 'template', 'styles', 'formatting'],
    text: `
Spaces used as tabs, headings that are only bold, a table of contents typed by hand (I have seen it this month). I rebuild your document with real styles, so that it stays in shape when someone else writes in it.

Numbering that continues, **a contents list that updates**, page numbers that start where they should, a cover with fields. Then I save it as a template with a page of instructions and a test text that you can delete.
`,
    packages: three(
      ['Ten pages', 'One document up to 10 pages cleaned, styles set', 1000, 1, 1],
      ['Template', 'Template with cover, styles, numbering and instructions', 2800, 3, 2],
      ['Manual', 'Up to 80 pages cleaned and brought into the template', 6500, 6, 2],
    ),
    extras: [extra('Accessible PDF with tags', 900, 1), extra('Same for Google Docs', 700, 1)],
    ask: [
      attach('The document'),
      ask('What goes wrong when you work with it?'),
      choose('Program', ['Word', 'Google Docs', 'LibreOffice']),
    ],
    faq: [
      ['Will my text be changed?', 'Not a word. Only its clothes.'],
      [
        'Do you design as well?',
        'I keep to your look. For a new look please take a designer first; I then build it.',
      ],
    ],
  },
  {
    seller: 'deskofmaya',
    title: 'I will make a PDF form that people can fill in on a phone',
    tags: ['pdf form', 'fillable', 'form design', 'accessibility'],
    text: `
Print, fill in, scan, send: by step three half of your applicants have gone. I rebuild your form as a PDF with real fields, in the order in which a person knows the answers.

Dates are checked, sums add up, **the tab key goes where the eye goes**, and each field tells a screen reader what it wants. It can be saved half-finished. I also suggest which questions to leave out; usually it is a third.
`,
    packages: one(
      'One form',
      'Form of up to 3 pages with fields, checks and reading order',
      2200,
      3,
      2,
    ),
    extras: [
      extra('Each further page', 500),
      extra('Second language', 900, 1),
      extra('The same as an online form', 1500, 2),
    ],
    ask: [attach('The present form'), ask('Who fills it in, and what happens with it then?')],
    faq: [
      [
        'Does it work in every viewer?',
        'I test in five, on computer and phone. Simple fields work everywhere, sums nearly everywhere.',
      ],
      [
        'Are signatures possible?',
        'A field for one, yes. Whether it counts by law depends on your country.',
      ],
    ],
  },
  {
    seller: 'tidyrows',
    title: 'I will name and sort your folder of a thousand files',
    tags: ['file organisation', 'naming', 'archive', 'office'],
    text: `
“Final”, “final2”, “final_really”, “scan0047”. I open them one by one, see what they are, and give each a name which tells it: date, sender, subject, version.

Before I touch anything, you approve **a plan of folders that fits on one page**. Duplicates go to a separate place and nothing is deleted. In the end there is an index in which you can search, and a rule for tomorrow's files that a tired person can keep.
`,
    packages: three(
      ['Two hundred', 'Up to 200 files opened, named and sorted', 1800, 2, 1],
      ['A thousand', 'Up to 1,000 files, index table, duplicates set apart', 6500, 6, 1],
      ['An archive', 'Up to 3,000 files in batches, index and rule sheet', 16500, 13, 1],
    ),
    extras: [
      extra('Scans turned the right way up and made searchable', 1200, 2),
      extra('Retention dates noted from your list', 800, 1),
    ],
    ask: [
      attach('A zip with some fifty typical files'),
      ask('Who looks for what, most of the time?'),
    ],
    faq: [
      ['How do I send so many?', 'In zip files by year or by person. We begin with the smallest.'],
      ['What about confidential papers?', 'I worked in a hospital archive. I forget for a living.'],
    ],
  },
]);
