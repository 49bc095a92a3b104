import type { Random } from '../random';
import {
  circle,
  ellipse,
  many,
  type Point,
  path,
  poly,
  pts,
  ring,
  round,
  smooth,
  stroke,
} from './shapes';
import type { Stage } from './stage';

/** From light to dark. */
export const skins = ['#f6d8bb', '#ecc09a', '#d89d72', '#b3764c', '#85512f', '#5f3a25'] as const;
export const hairs = [
  '#231a17',
  '#3d271c',
  '#6e3c22',
  '#a2602f',
  '#d7a557',
  '#b7aea2',
  '#8b2f22',
] as const;

export type FaceInks = {
  readonly skin: string;
  readonly hair: string;
  readonly cloth: string;
  readonly trim: string;
  readonly line: string;
  readonly cheek: string;
};

/** Hair behind the head and over it; zero is the middle of the face, the head 124 × 156. */
type Hair = (fill: string, r: Random) => readonly [back: string, front: string];

const cap =
  'M-66 -8C-72 -70 -46 -98 0 -98S72 -70 66 -8C60 -44 44 -58 30 -62C6 -50 -34 -52 -46 -54C-56 -46 -62 -30 -66 -8Z';

const hairdos: readonly Hair[] = [
  (fill) => ['', path(cap, fill)],
  (fill) => [
    path(
      'M-80 40C-98 -60 -58 -112 0 -112S98 -60 80 40C84 66 62 78 50 66L-50 66C-62 78 -84 66 -80 40Z',
      fill,
    ),
    path(
      'M-64 -10C-66 -62 -40 -92 2 -92S68 -62 64 -10C50 -30 38 -46 -8 -64C-20 -44 -46 -26 -64 -10Z',
      fill,
    ),
  ],
  (fill) => [circle(0, -112, 34, fill), path(cap, fill)],
  (fill, r) => [
    many(15, (i) =>
      circle(
        Math.cos((i / 15) * 6.28) * 68,
        -36 + Math.sin((i / 15) * 6.28) * 64,
        34 + r.between(-4, 6),
        fill,
      ),
    ),
    many(6, (i) => circle(-50 + i * 20, -76 + Math.abs(2.5 - i) * 7, 24, fill)),
  ],
  (fill) => [
    path(
      'M-74 20C-96 -66 -56 -108 0 -108S96 -66 74 20L92 150C60 170 44 120 44 60L-44 60C-44 120 -60 170 -92 150Z',
      fill,
    ),
    path(
      'M-64 -4C-62 -60 -36 -90 0 -92C36 -90 62 -60 64 -4C56 -40 30 -64 0 -78C-30 -64 -56 -40 -64 -4Z',
      fill,
    ),
  ],
  (fill) => [
    '',
    path(
      'M-66 -20C-70 -76 -40 -104 14 -100C56 -104 78 -66 64 -18C58 -40 52 -52 44 -60C10 -40 -30 -66 -50 -46C-58 -40 -62 -32 -66 -20Z',
      fill,
    ),
  ],
  (fill) => [path('M62 -60C112 -70 118 30 88 96C80 70 76 20 58 -10Z', fill), path(cap, fill)],
  (fill) => [
    '',
    path(
      'M-64 -24C-64 -66 -44 -92 0 -94S64 -66 64 -24C58 -46 50 -52 44 -70L-44 -70C-50 -52 -58 -46 -64 -24Z',
      fill,
    ),
  ],
  (fill) => [
    path(
      'M-78 70C-104 -40 -70 -116 0 -116S104 -40 78 70C70 92 52 86 50 60L-50 60C-52 86 -70 92 -78 70Z',
      fill,
    ),
    path('M-64 -16C-66 -66 -40 -94 0 -94S66 -66 64 -16L56 -38L-56 -38Z', fill),
  ],
];

const eyes = (r: Random, colour: string): string =>
  r.pick([
    () => circle(-26, -4, 6.5, colour) + circle(26, -4, 6.5, colour),
    () => stroke('M-36 -4Q-26 5 -16 -4M16 -4Q26 5 36 -4', colour, 4.5),
    () => stroke('M-36 -2Q-26 -11 -16 -2M16 -2Q26 -11 36 -2', colour, 4.5),
    () => ellipse(-26, -4, 5.5, 8, colour) + ellipse(26, -4, 5.5, 8, colour),
    () =>
      stroke('M-37 -6Q-26 -14 -15 -6M15 -6Q26 -14 37 -6', colour, 3) +
      circle(-26, -4, 5.5, colour) +
      circle(26, -4, 5.5, colour),
  ])();

const mouth = (r: Random, colour: string, lip: string): string =>
  r.pick([
    () => stroke('M-16 38Q0 52 16 38', colour, 4.5),
    () => path('M-18 36Q0 62 18 36Z', lip),
    () => stroke('M-12 42H12', colour, 4.5),
    () => path('M-16 40Q-8 33 0 37Q8 33 16 40Q0 54 -16 40Z', lip),
    () => stroke('M-14 40Q2 48 16 36', colour, 4.5),
  ])();

const collar = (r: Random, cloth: string, trim: string): string =>
  r.pick([
    () => path('M-34 84Q0 124 34 84L46 92Q0 148 -46 92Z', trim),
    () =>
      poly(pts('-36 84 0 128 -20 148 -60 98'), trim) + poly(pts('36 84 0 128 20 148 60 98'), trim),
    () =>
      many(4, (i) =>
        stroke(
          `M${-150 + i * 4} ${150 + i * 34}Q0 ${108 + i * 36} ${150 - i * 4} ${150 + i * 34}`,
          trim,
          11,
        ),
      ),
    () => round(-36, 72, 72, 34, 14, cloth) + stroke('M-36 92H36', trim, 5),
    () =>
      circle(0, 150, 6, trim) + circle(0, 184, 6, trim) + stroke('M-30 86L0 120L30 86', trim, 6),
  ])();

/** A person from the chest up around zero, some 350 high. No two chances draw the same one. */
export function person(r: Random, inks: FaceInks): string {
  const { skin, hair, cloth, trim, line: dark, cheek } = inks;
  const [back, front] = r.pick(hairdos)(hair, r);
  const neck =
    path('M-30 46V92Q0 122 30 92V46Z', skin) +
    `<g opacity=".16">${path('M-30 56Q0 92 30 56V76Q0 106 -30 76Z', dark)}</g>`;
  const body = path(
    'M-160 260C-158 140 -112 106 -34 86Q0 118 34 86C112 106 158 140 160 260Z',
    cloth,
  );
  const head = path(
    'M-62 -22C-62 -76 -36 -90 0 -90S62 -76 62 -22C62 40 34 74 0 74S-62 40 -62 -22Z',
    skin,
  );
  const ears = circle(-63, 2, 13, skin) + circle(63, 2, 13, skin);
  const nose = r.pick([
    stroke('M-2 -4C2 10 10 16 2 20H-6', dark, 3.6),
    stroke('M-8 18Q0 25 8 18', dark, 3.6),
    path('M0 -6L9 18H-6Z', dark, 'opacity=".18"'),
  ]);
  const brows = r.chance(0.7)
    ? stroke(`M-38 -22Q-26 ${r.int(-32, -26)} -14 -23M14 -23Q26 ${r.int(-32, -26)} 38 -22`, hair, 5)
    : '';
  const cheeks = r.chance(0.65)
    ? circle(-38, 22, 11, cheek, 'opacity=".5"') + circle(38, 22, 11, cheek, 'opacity=".5"')
    : '';
  const extras = [
    r.chance(0.24)
      ? ring(-26, -4, 19, dark, 4) +
        ring(26, -4, 19, dark, 4) +
        stroke('M-7 -6Q0 -11 7 -6', dark, 4)
      : '',
    r.chance(0.2) ? circle(-65, 24, 6, trim) + circle(65, 24, 6, trim) : '',
  ].join('');
  return (
    back +
    ears +
    neck +
    body +
    collar(r, cloth, trim) +
    head +
    cheeks +
    nose +
    mouth(r, dark, cheek) +
    eyes(r, dark) +
    brows +
    front +
    extras
  );
}

/** The outline of a face looking right, from the hair to the shoulder, some 320 high. */
function profile(r: Random): readonly Point[] {
  const shift = () => r.between(-3, 3);
  const points: readonly Point[] = pts(
    '-70 10 -76 -50 -50 -104 2 -118 34 -92 40 -58 38 -44 58 -6 44 6 51 16 43 24 49 34 40 46 45 62 28 82 6 88 4 128 40 160 110 186',
  );
  return points.map(
    ([x, y], index): Point =>
      index > 5 && index < 15 ? [x + shift() * 0.5, y] : [x + shift(), y + shift()],
  );
}

/** Two people in one stroke, almost touching. */
export function onelinePair(r: Random, colour: string, width: number): string {
  const left = profile(r).map(([x, y]): Point => [x - 74, y]);
  const right = profile(r)
    .map(([x, y]): Point => [-x * 0.96 + 70, y * 0.96 - 6])
    .reverse();
  const joined = [...left.slice(0, -2), [-20, 176] as Point, [16, 172] as Point, ...right.slice(2)];
  return (
    stroke(smooth(joined, false), colour, width) +
    stroke('M-52 -42Q-42 -34 -34 -42M34 -44Q42 -36 52 -44', colour, width) +
    stroke('M-146 6C-190 60 -150 120 -196 190M140 4C190 50 150 124 200 186', colour, width)
  );
}

/** Somebody, in the colours of the scene. */
export const someone = (s: Stage, cloth: string) =>
  person(s.r, {
    skin: s.r.pick(skins),
    hair: s.r.pick(hairs),
    cloth,
    trim: s.p.light,
    line: '#231a17',
    cheek: s.p.pop,
  });
