import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const bookIllustration = gigsIn('illustration', 'book-illustration', [
  {
    seller: 'mirabooks',
    title: 'I will illustrate one full spread for your picture book',
    tags: ['picture book', 'children', 'spread', 'watercolour'],
    text: `
A spread is a small stage with a fold in the middle. I plan where the eye enters, where the text will breathe, and what a child will find on the *fifteenth* evening of reading.

Order one spread to see if my hand suits your story. I read your whole manuscript first, not just the page, and send **two pencil layouts with the text in place** before any paint is wet.

Watercolour and coloured pencil, scanned; nothing important in the gutter, bleed on all sides.
`,
    packages: three(
      ['Vignette', 'A small illustration without background, about half a page', 4000, 5, 1],
      ['Single page', 'One full page with setting, pencil layout first', 9000, 7, 2],
      [
        'Double spread',
        'One double page with setting and characters, two layouts first',
        16000,
        10,
        2,
      ],
    ),
    extras: [
      extra('Character sheet for the main character', 3500, 3),
      extra('Text set on the page with a fitting typeface', 800, 1),
      extra('Layered file for your printer', 1000),
    ],
    ask: [
      attach('The manuscript, even if it is not final'),
      ask('Trim size of the book, and who will read it at what age?'),
      maybe('Books whose pictures you love'),
    ],
    faq: [
      [
        'Will you do the entire book?',
        'With pleasure, after one spread. A book of 14 spreads takes me about four months.',
      ],
      [
        'Who keeps the rights?',
        'You get the right to print and sell the book in all languages. I keep the paper originals and the right to show them.',
      ],
      [
        'My manuscript is not edited yet. Too early?',
        'For a single spread it is not. For the whole book please edit first; drawing is slower than deleting.',
      ],
    ],
  },
  {
    seller: 'mirabooks',
    title: 'I will draw a storyboard of your picture book in thumbnails',
    tags: ['storyboard', 'thumbnails', 'picture book', 'pacing'],
    text: `
Thirty-two pages, of which some fourteen spreads are yours. Where does the bear come in? Which page turn holds the surprise? I draw your **whole book as small pencil thumbnails on a single sheet** so that you see its rhythm at a glance.

Authors use this to mend the text before they pay for finished art, and publishers like to see it in a submission. You also receive a page of notes: which lines the pictures make superfluous, and where a quiet page is missing.
`,
    packages: one(
      'Book on one sheet',
      'Thumbnails of all spreads (up to 40 pages) and a page of notes on pacing',
      7500,
      7,
      1,
    ),
    extras: [
      extra('Two versions of the ending', 1200, 1),
      extra('Larger pencil of three key spreads', 4500, 4),
    ],
    ask: [
      attach('The manuscript, with page breaks if you have some'),
      choose('What is it for?', [
        'Self-publishing',
        'Submission to publishers',
        'I am not sure yet',
      ]),
    ],
    faq: [
      [
        'Do I have to hire you for the final art?',
        'No. The thumbnails are yours and any illustrator can work from them.',
      ],
      [
        'Is my story safe?',
        'Yes. I have had unpublished manuscripts on my desk for years, and sign an agreement if you send one.',
      ],
    ],
  },
  {
    seller: 'mirabooks',
    title: 'I will paint a book cover for your novel or short stories',
    tags: ['book cover', 'novel', 'self-publishing', 'e-book'],
    text: `
The cover has to work as a stamp on a shop's page and as a poster in a window. I read the blurb and three chapters of your choosing, then look for **one image that carries the mood** without telling the ending.

Painted art, and hand-drawn or well-chosen type on top, so that title and picture belong to each other. No assembled stock figures seen from behind, walking into fog.
`,
    packages: three(
      ['E-book front', 'Painted front cover with type, e-book file', 12000, 8, 2],
      ['Paperback', 'Front, spine and back laid out to your printer’s template', 19000, 11, 3],
      [
        'Paperback and audio',
        'Paperback cover, square audio version, banner and bookmark',
        26000,
        14,
        3,
      ],
    ),
    extras: [
      extra('Hand-drawn chapter ornaments, set of four', 2400, 3),
      extra('Advance teaser without the title', 600),
    ],
    ask: [
      attach('Blurb, and three chapters or a synopsis'),
      ask('Genre, and two books that would stand beside yours on the shelf'),
      maybe('Trim size, page count and printer, if known'),
    ],
    faq: [
      ['Can I change the title later?', 'Once, for free. The art and type are on separate layers.'],
      ['Do you illustrate crime novels?', 'Yes, quietly: an empty chair can be worse than blood.'],
    ],
  },
  {
    seller: 'mirabooks',
    title: 'I will ink small chapter vignettes for your cookbook or memoir',
    tags: ['vignette', 'cookbook', 'ink drawing', 'chapter'],
    text: `
A copper pot, your grandfather's glasses, three figs on a plate. Small ink drawings at the head of a chapter slow the reader down at the right moment, and they cost much less than full pages.

I draw them at twice the printed size with a fine nib, in a single tone, so that **they print well on ordinary cream paper**. The set is drawn in one week, which keeps the hand the same from first to last.
`,
    packages: three(
      ['Three', 'Three ink vignettes, print and web files', 3600, 5, 1],
      ['Eight', 'Eight vignettes and a small ornament to separate sections', 8500, 8, 2],
      ['Fifteen', 'Fifteen vignettes, ornament, and a title-page drawing', 14500, 13, 2],
    ),
    extras: [
      extra('One added tone of colour', 1000, 1),
      extra('Initial letters to match, each', 500, 1),
    ],
    ask: [
      ask('A list of chapters and what each drawing should show'),
      maybeAttach('Photos of the real objects, however bad'),
    ],
    faq: [
      [
        'Can you draw dishes you have not seen?',
        'From a photo, or from your description of how it is eaten. Italian dishes I draw from lunch.',
      ],
      ['What size do they print?', 'Usually 3 to 6 cm wide. The files are good for up to 15 cm.'],
    ],
  },
]);
