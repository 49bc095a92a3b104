import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const cutouts = gigsIn('photo', 'cutouts', [
  {
    seller: 'cleanframe',
    title: 'I will cut out ten product photos with a hand-drawn path',
    tags: ['clipping path', 'background removal', 'e-commerce', 'white background'],
    text: `
A machine cuts out a shoe in a second and leaves the lace behind. We draw each path with the pen tool, at 300 % zoom, with soft edges where the thing is soft and hard ones where it is hard.

Every file comes back on **pure white or clear ground**, centred, with the margin your marketplace asks for, and named as you name them. Ten today or a thousand next week: the same two pairs of eyes.
`,
    packages: three(
      ['Ten simple', '10 photos of simple shapes, white or transparent', 500, 1, 1],
      ['Ten difficult', '10 photos with holes, chains, spokes or straps', 1200, 2, 1],
      ['A hundred', '100 photos, mixed difficulty, sized and named', 4900, 4, 2],
    ),
    extras: [
      extra('Natural shadow kept or drawn, per ten', 500),
      extra('Resize for a second shop, per ten', 200),
      extra('Path saved in the file', 100),
    ],
    ask: [
      attach('The photos, or one as a sample if there are many'),
      choose('Background', ['Pure white', 'Transparent', 'Light grey', 'My own colour']),
      maybe('Size, margin and file names that your shop wants'),
    ],
    faq: [
      [
        'How do I send a thousand photos?',
        'As several zip files in the order. If they are too large we agree on batches.',
      ],
      [
        'What is simple, what is difficult?',
        'A mug is simple. A necklace, a bicycle, a lace dress is difficult. Ask me with one photo.',
      ],
      [
        'Do you keep the quality?',
        'We return the same pixel size as you sent, in PNG, TIFF or JPG at best quality.',
      ],
    ],
  },
  {
    seller: 'cleanframe',
    title: 'I will mask hair and fur so well that you can change the wall',
    tags: ['hair masking', 'background removal', 'portrait', 'fur'],
    text: `
Curls against a window, a husky in the snow, a veil in the wind. These are the masks which take twenty minutes instead of two, and I would not have it otherwise.

I build the mask from the colour channels, then **paint single strands back in** and clear the old background's colour out of the edges. Place it on dark red afterwards and there will be no pale halo.
`,
    packages: one(
      'One masked portrait',
      'One person or animal, hair masked by hand, PNG and layered file',
      800,
      1,
      2,
    ),
    extras: [
      extra('New background of your choice, light matched', 500),
      extra('Second picture from the same session', 600),
      extra('Skin clean-up', 300),
    ],
    ask: [attach('The picture'), ask('On what background will it stand afterwards?')],
    faq: [
      [
        'Is a blurred edge a problem?',
        'Motion blur is fine: I keep it. Very strong compression is not, so please send the original.',
      ],
      ['Can I move the mask myself?', 'Yes, you get it as a layer mask; nothing is deleted.'],
    ],
  },
  {
    seller: 'cleanframe',
    title: 'I will make ghost mannequin pictures for your clothing shop',
    tags: ['ghost mannequin', 'fashion', 'clothing', 'e-commerce'],
    text: `
The dress should float, with its inside neck and label visible, as if somebody invisible and very neat were wearing it. I join your outside shot and your inside shot, straighten hems and smooth the wrinkles that came from the steamer, not those from the cut.

**Colours stay true** to the swatch that you photograph once at the start. Symmetry is corrected softly: a human stands in clothes, not a ruler.
`,
    packages: three(
      ['One garment', 'Front view joined, cleaned, on white', 600, 1, 1],
      ['Front and back', 'Five garments, front and back', 4500, 3, 1],
      ['Small collection', 'Twenty garments, front and back, sized for your shop', 14900, 6, 2],
    ),
    extras: [
      extra('Colour variants from one photo, each', 250),
      extra('Detail crops of fabric and buttons', 300),
    ],
    ask: [
      attach('Outside, inside-neck and swatch photos of one garment as a sample'),
      ask('Sizes and margins of your shop’s pictures'),
    ],
    faq: [
      [
        'I have no mannequin. Is flat-lay all right?',
        'Yes. It floats a bit less, but cleanly. I can tell you how to lay the sleeves.',
      ],
      [
        'Do you explain how to shoot?',
        'Every new customer gets a one-page sheet with camera height, light and the order of shots.',
      ],
    ],
  },
  {
    seller: 'cleanframe',
    title: 'I will separate your car from the car park behind it',
    tags: ['car photos', 'cutout', 'dealership', 'reflections'],
    text: `
A used-car yard is full of other used cars, and they all reflect in the one that you want to sell. I cut yours out, clean the worst reflections from doors and bonnet, see through the windows as one should, and put it on a calm floor with a real contact shadow.

Dealers send me the same eleven angles of each car and I return them **in the same frame each time**, so that the listing page stands still while one clicks.
`,
    packages: three(
      ['One angle', 'One car, one angle, new plain ground with shadow', 700, 1, 1],
      ['Eleven angles', 'One car from all sides, same frame, plate covered', 4500, 2, 1],
      ['Five cars', 'Five cars with eleven angles each', 18500, 5, 1],
    ),
    extras: [
      extra('Your dealership’s floor and wall as background', 1500, 1),
      extra('Cover number plates, per car', 100),
    ],
    ask: [
      attach('Photos of one car'),
      choose('Ground', ['Studio grey', 'White', 'My own background', 'Show me two']),
    ],
    faq: [
      ['Do you hide damage?', 'Never. Scratches and dents stay; buyers must see them.'],
      ['How dark may the photos be?', 'If I can see the tyre against the arch, it will do.'],
    ],
  },
]);
