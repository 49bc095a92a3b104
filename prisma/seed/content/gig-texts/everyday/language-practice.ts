import { ask, attach, choose, extra, gigsIn, maybe, one, three, tick } from '../../gig-form';

export const languagePractice = gigsIn('everyday', 'language-practice', [
  {
    seller: 'kyotokenji',
    title: 'I will correct your Japanese diary, one page at a time',
    tags: ['japanese', 'writing practice', 'correction', 'language learning'],
    text: `
Write a page about your day: the rain, the neighbour, the soup that failed. I read it as a friend would and correct it as a grandfather would, with a soft pencil.

You get your page back in three colours: **wrong, unusual, and beautiful**. For each wrong thing there is a line of why. Then I record how I would have told it, slowly and once at the speed of Osaka.
`,
    packages: three(
      ['One page', 'Up to 400 characters corrected, recording', 600, 1, 1],
      ['Seven pages', 'A week of pages, corrected each day', 3500, 8, 1],
      ['A month', 'Fourteen pages in two rhythms, list of your own frequent slips', 6500, 14, 1],
    ),
    extras: [
      extra('Kanji practice sheet from your own words', 400, 1),
      extra('Polite version, for a letter', 300),
    ],
    ask: [
      attach('Your page, typed or as a photo'),
      choose('Level', ['First year', 'I get by', 'I read newspapers']),
      maybe('What do you want to sound like?'),
    ],
    faq: [
      [
        'May I write in rōmaji?',
        'Only in the first two weeks. Then we take the training wheels off.',
      ],
      ['Do you teach for the JLPT?', 'I correct for life. It helps in the exam as well.'],
    ],
  },
  {
    seller: 'kyotokenji',
    title: 'I will make a phrase sheet for your exact trip to Japan',
    tags: ['japanese', 'phrases', 'travel', 'audio'],
    text: `
Phrase books teach you to ask for an ashtray. You need: “the bath is too hot for my son”, “without bonito, please”, and “we are the ones who booked by fax”.

Tell me what you plan to do, and I write **thirty sentences that you will really say**, plus the ten answers which you are likely to hear. Recorded by me and by my wife, because she is polite in another way.
`,
    packages: one(
      'Thirty sentences',
      '30 sentences and 10 likely answers, printed sheet and recordings',
      1500,
      3,
      1,
    ),
    extras: [
      extra('Allergy card for the kitchen, in good Japanese', 500),
      extra('Phrases for meeting the in-laws', 700, 1),
    ],
    ask: [
      ask('Where, when, with whom, doing what?'),
      tick('You will need words for', [
        'Trains',
        'Restaurants',
        'Baths',
        'Shops',
        'Doctors',
        'Family',
        'Temples',
      ]),
      maybe('Allergies, worries, hopes'),
    ],
    faq: [
      [
        'I cannot read Japanese.',
        'It is also written in our letters, with the melody drawn above.',
      ],
      [
        'Will people understand me?',
        'With the recording, yes. And they will be very happy that you tried.',
      ],
    ],
  },
  {
    seller: 'kyotokenji',
    title: 'I will rehearse your self-introduction in Japanese with you',
    tags: ['japanese', 'self-introduction', 'business', 'pronunciation'],
    text: `
New office, new school, new mother-in-law: in Japan you will introduce yourself in front of everybody, standing, for about forty seconds. It can be learned, bow included.

I write it from your facts **at the right height of politeness**, record it in short pieces, you send me yours, and I correct the melody until nobody thinks about your grammar any more.
`,
    packages: three(
      ['Text', 'Forty seconds written, with reading and recording', 1200, 2, 1],
      ['Text and two rehearsals', 'As before, your recording corrected twice', 2500, 5, 2],
      ['First day', 'As before, plus twenty sentences for the first day at work', 3900, 7, 3],
    ),
    extras: [
      extra('Version for e-mail', 400),
      extra('Name card: how to give and take it, on video', 500, 1),
    ],
    ask: [
      ask('Who are you, where will you stand, who is listening?'),
      maybe('A hobby: it is always asked about'),
    ],
    faq: [
      ['Should I make a joke?', 'A small one about the weather, at the end. I give you three.'],
      ['How is my name written?', 'In katakana, and I choose the version that people can say.'],
    ],
  },
]);
