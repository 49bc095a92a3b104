import { ask, attach, choose, extra, gigsIn, maybe, maybeAttach, one, three } from '../../gig-form';

export const models3d = gigsIn('photo', 'models-3d', [
  {
    seller: 'voxelbaris',
    title: 'I will model a spare part for your 3D printer',
    tags: ['3d printing', 'stl', 'spare part', 'cad'],
    text: `
The little plastic foot of the washing machine costs forty dollars and is “no longer supplied”. Measure it, photograph it next to a ruler, and I model it so that you can print a new one tonight.

I draw in proper CAD with tolerances: **0.2 mm for a sliding fit, 0.1 for a snug one**, walls in multiples of your nozzle, the strong direction across the layers. If the old part broke because it was badly designed, the new one will have a fillet there.
`,
    packages: three(
      ['Simple part', 'Cap, spacer, knob or clip from your measures, STL', 700, 1, 1],
      ['Working part', 'Part with holes, threads or snap fits, STL and STEP', 1800, 3, 2],
      ['Assembly', 'Up to five parts that fit together, with a drawing', 5500, 6, 3],
    ),
    extras: [
      extra('Print settings for your printer', 200),
      extra('Reinforced version for a stronger material', 600, 1),
    ],
    ask: [
      attach('Photos from several sides with a ruler in them'),
      ask('Measures in millimetres, and what the part has to bear'),
      maybe('Printer, nozzle and material'),
    ],
    faq: [
      [
        'I have no caliper. Can you still do it?',
        'A ruler and patience are enough for simple parts. For threads please borrow a caliper.',
      ],
      [
        'What if it does not fit?',
        'Print, measure, tell me. A correction is included, and it usually needs just one.',
      ],
      ['Do you model weapon parts?', 'No.'],
    ],
  },
  {
    seller: 'voxelbaris',
    title: 'I will render your product in 3D before it exists',
    tags: ['product render', 'blender', 'visualisation', 'packaging'],
    text: `
The mould is not cut yet, but the shop page has to go live. I build your product in Blender from drawings or CAD and light it like a photographer would: one big soft window, one edge, one honest reflection.

Materials are made from real references, so send **a scrap, a code or a photo of something with the same finish**. Fingerprints optional. I can render an exploded view too, if the inside is the interesting part.
`,
    packages: three(
      ['One view', 'Model from your CAD file or simple drawing, one render', 4000, 4, 1],
      ['Three views', 'Modelling, three renders on white or in a setting', 9000, 6, 2],
      ['Launch set', 'Six renders, exploded view and a ten-second turn', 22000, 11, 3],
    ),
    extras: [
      extra('Each further colour or finish', 500),
      extra('Transparent background', 200),
      extra('Model file in Blender format', 2500),
    ],
    ask: [
      attach('CAD files, drawings, sketches or photos of a prototype'),
      ask('Materials and finishes of each visible part'),
      choose('Setting', ['White', 'Soft colour', 'Table and window', 'Outdoors']),
    ],
    faq: [
      [
        'Which files can you open?',
        'STEP, IGES, STL, OBJ, FBX and native Blender. From SolidWorks please export STEP.',
      ],
      [
        'Can it be changed later?',
        'Yes, the scene is kept for a year. New colours are quick and cheap.',
      ],
    ],
  },
  {
    seller: 'voxelbaris',
    title: 'I will make low-poly props for your indie game',
    tags: ['low-poly', 'game assets', 'blender', 'props'],
    text: `
Barrels, lamps, market stalls, one suspicious fountain. I make small props that share a palette texture, sit on a grid and do not eat your frame budget.

Each has **clean quads where it bends, triangles where nobody looks**, a pivot on the floor, a collision hull, and a name that your engine will not choke on. Tested in Unity and Godot before I send them.
`,
    packages: one(
      'Five props',
      'Five props up to 800 triangles each, one palette texture, FBX and glTF',
      3200,
      4,
      2,
    ),
    extras: [
      extra('Each further prop', 550),
      extra('Two levels of detail', 700, 1),
      extra('Simple open-close or sway animation', 900, 1),
    ],
    ask: [
      ask('List the props and how close the camera gets.'),
      maybeAttach('Screenshots of your game or a mood board'),
      choose('Engine', ['Unity', 'Godot', 'Unreal', 'Three.js', 'Other']),
    ],
    faq: [
      [
        'Can I sell my game with them?',
        'Yes, without limit. Selling the props as an asset pack is not included.',
      ],
      ['Do you do characters?', 'Simple ones, from about $60. Ask me with a sketch.'],
    ],
  },
  {
    seller: 'voxelbaris',
    title: 'I will repair your STL file so that the slicer stops crying',
    tags: ['stl repair', 'mesh', '3d printing', 'fix'],
    text: `
Non-manifold edges, flipped faces, walls as thin as breath: your slicer shows red and your model prints as spaghetti. I mend the mesh, thicken what would break, and cut it where it can be printed without a forest of supports.

You get the repaired file, **a short note on what was wrong**, and the direction in which I would print it. Scans, downloads and files from architecture programs are all welcome; the last are the worst.
`,
    packages: three(
      ['Repair', 'One mesh closed and cleaned, ready to slice', 500, 1, 1],
      ['Repair and split', 'Repaired, split into printable pieces with pins', 1400, 2, 1],
      ['Scan to print', 'Raw 3D scan cleaned, hollowed and given a flat foot', 3000, 3, 2],
    ),
    extras: [
      extra('Hollow with drain holes for resin', 300),
      extra('Scale model with walls adapted to scale', 1000, 1),
    ],
    ask: [attach('The file'), ask('Printer type, build volume and wanted size')],
    faq: [
      [
        'Is my file too large?',
        'Up to a few million faces is fine. I reduce it where nobody will see.',
      ],
      [
        'Can you make it stronger?',
        'Yes: say where it breaks. Often it is just a matter of turning it on the bed.',
      ],
    ],
  },
]);
