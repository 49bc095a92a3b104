import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const proofreading = gigsIn('writing', 'proofreading', [
  {
    seller: 'redpenruth',
    title: 'I will proofread a thousand words by tomorrow',
    tags: ['proofreading', 'grammar', 'spelling', 'quick'],
    text: `
Commas, doubled words, the “manger” who should be a manager: I find what you can no longer see because you know what it ought to say.

I read twice. **Once for the text and once backwards** for the letters, which is as dull as it sounds and catches what the first reading forgave. You get tracked changes, and a note on any mistake you make often, so that next year you need me less.

Letters, leaflets, menus, web pages, short stories.
`,
    packages: three(
      ['1,000 words', 'Proofread with tracked changes', 500, 1, 0],
      ['3,000 words', 'Proofread with tracked changes and a note on habits', 1300, 2, 1],
      ['10,000 words', 'Proofread, with a list of spellings for consistency', 3900, 4, 1],
    ),
    extras: [
      extra('Second reading after your changes', 500, 1),
      extra('British to American spelling, or back', 300),
    ],
    ask: [
      attach('The text as Word, Google Docs export or plain text'),
      choose('Spelling', ['British', 'American', 'Canadian', 'Leave as it is']),
      maybe('Words or names that must not be touched'),
    ],
    faq: [
      [
        'What is the difference between proofreading and editing?',
        'Proofreading mends mistakes. Editing improves sentences. If yours needs the other one, I will tell you before I start.',
      ],
      [
        'Can you work on a PDF?',
        'I can mark it up with comments. Correcting is easier in the original.',
      ],
    ],
  },
  {
    seller: 'redpenruth',
    title: 'I will polish English you wrote as a second language',
    tags: ['esl editing', 'english', 'native speaker', 'business'],
    text: `
You already think in two languages, which is more than most native speakers do. I only take out the small signs that make readers stop: the missing article, the false friend, the sentence whose verb is waiting for the train.

I keep **your meaning, your politeness and your humour**. Where I am not sure what you meant, I ask rather than guess, and I explain the rule in a line when it will help you next time. No red ink bath: only changes that matter.
`,
    packages: three(
      ['E-mail or letter', 'Up to 500 words, returned the same working day', 600, 1, 1],
      ['Report or chapter', 'Up to 3,000 words with comments', 2800, 3, 1],
      ['Thesis part', 'Up to 10,000 words, formal style, references left alone', 8500, 7, 2],
    ),
    extras: [
      extra('List of your ten most frequent slips', 500),
      extra('Warm-up call before your presentation', 1500, 1),
    ],
    ask: [
      attach('Your text'),
      ask('Who will read it, and how formal should it be?'),
      maybe('Your first language: it helps me to guess what you meant'),
    ],
    faq: [
      [
        'Is this allowed for a thesis?',
        'Language correction usually is, changing arguments never. Check your university’s rule and send it along.',
      ],
      [
        'Will I sound American?',
        'Only if you want to. Most of my clients prefer to sound like themselves, without the stumbles.',
      ],
      ['Do you translate?', 'No. I work from English to better English.'],
    ],
  },
  {
    seller: 'redpenruth',
    title: 'I will check your references and style against the guide',
    tags: ['citations', 'apa', 'academic', 'formatting'],
    text: `
Is it a comma or a full stop after the year? Italic volume, upright issue? I am one of the few people who find this restful.

APA 7, MLA 9, Chicago, Harvard or your journal's own strange rules: I go through each citation and each entry, **match text to list and list to text**, look up missing page numbers and dead identifiers, and set headings and tables as the guide wants them.
`,
    packages: one(
      'Sixty references',
      'Up to 60 references and their citations checked and corrected',
      3500,
      3,
      1,
    ),
    extras: [
      extra('Each further 20 references', 900, 1),
      extra('Headings, tables and captions to the guide', 1500, 1),
      extra('Clean up a Zotero or EndNote library', 2000, 2),
    ],
    ask: [
      attach('The document'),
      choose('Which style?', [
        'APA 7',
        'MLA 9',
        'Chicago notes',
        'Chicago author-date',
        'Harvard',
        'Journal guide attached',
      ]),
      maybeAttach('The guide, if it is special'),
    ],
    faq: [
      [
        'Do you find sources for me?',
        'I complete what you cite. I do not add sources you have not read.',
      ],
      ['Can I get it back in LaTeX?', 'Yes, I correct the .bib file and your commands.'],
    ],
  },
]);
