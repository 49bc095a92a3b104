import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const retouching = gigsIn('photo', 'retouching', [
  {
    seller: 'jonasretouch',
    title: 'I will retouch your headshot so that you still look like you',
    tags: ['headshot', 'portrait retouching', 'linkedin', 'natural'],
    text: `
Under every good headshot retouch there is a decision about what belongs to you. Freckles, lines and the scar on your chin belong to you. The spot that came yesterday does not.

I work with **dodge and burn rather than blur**, so skin keeps its pores; I calm the shine on foreheads, take the red out of eyes and lids, and put the collar straight. If a colleague asks whether you slept well, it is right. If she asks who did your photo, I went too far.
`,
    packages: three(
      ['One headshot', 'One portrait retouched by hand, full size and web size', 500, 1, 1],
      ['Three headshots', 'Three portraits with the same look and colour', 1200, 2, 2],
      ['Team of ten', 'Ten portraits matched in colour, crop and light', 3600, 3, 2],
    ),
    extras: [
      extra('New plain background', 300),
      extra('Flyaway hair, strand by strand', 400),
      extra('Black-and-white version', 150),
    ],
    ask: [
      attach('The largest file you have; raw files are welcome'),
      maybe('What may go, and what must stay?'),
      choose('Crop', ['As shot', 'Square', '4:5', 'Circle for profiles']),
    ],
    faq: [
      [
        'Do you make people thinner?',
        'No. I can straighten a jacket that bulges, and that is usually what people mean.',
      ],
      [
        'Can you open eyes that blinked?',
        'Only with a second photo from the same series. Then yes, quite well.',
      ],
    ],
  },
  {
    seller: 'jonasretouch',
    title: 'I will colour-correct a wedding gallery in one warm look',
    tags: ['wedding', 'lightroom', 'colour correction', 'batch'],
    text: `
Town hall with neon tubes, garden at noon, barn with fairy lights: three planets, one wedding day. I bring them together, so that the dress has the same white from the first picture to the last.

I correct in Lightroom, picture by picture, with **no preset dropped over everything**. You send a catalogue with smart previews, I send it back, and your originals never leave your disk.

Couples with guest pictures are welcome as well as photographers who would rather be shooting.
`,
    packages: three(
      ['Fifty', 'Up to 50 pictures corrected: exposure, white balance, crop', 1900, 2, 1],
      ['Two hundred', 'Up to 200 pictures corrected, black-and-white picks on request', 5900, 4, 1],
      ['Whole day', 'Up to 600 pictures corrected in one look, catalogue or files', 14500, 8, 2],
    ),
    extras: [
      extra('Culling down to the best', 2000, 1),
      extra('Skin retouch on ten favourites', 2500, 2),
    ],
    ask: [
      attach('Five pictures you already like, edited by you or somebody else'),
      choose('What do you send?', ['Lightroom catalogue', 'Raw files', 'JPG files']),
      maybe('Anything difficult: coloured uplights, rain, a very red uncle?'),
    ],
    faq: [
      [
        'Can you match my style?',
        'From about thirty of your finished pictures, yes. I send ten for approval before going on.',
      ],
      [
        'How do I send so many files?',
        'With smart previews a whole wedding is about one gigabyte. I help with the export.',
      ],
    ],
  },
  {
    seller: 'jonasretouch',
    title: 'I will swap the one closed pair of eyes in your group photo',
    tags: ['group photo', 'head swap', 'family', 'photoshop'],
    text: `
Twelve people, one blink, and it is always the grandmother. If you pressed the button more than once, there is hope: I take her open eyes from the next frame and nobody will ever know.

Heads, hands in the wrong place, the child who ran out of the picture: **if it exists in another shot from the same spot**, I can bring it over with matching light and grain.
`,
    packages: one(
      'One swap',
      'One face or person taken from another frame, blended by hand',
      600,
      1,
      1,
    ),
    extras: [
      extra('Each further person', 350),
      extra('Remove a passer-by', 300),
      extra('Print-ready crop up to A2', 150),
    ],
    ask: [
      attach('The good picture and the ones to borrow from'),
      ask('Who needs what? Left to right, please.'),
    ],
    faq: [
      [
        'What if there is no other picture?',
        'Then I can try with an older photo, but I will show you first whether it looks honest.',
      ],
      [
        'Does the background have to be the same?',
        'It helps a great deal. A tripod or a steady uncle is enough.',
      ],
    ],
  },
  {
    seller: 'cleanframe',
    title: 'I will remove people, wires or bins from your photo by hand',
    tags: ['object removal', 'photoshop', 'clean up', 'travel'],
    text: `
You waited an hour for the temple to be empty, and then a man in a neon vest walked in. Send him to me. I take out people, cables, bins, reflections of your tripod, and rebuild what was behind them from what is around.

**Rebuilt, not smeared:** brick courses line up, waves keep their rhythm, shadows leave together with their owners. My sister checks each picture at 200 % before it goes back to you.
`,
    packages: three(
      ['Simple', 'One thing removed from a plain area', 500, 1, 1],
      ['Tricky', 'Up to five things, over patterned ground such as brick or water', 1200, 2, 2],
      ['Crowd', 'Emptying a busy place, one picture', 3000, 3, 2],
    ),
    extras: [
      extra('Straighten and correct perspective', 200),
      extra('Replace a white sky with one of your own', 400),
    ],
    ask: [
      attach('The photo, in the largest size you have'),
      ask('What should go? Circle it or describe where it stands.'),
    ],
    faq: [
      [
        'Can you remove a watermark?',
        'Only if the photo is yours and you can show it. Otherwise please buy it from the photographer.',
      ],
      [
        'What happens to what is hidden?',
        'I reconstruct it from the surroundings. For documents or evidence that would be wrong, so I decline those.',
      ],
    ],
  },
]);
