import { ask, attach, choose, extra, gigsIn, maybe, one, three } from '../../gig-form';

export const colourCaptions = gigsIn('video', 'colour-captions', [
  {
    seller: 'gradeandco',
    title: 'I will grade your short film shot by shot',
    tags: ['colour grading', 'davinci resolve', 'short film', 'log'],
    text: `
A grade begins with faces. I set skin first, in every shot, on a calibrated monitor in a grey room, and build the world around it: what is cold here, what is warm, where may it be truly black?

Send log or raw and a locked cut. I return **matched shots and one look that has a reason**, not a pack of filters with the name of a city. You see five stills before I go through the film.
`,
    packages: three(
      ['Three minutes', 'Up to 60 shots matched and graded, one master', 7000, 4, 1],
      ['Ten minutes', 'Up to 200 shots, stills for approval, two masters', 17500, 8, 2],
      ['Festival', 'Up to 20 minutes, remote session, cinema master', 34000, 14, 2],
    ),
    extras: [
      extra('Digital cinema package', 4500, 2),
      extra('Sky or window rescue, each', 600),
      extra('Black-and-white version with its own grade', 2500, 2),
    ],
    ask: [
      attach('A locked cut as reference, and a still of each location'),
      ask('Camera, codec and colour space'),
      maybe('Films or paintings with the right feeling'),
    ],
    faq: [
      [
        'What do I export for you?',
        'An XML or EDL with the originals, or a flat ProRes file. I send you a sheet for your program.',
      ],
      [
        'Can you fix overexposed skies?',
        'If there is something in the file, I find it. If it is white, it is white.',
      ],
    ],
  },
  {
    seller: 'gradeandco',
    title: 'I will match two cameras that do not like each other',
    tags: ['camera match', 'colour correction', 'multicam', 'wedding'],
    text: `
The Sony is green, the Canon is pink, and the drone came from another planet. I make them agree so that a cut from one to another no longer feels like a change of country.

I work from **white shirts, grey walls and skin**, scene by scene, and leave you adjustment files which you can lay on the rest of the material yourself.
`,
    packages: one(
      'One event',
      'Up to three cameras matched in up to six scenes, LUTs or Resolve file',
      4500,
      3,
      1,
    ),
    extras: [
      extra('A simple warm or neutral look on top', 1200, 1),
      extra('Each further scene', 500),
    ],
    ask: [
      attach('Ten-second pieces of each camera in each light'),
      choose('Your program', ['Premiere Pro', 'DaVinci Resolve', 'Final Cut Pro', 'Other']),
    ],
    faq: [
      [
        'Does it work with phones?',
        'Yes, phones too. Automatic white balance makes more work, not a worse result.',
      ],
      ['Why so short pieces?', 'I only need the light. Your edit may go on in the meantime.'],
    ],
  },
  {
    seller: 'gradeandco',
    title: 'I will rescue footage with the wrong white balance',
    tags: ['white balance', 'footage rescue', 'fix', 'underexposed'],
    text: `
Everybody forgets once. The whole interview is blue like a fridge, or it was shot two stops too dark in a church. Send me ten seconds and I tell you honestly what is possible.

I separate **the light on the face from the light in the room**, pull noise out of the shadows without turning people into wax, and give back something that no one will ask questions about.
`,
    packages: three(
      ['One clip', 'One clip up to 3 minutes put right', 1000, 1, 1],
      ['An interview', 'Up to 20 minutes in one light, noise reduced', 2800, 2, 1],
      ['A day', 'Up to 2 hours in several lights, project file', 8500, 5, 2],
    ),
    extras: [extra('Flicker of lamps removed', 900, 1), extra('Stabilise shaky parts', 700, 1)],
    ask: [attach('Ten seconds of the worst part'), ask('Camera, and what happened?')],
    faq: [
      [
        'Why do you ask for a sample?',
        'Because one in ten cannot be saved, and then you should keep your money.',
      ],
      [
        'Do you keep the length and names?',
        'Yes: same length, same name with one added word, so that it relinks in your edit.',
      ],
    ],
  },
  {
    seller: 'gradeandco',
    title: 'I will write captions for deaf viewers, with sounds and speakers',
    tags: ['captions', 'sdh', 'accessibility', 'srt'],
    text: `
“[door]” is not enough. Which door, and how did it close? Captions for people who cannot hear should carry what the sound does to a scene, briefly: **[key turns, twice]**.

I name speakers off screen, mark music by mood rather than by title, keep to reading speed, and place lines away from faces and signs. Italian and English.
`,
    packages: three(
      ['Five minutes', 'Up to 5 minutes, SRT and VTT', 1400, 2, 1],
      ['Twenty minutes', 'Up to 20 minutes, SRT and VTT, placed', 4500, 4, 1],
      ['An hour', 'Up to 60 minutes, broadcaster’s format and style guide', 11500, 8, 1],
    ),
    extras: [extra('Second language', 1800, 2), extra('Check by a deaf reader', 2000, 3)],
    ask: [
      attach('The film'),
      maybe('Script, names and terms'),
      choose('Language', ['English', 'Italian']),
    ],
    faq: [
      [
        'Does this satisfy the law?',
        'It follows the usual broadcasters’ guides, which is what most laws point to. Send yours if there is one.',
      ],
      [
        'Who is the deaf reader?',
        'A colleague in Turin who has been doing this for ten years and spares nobody.',
      ],
    ],
  },
]);
