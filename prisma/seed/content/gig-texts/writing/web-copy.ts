import { ask, attach, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const webCopy = gigsIn('writing', 'web-copy', [
  {
    seller: 'wordsbyclara',
    title: 'I will write the About page you have been putting off',
    tags: ['about page', 'web copy', 'small business', 'story'],
    text: `
Nobody can write their own About page. It is like cutting your own hair: possible, and everyone can see it.

We talk for forty minutes. I ask when you last wanted to give up and why you did not, who your first customer was, and what you refuse to sell. Out of that comes **a page with one true story**, the facts people look for, and not a single “passionate”.
`,
    packages: three(
      ['Questionnaire', '300 words from twelve written questions', 3000, 3, 1],
      ['Conversation', '450 words after a 40-minute talk, plus a 50-word version', 6500, 5, 2],
      ['About the team', 'Main text and up to six short portraits of colleagues', 12500, 8, 2],
    ),
    extras: [
      extra('Speaker biography in three lengths', 1500, 1),
      extra('Text for your profile picture’s caption', 200),
    ],
    ask: [
      ask('What do people get wrong about you?'),
      ask('Name a customer you would like ten more of, and why.'),
      maybe('Link-free description of the site it goes on'),
    ],
    faq: [
      [
        'Do we have to talk on video?',
        'Voice is enough, or even voice notes if the time zones are silly.',
      ],
      [
        'I am boring. Is that a problem?',
        'I have not met a boring person in twelve years. I have met many who stopped too early.',
      ],
    ],
  },
  {
    seller: 'wordsbyclara',
    title: 'I will rewrite your homepage so that a stranger gets it',
    tags: ['homepage', 'web copy', 'messaging', 'rewrite'],
    text: `
The test is simple. I show the top of your homepage to three people who have never heard of you, for ten seconds, and ask what you sell. Then I rewrite until all three are right.

You receive the new text in a document laid out like the page: headline, first paragraph, sections, buttons, the small line under the form. **Each choice has a note** on what the ten-second people said before and after.
`,
    packages: one(
      'Homepage',
      'Full homepage text, up to 500 words, tested on three strangers before and after',
      14000,
      7,
      2,
    ),
    extras: [
      extra('One more page in the same voice', 4500, 2),
      extra('Button and form texts for the whole site', 2500, 1),
    ],
    ask: [
      ask('What do you sell, to whom, and what do they do today instead?'),
      ask('What is the one thing a visitor should do?'),
      maybeAttach('Screenshots of the present page'),
    ],
    faq: [
      [
        'Who are the strangers?',
        'People from my library’s writing group, paid in pie. Tell me if they should be in a certain trade.',
      ],
      ['Will you write in British English?', 'Say so and I will, colours and all.'],
    ],
  },
  {
    seller: 'plainandproud',
    title: 'I will write button, error and help texts in plain English',
    tags: ['microcopy', 'ux writing', 'plain english', 'app'],
    text: `
“An unexpected error occurred.” By whom was it expected, then? I rewrite the small texts of your app or shop so that a tired person on a bus knows what happened and what to press next.

Send screenshots. I return **a table with the old text, the new text and the reason**, short enough for your buttons and checked for translation: no jokes that die in German, no sentence glued together from pieces.
`,
    packages: three(
      ['One flow', 'Up to 25 texts: sign-up, checkout or similar', 2000, 2, 1],
      ['Ten screens', 'Up to 80 texts, with a short list of words to use and avoid', 5000, 4, 2],
      ['Whole app', 'Up to 250 texts, word list, rules for errors and empty pages', 13500, 9, 2],
    ),
    extras: [
      extra('Transactional e-mails, up to six', 1800, 2),
      extra('Push notifications, up to ten', 900, 1),
    ],
    ask: [
      attach('Screenshots or a file with the texts'),
      ask('Who uses it, and when are they most annoyed?'),
    ],
    faq: [
      ['Can you work in our translation files?', 'Yes: JSON, PO, XLIFF or a plain spreadsheet.'],
      [
        'Do you also design?',
        'No. If a text cannot save a screen I say so, and your designer decides.',
      ],
    ],
  },
]);
