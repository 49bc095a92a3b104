import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const translation = gigsIn('writing', 'translation', [
  {
    seller: 'entrelineas',
    title: 'I will translate your website from English into Spanish',
    tags: ['translation', 'spanish', 'website', 'localisation'],
    text: `
Will you say *tú*, *vos* or *usted* to your customers? Do they have a *celular* or a *móvil*? A website that has not decided sounds like three salesmen at once. We settle this on the first day, in five minutes, and it stays settled.

I translate **for the country where your buyers live**, keep button texts inside their buttons, and turn puns into new puns or leave them out with dignity. Page titles and descriptions are written with the words people there search for.
`,
    packages: three(
      ['One page', 'Up to 500 words', 2000, 2, 1],
      ['Small site', 'Up to 2,500 words, word list, titles and descriptions', 8500, 5, 2],
      ['Shop', 'Up to 7,000 words, word list, check on the live site', 21000, 10, 2],
    ),
    extras: [
      extra('Portuguese (Brazil) as well, per 500 words', 1800, 1),
      extra('Reading on the finished site', 1200, 1),
    ],
    ask: [
      attach('The texts, as a document or an export'),
      choose('Spanish for', [
        'Latin America, neutral',
        'Argentina and Uruguay',
        'Mexico',
        'Spain',
        'United States',
      ]),
      maybe('Words that must not be translated'),
    ],
    faq: [
      [
        'Do you use machine translation?',
        'No. I use a word list and a memory of what I translated for you, so that terms stay the same.',
      ],
      ['Which file formats?', 'Word, Excel, XLIFF, JSON, PO, HTML. Please no screenshots.'],
      [
        'Are you sworn?',
        'Yes, for Spanish and English in the province of Córdoba. Sworn paper documents are a separate matter: ask me.',
      ],
    ],
  },
  {
    seller: 'entrelineas',
    title: 'I will translate a letter or certificate between Spanish and English',
    tags: ['document translation', 'certificate', 'letter', 'spanish'],
    text: `
A birth certificate from Rosario, a reference from Leeds, a letter from an aunt who writes as she speaks. Short documents need the same care as contracts, since somebody's visa or inheritance may hang on a date.

Official papers are laid out **line by line like the original**, with stamps and signatures described in brackets. Private letters I translate so that you can hear who wrote them.
`,
    packages: one(
      'One document',
      'Up to 300 words or one certificate page, laid out like the original',
      1500,
      2,
      1,
    ),
    extras: [
      extra('Each further page', 1000, 1),
      extra('Signed translator’s statement as PDF', 800),
      extra('Transcription of old handwriting', 1200, 2),
    ],
    ask: [
      attach('A clear scan or photo of all sides'),
      ask('For which authority or purpose?'),
      choose('Direction', ['Spanish to English', 'English to Spanish', 'Portuguese to English']),
    ],
    faq: [
      [
        'Will my authority accept it?',
        'Ask them whether they want a sworn translation from their own country. I would rather lose the order than have you sent home.',
      ],
      ['Is it confidential?', 'Entirely. Files are deleted a month after completion.'],
    ],
  },
  {
    seller: 'sprechtext',
    title: 'I will translate your English copy into German that sells',
    tags: ['german translation', 'marketing', 'copy', 'localisation'],
    text: `
German is a third longer and twice as suspicious. “Amazing” makes a reader in Hamburg look for the catch. So I do not just translate: I rebuild the sentence until it does in German what it did in English, **in the space that the layout allows**.

*Sie* or *du* is decided with you and kept. Compounds are tamed, claims get their evidence, prices their commas.
`,
    packages: three(
      ['Short text', 'Up to 300 words: advert, page or e-mail', 1800, 2, 1],
      ['Landing page', 'Up to 900 words with headlines in two versions', 4800, 3, 2],
      ['Campaign', 'Up to 2,500 words across pages, ads and e-mails', 11500, 7, 2],
    ),
    extras: [
      extra('Imprint and form texts as is usual in Germany', 900, 1),
      extra('Austrian or Swiss version', 1200, 1),
    ],
    ask: [
      attach('The English text in its layout, if there is one'),
      choose('Address', ['Sie', 'du', 'Advise me']),
      ask('What are you selling, and who buys it in Germany?'),
    ],
    faq: [
      [
        'Do you translate contracts?',
        'No, I am a writer. For contracts please take a legal translator.',
      ],
      [
        'Do you translate into English as well?',
        'From German into English only with a native colleague who reads it; ask me for a price.',
      ],
    ],
  },
]);
