import { ask, attach, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const restoration = gigsIn('photo', 'restoration', [
  {
    seller: 'oldtimefix',
    title: 'I will mend a torn or stained family photograph',
    tags: ['photo restoration', 'family history', 'old photo', 'repair'],
    text: `
Photographs die in three ways: by light, by damp and by sticky tape. I spent thirty years in a museum slowing all three, and on a screen one may even turn them back a little.

I close tears and folds, lift stains, even out fading and rebuild missing corners from what the paper still shows. **I do not invent faces.** If an eye is gone I look for it in another picture of the same person, and if there is none I tell you, and we leave it gently unclear.

You receive the restored picture and an untouched cleaned scan, because the damage is part of its history too.
`,
    packages: three(
      ['Dust and fading', 'Dust, scratches and faded tone put right', 800, 3, 1],
      ['Tears and stains', 'Folds, tears, stains and small losses mended', 2000, 5, 1],
      ['Badly hurt', 'Large losses, mould, several pieces joined; I look at it first', 4500, 9, 2],
    ),
    extras: [
      extra('Sepia and neutral versions', 300),
      extra('Print file with paper advice', 300),
      extra('Short note on date and process of the print', 800, 2),
    ],
    ask: [
      attach('A scan at 600 dpi, or several sharp phone photos without flash'),
      maybe('Who is in it, roughly when and where?'),
      maybeAttach('Other pictures of the same person'),
    ],
    faq: [
      [
        'I have no scanner. Will a phone do?',
        'Often, yes. By a window, camera parallel, no flash. I send you four lines of advice if the first try has glare.',
      ],
      [
        'May I post you the original?',
        'Please keep it at home. The post has ruined more photographs than damp has.',
      ],
      [
        'How should I store it afterwards?',
        'In the dark, dry, in paper that contains no acid. I am happy to say more.',
      ],
    ],
  },
  {
    seller: 'oldtimefix',
    title: 'I will hand-colour a black-and-white photograph with care',
    tags: ['colourise', 'hand colouring', 'history', 'old photo'],
    text: `
The studio ladies of 1910 coloured photographs with cotton wool and thin oils, and always less than you would think. I follow their example: a breath of colour on skin, cloth and sky, with the silver tones still doing the work.

I look things up first. **Uniform facings, tram liveries, the dye in a work apron**: colours that can be known should be right. For those that cannot I choose something likely, and list it for you, so that guess and knowledge stay apart.
`,
    packages: one(
      'One photograph',
      'One portrait or small group coloured by hand, with notes on the colours',
      1800,
      5,
      1,
    ),
    extras: [
      extra('Repair of light damage first', 700, 1),
      extra('More than five people or a street scene', 1500, 3),
    ],
    ask: [
      attach('Scan or sharp photo'),
      maybe('Eye and hair colours, uniforms, place, year: whatever you know'),
    ],
    faq: [
      [
        'Is this done by a machine?',
        'No. A machine paints all coats brown. I mask and glaze by hand.',
      ],
      [
        'Can you do a whole album?',
        'Gladly, a page at a time. Write to me and we find a pace that suits us both.',
      ],
    ],
  },
  {
    seller: 'oldtimefix',
    title: 'I will date an old photo from clothes, card and process',
    tags: ['genealogy', 'photo dating', 'family history', 'research'],
    text: `
Is that your great-grandmother or her aunt? The sleeve will often tell. From the mount, the back stamp, the process and the fashion I can usually **place a photograph within five to eight years**, and sometimes name the street of the studio.

You get a page with my reasoning, clue by clue, so that you can check it against your family tree, and a plain statement of how sure I am.
`,
    packages: three(
      ['One picture', 'One photograph dated, with reasoning', 600, 3, 0],
      ['Five pictures', 'Five photographs dated and compared with each other', 2400, 6, 1],
      ['A box', 'Up to twenty photographs sorted in time, with a summary', 7500, 12, 1],
    ),
    extras: [extra('Search for the studio in old directories', 1000, 3)],
    ask: [
      attach('Front and back, whole card, plus a close-up of clothes and hair'),
      maybe('Where was it found, and what does the family say?'),
    ],
    faq: [
      [
        'Which countries do you know?',
        'Britain and Ireland best, then France and the German lands. For others I say what I can and no more.',
      ],
      [
        'Can you recognise a person?',
        'I compare ears and brows and say “likely” or “unlikely”. Nobody honest says more from a photograph.',
      ],
    ],
  },
  {
    seller: 'cleanframe',
    title: 'I will clean dust and scratches from your scanned slides',
    tags: ['slides', 'negative scan', 'dust removal', 'batch'],
    text: `
Four boxes of your father's slides, scanned last winter, each with a galaxy of dust on it. We clean them the slow way, spot by spot, since the quick filter also eats stars, freckles and the texture of sand.

The **blue cast of old film** is taken out, the frame is straightened, and the order of the magazine is kept, so that the journey still starts in the car park and ends in the sea.
`,
    packages: three(
      ['Ten slides', '10 scans cleaned and colour-corrected', 900, 2, 1],
      ['Fifty slides', '50 scans cleaned, cropped and in order', 3900, 4, 1],
      ['A full magazine', '150 scans cleaned, plus a contact sheet as PDF', 9900, 8, 1],
    ),
    extras: [
      extra('Remove mould threads, per ten', 600, 1),
      extra('Captions written into the files from your list', 500),
    ],
    ask: [attach('Three typical scans'), ask('How many, and in which file format?')],
    faq: [
      ['Do you scan?', 'No, we work on your scans. 2400 dpi or more is a good start.'],
      ['Will grain disappear?', 'We leave film grain alone. It is the picture.'],
    ],
  },
]);
