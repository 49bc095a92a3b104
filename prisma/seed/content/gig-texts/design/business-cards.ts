import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const businessCards = gigsIn('design', 'business-cards', [
  {
    seller: 'linagrafik',
    title: 'I will set a business card with proper type and nothing extra',
    tags: ['business card', 'typography', 'print-ready', 'minimal'],
    text: `
A business card has about forty words on it and nowhere to hide. I set yours with care for sizes, spacing and the one line that people really need.

You send your logo (or only your name: type alone can be enough) and I send **two settings of the same card**, one quiet and one bold. The file goes to the printer with bleed, black that is really black, and text turned into outlines.

If you print letterpress or foil, tell me; I will prepare the plates separately.
`,
    packages: three(
      ['One side', 'One-sided card, one person, print PDF with bleed', 1000, 2, 1],
      [
        'Both sides',
        'Two-sided card in two settings to choose from, print PDF and open file',
        1800,
        3,
        2,
      ],
      [
        'Team of five',
        'Two-sided card set for up to five people, with a template for new ones',
        3800,
        4,
        3,
      ],
    ),
    extras: [
      extra('Each further person', 300),
      extra('Letterpress or foil plates', 1000, 1),
      extra('QR code contact card on the back', 400),
    ],
    ask: [
      ask('The exact text of the card, line by line'),
      maybeAttach('Your logo as SVG, PDF or the largest picture you have'),
      choose('Which format?', [
        '85 × 55 mm (Europe)',
        '3.5 × 2 inch (US)',
        'Square',
        'I do not know yet',
      ]),
    ],
    faq: [
      [
        'Do you also print?',
        'No, but every file comes with a note for the printer: paper weight, colours and finish that I would choose.',
      ],
      [
        'I have no logo. Is that all right?',
        'Yes. Half of the best cards I know carry nothing but good type.',
      ],
    ],
  },
  {
    seller: 'linagrafik',
    title: 'I will make a letterhead and invoice you can fill in yourself',
    tags: ['letterhead', 'invoice', 'word template', 'stationery'],
    text: `
Your invoice is the piece of design your customers look at longest. I build a letterhead and an invoice in Word or LibreOffice that match your card and that do not fall apart when somebody types in them.

Fold marks, window position and footer follow DIN 5008 or the US business letter, whichever your post office expects. **Fields for amounts add up by themselves** in the spreadsheet version.

- Styles set up, so that headings and tables stay consistent
- Your fonts embedded, or safe ones that look close
- A short page of instructions that a substitute can follow
`,
    packages: three(
      [
        'Letterhead',
        'Letterhead with first and following page as Word or LibreOffice template',
        2000,
        3,
        1,
      ],
      [
        'Letterhead and invoice',
        'Both templates, with fields and styles, plus a PDF for pre-printed paper',
        3500,
        5,
        2,
      ],
      [
        'Office set',
        'Letterhead, invoice, quote, compliment slip and e-mail signature',
        6500,
        7,
        2,
      ],
    ),
    extras: [
      extra('Spreadsheet invoice with sums and tax', 1200, 1),
      extra('Second language version', 1000, 1),
    ],
    ask: [
      choose('Which program do you use?', ['Word', 'LibreOffice', 'Google Docs', 'Pages']),
      attach('Your logo and, if you have one, the current letterhead'),
      ask('What must stand in the footer by law where you are?'),
    ],
    faq: [
      [
        'Will it work on a Mac?',
        'Yes, I test in Word for both systems. Please say which fonts you have.',
      ],
      [
        'Do you check what the law asks for?',
        'I place everything you name and know the German rules well. For your country please ask your tax adviser.',
      ],
    ],
  },
  {
    seller: 'juniperlabel',
    title: 'I will design thank-you cards that go into your parcels',
    tags: ['thank-you card', 'packaging insert', 'small shop', 'etsy'],
    text: `
The moment somebody opens your parcel is the only one when you have their whole attention. A good insert says thank you, tells them how to care for the thing, and gently asks for a review.

I write and design a **postcard-sized insert** to go with your packaging: your colours, a little drawing of your product if it suits, and room to sign by hand. Several of my soap and candle makers sign each one on a Sunday evening with tea.

Care instructions can go on the back, with washing symbols drawn properly.
`,
    packages: one(
      'Insert card',
      'A6 card, both sides, text included, print PDF with bleed',
      1600,
      4,
      2,
    ),
    extras: [
      extra('Small drawing of your product', 900, 2),
      extra('Care instructions with symbols', 500, 1),
      extra('Discount card in the same style', 700, 1),
    ],
    ask: [
      ask('What do you sell, and what do customers most often thank you for?'),
      maybe('Is there an offer or a code that should stand on it?'),
      maybeAttach('Your logo and a photo of the packed product'),
    ],
    faq: [
      [
        'May I ask for five stars on the card?',
        'Ask for an honest review: most shops forbid asking for stars, and it reads better anyway.',
      ],
      [
        'Which printer should I use?',
        'Any online printer will do. I recommend uncoated 300 g stock, so that you can write on it.',
      ],
    ],
  },
]);
