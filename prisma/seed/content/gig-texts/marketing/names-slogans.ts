import { ask, attach, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const namesSlogans = gigsIn('marketing', 'names-slogans', [
  {
    seller: 'namebird',
    title: 'I will find ten names for your company that can be shouted',
    tags: ['naming', 'company name', 'brand', 'linguistics'],
    text: `
The bar test: you shout the name across a noisy room and your friend types it into a phone, correctly, at the first try. Nine of ten invented names fail, usually over a silent letter.

I begin with some three hundred, read them aloud in your main languages, throw out the ones that mean something unfortunate in Finnish, and keep ten. For each: **how it sounds, what it brings to mind, whether the domain is free today**, and what obvious neighbours exist.
`,
    packages: three(
      ['Ten names', 'Ten names with notes on sound and meaning', 3500, 4, 1],
      ['Ten and checked', 'As before with domains, app stores and register look-up', 6500, 6, 2],
      [
        'Name and reasons',
        'Two rounds of ten, shortlist of three tested on 20 people',
        13500,
        11,
        2,
      ],
    ),
    extras: [
      extra('Checked by native speakers in three more languages', 2500, 3),
      extra('Slogan for the winner', 1500, 2),
    ],
    ask: [
      ask('What will it be, in a few years as well?'),
      ask('In which languages will it be said most often?'),
      maybe('Names you envy, names that were taken'),
    ],
    faq: [
      [
        'Is it a trademark search?',
        'No. I look for the obvious. Before printing anything, have a lawyer do the real search.',
      ],
      ['Who owns the names?', 'You own the one that you choose, the others fly back.'],
      ['Can I show you my own ideas?', 'Please do. Sometimes number eleven was yours all along.'],
    ],
  },
  {
    seller: 'namebird',
    title: 'I will write a slogan that would be missed if you dropped it',
    tags: ['slogan', 'tagline', 'copywriting', 'brand'],
    text: `
Cover the logo and read the slogan: could it belong to a bank, a yoghurt and a university? Then it is wallpaper. I look for **one that only you can say**, even if it is smaller, and just because it is.

You get eight, from sober to daring, each read aloud and recorded by me, since a slogan is a piece of music with five to seven notes.
`,
    packages: one(
      'Eight slogans',
      'Eight slogans with reasons, recorded aloud, two reworked after your choice',
      3000,
      4,
      2,
    ),
    extras: [
      extra('In German or Swedish', 1500, 2),
      extra('How it stands beside your logo, three sketches', 1000, 1),
    ],
    ask: [
      ask('What do you do that the others could but do not?'),
      ask('What did a customer once say about you that made you proud?'),
    ],
    faq: [
      ['Must it rhyme?', 'Only for chimney sweeps.'],
      [
        'What if none fits?',
        'Then I have understood something wrong. We talk, and I write four more.',
      ],
    ],
  },
  {
    seller: 'namebird',
    title: 'I will name a single product, cocktail, boat or cat',
    tags: ['product name', 'quick', 'fun', 'naming'],
    text: `
Not each naming needs a workshop. Tell me about the thing in five sentences, and tomorrow you have five names, with a line on each.

I have named a rye beer, a rescue tractor, two ferries (one small) and a tomcat who now **answers to it, which proves the vowel right**. Serious small things are welcome as well: a tariff, a meeting room, a new bun.
`,
    packages: one(
      'Five names',
      'Five names with a line on each, one more round if none sticks',
      700,
      1,
      1,
    ),
    extras: [
      extra('Whole family: five more things in the same spirit', 1500, 2),
      extra('A small verse for the christening', 500),
    ],
    ask: [ask('Tell me about it in five sentences.'), maybe('Who will say it, and how loudly?')],
    faq: [
      ['Do you name children?', 'No. That is for people who will have to call them in for dinner.'],
      [
        'Are they free to use?',
        'I check the obvious places. For a product sold widely please have a lawyer look.',
      ],
    ],
  },
  {
    seller: 'sundaysend',
    title: 'I will write thirty subject lines for your next campaign',
    tags: ['subject lines', 'email', 'copywriting', 'testing'],
    text: `
The best subject line that I ever wrote was “We burnt it”. It was true, and four thousand people opened the mail to see what.

Thirty lines for one mail: plain ones, curious ones, some with a number, a few which break a rule. Each has **its preview text, because the two are read as one**, and I mark four pairs that are worth testing against each other.
`,
    packages: three(
      ['Ten', 'Ten subject lines with preview texts', 500, 1, 1],
      ['Thirty', 'Thirty lines, four test pairs with a reason', 1200, 2, 1],
      ['Season', 'Ten lines for each of eight mails, one thread', 3200, 4, 2],
    ),
    extras: [
      extra('Checked for spam words and cut-off on phones', 200),
      extra('Spanish versions of the four best', 300, 1),
    ],
    ask: [
      attach('The mail, or what is in it'),
      ask('Who gets it, and what did they open last time?'),
    ],
    faq: [
      ['Do you use emojis?', 'One in thirty, and only if your readers do.'],
      [
        'Will you mislead people?',
        'No. The mail has to keep what the line promises, or it only works once.',
      ],
    ],
  },
]);
