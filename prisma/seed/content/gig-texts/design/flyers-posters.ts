import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const flyersPosters = gigsIn('design', 'flyers-posters', [
  {
    seller: 'kofiprints',
    title: 'I will design a gig poster that looks good on a rainy wall',
    tags: ['gig poster', 'music', 'event', 'screen print'],
    text: `
Band, date, door, price: in that order, readable from a moving trotro. Everything else on a gig poster is pure joy, and that part I take seriously.

I work with **two or three flat inks** so that you can screen-print it, or photocopy it on yellow paper when the budget is gone. Big hand-set type, halftones, drawings out of my own head. Send me the music and I will play it while I work.

You get the poster, a square post and a story from the same art, so the street and the feed say the same thing.
`,
    packages: three(
      ['One colour', 'A3 poster in one ink, print PDF and a square post', 2000, 3, 1],
      ['Two inks', 'A3 poster with separations, square post and story', 4000, 5, 2],
      [
        'Tour poster',
        'A2 poster, separations, blank-date version and all social sizes',
        7500,
        7,
        3,
      ],
    ),
    extras: [
      extra('Ticket and wristband in the same art', 1000, 1),
      extra('Short animated version for stories', 1500, 2),
      extra('Each further city on the tour', 300),
    ],
    ask: [
      ask('Who plays, when, where, how much, and from which age?'),
      ask('Which three songs should I listen to?'),
      maybeAttach('Logos of venue and sponsors'),
    ],
    faq: [
      [
        'Can you use a photo of the band?',
        'Yes, if you have the right to it. I like to turn it into a halftone.',
      ],
      [
        'Will you print?',
        'I send files that any press can take, with a note to your printer. I do not ship posters from Accra.',
      ],
    ],
  },
  {
    seller: 'kofiprints',
    title: 'I will lay out a one-page menu that sells the right dishes',
    tags: ['menu', 'restaurant', 'layout', 'print'],
    text: `
People read a menu for under two minutes, and most of that time they look for the cheapest and the best. I lay out your menu so that they find both, and so that your kitchen gets more orders for what it cooks well.

No boxes around everything, no dotted lines to the price, no photos of other people's pizza. Good type, clear groups, **allergens where the law wants them**, and a file that you can open next month when the price of tomatoes moves.
`,
    packages: three(
      ['One side', 'Up to 25 dishes on one side of A4, print PDF', 1500, 2, 1],
      ['Both sides', 'Up to 60 dishes, A4 or A3 folded, PDF and editable file', 3000, 4, 2],
      ['Menu family', 'Main menu, drinks and a daily sheet you can fill in yourself', 5500, 6, 3],
    ),
    extras: [
      extra('Second language', 1000, 1),
      extra('QR menu page as a light PDF', 500),
      extra('Chalkboard version to copy by hand', 600, 1),
    ],
    ask: [
      attach('The dishes with prices, as text or as a photo of the old menu'),
      ask('Which three dishes would you like to sell more of?'),
      choose('How is it printed?', [
        'Office printer',
        'Print shop',
        'Laminated',
        'Only on screens',
      ]),
    ],
    faq: [
      [
        'Can I change prices by myself?',
        'With the editable file yes, in Word, Canva or InDesign: tell me which one you have.',
      ],
      [
        'Do you translate dishes?',
        'Between English and French I do. For other languages send the text.',
      ],
    ],
  },
  {
    seller: 'kofiprints',
    title: 'I will make a flyer for your class, market or church event',
    tags: ['flyer', 'event', 'A5', 'community'],
    text: `
Yard sale, choir night, kickboxing for beginners: a flyer for the things that hold a neighbourhood together, at a price that a neighbourhood can pay.

One idea, one picture or drawing, and the five facts people ask for. I add a map when the place is hard to find (*behind the old cinema, blue gate*) and keep large areas of ink away if you print at home.
`,
    packages: one(
      'A5 flyer',
      'One side, your text put in order, one drawing or your photo, print PDF and JPG',
      700,
      1,
      1,
    ),
    extras: [
      extra('Back side', 400, 1),
      extra('Hand-drawn map to the place', 500, 1),
      extra('Matching square post', 200),
    ],
    ask: [
      ask('What, when, where, for whom, and how much does it cost?'),
      maybe('What happens if it rains?'),
      maybeAttach('A photo or logo, if there is one'),
    ],
    faq: [
      [
        'Is one day really enough?',
        'Yes, when the text is complete. If I have to wait for a date or a logo, the clock waits with me.',
      ],
      [
        'Can you do it for a charity?',
        'I do two a month for half the price. Write to me before ordering.',
      ],
    ],
  },
  {
    seller: 'kofiprints',
    title: 'I will check your file before it goes to the printer',
    tags: ['pre-press', 'print check', 'bleed', 'pdf'],
    text: `
Six years at the pre-press desk, and I can still hear the phone: why is our blue purple? I check your print file for the mistakes that cost money and send it back fixed, with a list of what I touched.

**What I look at:** bleed and trim, resolution of pictures, RGB that slipped in, rich black in small text, fonts, overprint, spot colours, page order for folding and stapling.

Five dollars now or five hundred posters in the wrong blue.
`,
    packages: three(
      ['Look only', 'Up to 2 pages checked, list of problems in plain words', 500, 1, 0],
      ['Look and fix', 'Up to 8 pages checked and mended, new PDF/X file', 1500, 1, 1],
      ['Brochure', 'Up to 48 pages checked and mended, imposition advice', 3500, 3, 1],
    ),
    extras: [
      extra('Call-sheet for the printer: paper, colours, finish', 300),
      extra('Convert pictures from RGB by hand, up to 10', 800, 1),
    ],
    ask: [
      attach('The PDF, and the open file if you have it'),
      ask('Which printer and which product will it be printed as?'),
    ],
    faq: [
      [
        'Can you fix low-resolution pictures?',
        'I can tell you how large they may be printed. Making detail out of nothing is not possible.',
      ],
      ['Which programs do you open?', 'InDesign, Illustrator, Affinity, Scribus and any PDF.'],
    ],
  },
]);
