import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const productImages = gigsIn('photo', 'product-images', [
  {
    seller: 'studiolumen',
    title: 'I will photograph your product on white with a true shadow',
    tags: ['product photography', 'packshot', 'white background', 'e-commerce'],
    text: `
You post the product to my studio in Lyon; I give it an hour of attention and a table full of light. White ground, edges that stay sharp, and the real shadow it throws, because a thing without a shadow is a sticker.

Glass gets its black lines, metal its gradients, chocolate its shine without fingerprints. I **calibrate colour with a chart in the first frame**, so that red stays your red.

Products go back to you by tracked parcel, or stay with me for the next season if you prefer.
`,
    packages: three(
      ['Three angles', 'One product, three angles on white, 3000 px', 3500, 7, 1],
      ['Five products', 'Five products, three angles each, same light', 13500, 10, 1],
      ['Range', 'Twelve products, three angles, one group picture', 29000, 14, 2],
    ),
    extras: [
      extra('Close-up of texture or mechanism', 700),
      extra('In use, with hands', 1800, 2),
      extra('Return by tracked parcel within the EU', 1200),
    ],
    ask: [
      ask('What is it: size, material, anything fragile?'),
      choose('Where will it be shown?', ['My own shop', 'Marketplace', 'Print catalogue', 'Press']),
      maybe('Which colour must be exact?'),
    ],
    faq: [
      [
        'What happens if something breaks?',
        'I photograph the unpacking. Since 2012 I have broken one teapot, and I paid for it.',
      ],
      [
        'When does the time start?',
        'When the parcel arrives. Please ask for the studio address in the order.',
      ],
      ['Can you do food?', 'Dry and packed food yes. Ice cream only if you live in Lyon.'],
    ],
  },
  {
    seller: 'studiolumen',
    title: 'I will turn your phone picture of a product into a shop photo',
    tags: ['product photo', 'retouching', 'compositing', 'small shop'],
    text: `
You have a phone, a window and a mug you made yourself. I have the rest. Photograph it by the window as my small sheet tells you, send me three shots, and I make one picture from them that a shop may be proud of.

I correct the lens, clean the dust from the glaze, even out the light and **lay it on stone, linen or wood that I photographed in the same direction of light**. Nothing is generated: what buyers see is the mug they get.
`,
    packages: three(
      ['On white', 'One product cleaned and placed on white', 800, 2, 1],
      ['On a surface', 'One product on a surface from my library, with shadow', 1500, 3, 2],
      ['Five in a family', 'Five products on one surface with one light', 5900, 5, 2],
    ),
    extras: [
      extra('Square and 4:5 crops with space for text', 200),
      extra('A second surface', 500),
    ],
    ask: [
      attach('Three photos by a window, without flash'),
      choose('Surface', ['White', 'Pale stone', 'Oak', 'Linen', 'Dark slate', 'Choose for me']),
    ],
    faq: [
      [
        'My photos are bad. Is it worth trying?',
        'Send one with a question before ordering. I answer honestly, and half of the time it is enough to clean the lens.',
      ],
      [
        'Do I get your photo sheet first?',
        'Yes, it is the first thing I send: six pictures, no theory.',
      ],
    ],
  },
  {
    seller: 'studiolumen',
    title: 'I will make a flat-lay of your small products from above',
    tags: ['flat lay', 'styling', 'instagram', 'product'],
    text: `
A flat-lay is a still life seen by a bird. I arrange your soaps, tools, tea or jewellery on a surface that says something about them, and move each thing until the empty spaces are as good as the full ones.

There is always **room for your words**: left third, or a clean top, as you need. Props come from my drawers and they are never more interesting than your product.
`,
    packages: one(
      'One flat-lay',
      'One styled picture from above with up to eight items, two crops',
      6500,
      9,
      1,
    ),
    extras: [
      extra('Second arrangement of the same items', 2500, 1),
      extra('Ten-second film of the arrangement being made', 3500, 2),
    ],
    ask: [
      ask('What is in the parcel, and what should be noticed first?'),
      maybe('Season, mood, colours'),
      maybeAttach('Pictures that have the right feeling'),
    ],
    faq: [
      [
        'Can I be there by video?',
        'For half an hour at the end, yes. It is often the best half hour.',
      ],
      [
        'Do you keep the products?',
        'Food we eat, with your permission. Everything else goes back.',
      ],
    ],
  },
  {
    seller: 'studiolumen',
    title: 'I will match the colours across all your product photos',
    tags: ['colour correction', 'catalogue', 'consistency', 'batch'],
    text: `
Three photographers, two seasons, one shop, and your navy jumper comes in four blues. I bring a whole catalogue to one white, one grey and one blue, measured and not guessed.

Send me **a piece of the real fabric or a colour code** for whatever must be right, and I work outwards from there. Shadows and crops are brought in line as well, so that the page of your shop becomes one picture.
`,
    packages: three(
      ['Twenty', '20 photos matched in white, colour and crop', 2400, 2, 1],
      ['Sixty', '60 photos matched, shadows evened', 6000, 4, 1],
      ['Catalogue', '200 photos matched, with a one-page guide for the next shoot', 16000, 8, 2],
    ),
    extras: [
      extra('Colour variants of one product, each', 300),
      extra('Rename and sort files from your list', 600),
    ],
    ask: [
      attach('Ten typical photos'),
      ask('Which colours must be exact, and how do I know them?'),
    ],
    faq: [
      [
        'Will it look the same on every phone?',
        'Nobody can promise that. But all your pictures will differ in the same way, which is what customers notice.',
      ],
      ['Do you need raw files?', 'They help with strong casts. Good JPG files are usually enough.'],
    ],
  },
]);
