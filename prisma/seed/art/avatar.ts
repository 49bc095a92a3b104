import { type Random, randomFrom } from '../random';
import { person } from './faces';
import { fish, flower, mark, sprig } from './motifs';
import { type Palette, type PaletteName, palettes, tone } from './palette';
import {
  arc,
  at,
  blob,
  circle,
  ellipse,
  leaf,
  many,
  path,
  poly,
  pts,
  quarter,
  rect,
  ring,
  round,
  stroke,
} from './shapes';

type Portrait = (r: Random, p: Palette, coat: string, second: string) => string;

const eyes = (r: Random, dark: string, gap: number, y: number): string =>
  r.pick([
    circle(-gap, y, 8, dark) +
      circle(gap, y, 8, dark) +
      circle(-gap + 3, y - 3, 2.6, '#fff') +
      circle(gap + 3, y - 3, 2.6, '#fff'),
    stroke(`M${-gap - 9} ${y}q9 9 18 0M${gap - 9} ${y}q9 9 18 0`, dark, 5),
    stroke(`M${-gap - 9} ${y + 2}q9 -11 18 0M${gap - 9} ${y + 2}q9 -11 18 0`, dark, 5),
    ellipse(-gap, y, 6.5, 9.5, dark) + ellipse(gap, y, 6.5, 9.5, dark),
  ]);
const snout = (dark: string, y: number) =>
  path(`M-12 ${y}Q0 ${y - 7} 12 ${y}Q10 ${y + 11} 0 ${y + 14}Q-10 ${y + 11} -12 ${y}Z`, dark) +
  stroke(`M0 ${y + 14}V${y + 22}M0 ${y + 22}q-9 9 -18 2M0 ${y + 22}q9 9 18 2`, dark, 4);
const body = (fill: string) => path('M-86 150C-84 84 -50 56 0 56S84 84 86 150Z', fill);

/** Heads around zero, some 150 wide, shoulders down to 150. */
const animals: readonly Portrait[] = [
  (r, p, coat, second) =>
    body(coat) +
    poly(pts('-66 -20 -72 -98 -16 -62'), coat) +
    poly(pts('66 -20 72 -98 16 -62'), coat) +
    poly(pts('-56 -38 -60 -78 -30 -58'), second) +
    poly(pts('56 -38 60 -78 30 -58'), second) +
    ellipse(0, 0, 72, 66, coat) +
    (r.chance(0.5) ? stroke('M0 -64V-42M-15 -60L-12 -42M15 -60L12 -42', second, 6) : '') +
    eyes(r, '#1d1817', 29, -4) +
    snout('#1d1817', 18) +
    stroke('M-30 26L-72 20M-30 34L-70 40M30 26L72 20M30 34L70 40', p.light, 3),
  (r, _p, coat, second) =>
    body(coat) +
    ellipse(0, -2, 66, 70, coat) +
    path('M-50 -56C-106 -70 -104 20 -78 46C-56 34 -50 0 -46 -20Z', second) +
    path('M50 -56C106 -70 104 20 78 46C56 34 50 0 46 -20Z', second) +
    ellipse(0, 32, 36, 29, '#fff6ea') +
    eyes(r, '#1d1817', 26, -8) +
    snout('#1d1817', 16) +
    (r.chance(0.4) ? path('M-8 40Q0 66 8 40Z', '#e79a8a') : ''),
  (r, _p, coat, _second) =>
    body(coat) +
    poly(pts('-74 -18 -80 -96 -20 -56'), coat) +
    poly(pts('74 -18 80 -96 20 -56'), coat) +
    path('M-78 -16C-60 -62 60 -62 78 -16C66 24 26 66 0 74C-26 66 -66 24 -78 -16Z', coat) +
    path(
      'M-78 -16C-50 -10 -20 10 0 30C20 10 50 -10 78 -16C66 24 26 66 0 74C-26 66 -66 24 -78 -16Z',
      '#fff6ea',
    ) +
    eyes(r, '#1d1817', 32, -8) +
    circle(0, 62, 11, '#1d1817'),
  (r, p, coat, second) =>
    body(coat) +
    path(
      'M-72 20C-84 -60 -50 -84 -66 -96C-34 -88 34 -88 66 -96C50 -84 84 -60 72 20C60 76 -60 76 -72 20Z',
      coat,
    ) +
    circle(-29, -12, 30, p.light) +
    circle(29, -12, 30, p.light) +
    circle(-29, -12, 13, '#1d1817') +
    circle(29, -12, 13, '#1d1817') +
    circle(-24, -17, 4, '#fff') +
    circle(34, -17, 4, '#fff') +
    poly(pts('-11 8 11 8 0 30'), second) +
    many(6, (i) =>
      path(
        arc(-44 + (i % 3) * 44, 84 + Math.floor(i / 3) * 22, 15, 0, 180),
        'none',
        `stroke="${second}" stroke-width="5"`,
      ),
    ) +
    (r.chance(0.5) ? stroke('M-60 -52L-20 -34M60 -52L20 -34', second, 6) : ''),
  (r, _p, coat, second) =>
    body(coat) +
    circle(-54, -56, 27, coat) +
    circle(54, -56, 27, coat) +
    circle(-54, -56, 13, second) +
    circle(54, -56, 13, second) +
    ellipse(0, 0, 76, 68, coat) +
    ellipse(0, 30, 34, 26, second) +
    eyes(r, '#1d1817', 30, -10) +
    snout('#1d1817', 16),
  (r, _p, coat, second) =>
    body(coat) +
    at(-24, -40, ellipse(0, -54, 19, 62, coat) + ellipse(0, -52, 9, 46, second), r.int(-24, -6)) +
    at(24, -40, ellipse(0, -54, 19, 62, coat) + ellipse(0, -52, 9, 46, second), r.int(4, 40)) +
    ellipse(0, 6, 62, 60, coat) +
    ellipse(-14, 36, 18, 15, '#fff6ea') +
    ellipse(14, 36, 18, 15, '#fff6ea') +
    eyes(r, '#1d1817', 25, -2) +
    snout('#c86a5a', 20),
  (r, p, coat, second) =>
    path('M-92 150C-96 20 -70 -76 0 -76S96 20 92 150Z', coat) +
    path(
      'M-62 150C-70 50 -66 4 -32 -26C-14 -40 0 -16 0 -16C0 -16 14 -40 32 -26C66 4 70 50 62 150Z',
      p.light,
    ) +
    eyes(r, '#1d1817', 24, -6) +
    poly(pts('-15 12 15 12 0 34'), second),
  (r, p, coat, second) =>
    body(second) +
    many(15, (i) =>
      poly(
        pts('0 0 -13 0 0 0').map(([x], k): [number, number] => [
          (x as number) + Math.cos((Math.PI * (i + k * 0.5)) / 14) * (k === 1 ? 100 : 72),
          -10 - Math.sin((Math.PI * (i + k * 0.5)) / 14) * (k === 1 ? 100 : 72),
        ]),
        coat,
      ),
    ) +
    path('M-76 10C-76 -60 -50 -82 0 -82S76 -60 76 10Z', coat) +
    ellipse(0, 16, 68, 54, p.light) +
    eyes(r, '#1d1817', 26, 4) +
    circle(0, 26, 10, '#1d1817') +
    stroke('M-12 44Q0 54 12 44', '#1d1817', 4),
];

/** Those on whose heads nothing will sit: frog, bird, fish. */
const bareheaded: readonly Portrait[] = [
  (r, p, coat, second) =>
    body(coat) +
    circle(-38, -52, 30, coat) +
    circle(38, -52, 30, coat) +
    circle(-38, -54, 20, p.light) +
    circle(38, -54, 20, p.light) +
    circle(-38, -54, 10, '#1d1817') +
    circle(38, -54, 10, '#1d1817') +
    ellipse(0, 6, 80, 54, coat) +
    stroke(r.chance(0.5) ? 'M-50 12Q0 54 50 12' : 'M-44 20Q0 38 44 20', '#1d1817', 6) +
    circle(-58, 20, 10, second, 'opacity=".7"') +
    circle(58, 20, 10, second, 'opacity=".7"'),
  (r, p, coat, second) =>
    body(coat) +
    path('M-64 30C-84 -50 -30 -90 16 -80C66 -72 84 -10 62 40C40 80 -40 80 -64 30Z', coat) +
    poly(pts('52 -18 108 2 54 22'), second) +
    circle(20, -20, 18, p.light) +
    circle(24, -20, 9, '#1d1817') +
    many(3, (i) => path(leaf(-6 + i * 6, -76, 44, 12, -120 + i * 24), second)) +
    path(leaf(-64, 120, 80, 30, r.int(-20, 10)), second),
  (r, p, coat, second) =>
    at(-96, -88, fish(190, coat, '#1d1817', second), r.int(-8, 8)) +
    many(3, (i) => ring(-92 - i * 3, -60 - i * 24, 9 + i * 3, p.light, 4)) +
    stroke('M-120 96q20 -18 40 0t40 0t40 0t40 0t40 0', p.light, 7),
];

const aroundTheNeck = (r: Random, p: Palette): string =>
  r.pick([
    '',
    path('M-62 62Q0 96 62 62L66 86Q0 122 -66 86Z', p.pop) + path('M30 84L56 150H20L14 92Z', p.pop),
    poly(pts('0 74 -40 56 -40 96'), p.pop) +
      poly(pts('0 74 40 56 40 96'), p.pop) +
      circle(0, 75, 9, p.second),
  ]);

const onTheHead = (r: Random, p: Palette): string =>
  r.pick([
    '',
    '',
    ring(-28, -6, 25, '#1d1817', 5) +
      ring(28, -6, 25, '#1d1817', 5) +
      stroke('M-4 -8Q0 -12 4 -8', '#1d1817', 5),
    at(52, -66, flower(24, 6, p.light, p.second)),
    path('M-46 -62Q-44 -112 0 -112T46 -62Z', p.pop) +
      round(-54, -72, 108, 19, 9, p.second) +
      circle(0, -114, 12, p.second),
  ]);

function animal(r: Random, p: Palette, coat: string, second: string): string {
  const draw = r.pick([...animals, ...bareheaded]);
  const worn = animals.includes(draw) ? aroundTheNeck(r, p) + onTheHead(r, p) : '';
  return at(0, 18, draw(r, p, coat, second) + worn, r.between(-5, 5), r.between(0.98, 1.1));
}

/** Faces of no one in particular: sand, straw, river, leaf. */
const faceTones = [
  '#f6d8bb',
  '#e3b184',
  '#c48a5c',
  '#8a5a3c',
  '#f2c879',
  '#7fbdb4',
  '#bcd8d1',
  '#f0b79a',
] as const;

const abstractFace = (r: Random, p: Palette): string => {
  const skin = r.pick(faceTones);
  const hair = r.pick([p.ink, p.main, tone(p.pop, -0.3)].filter((each) => each !== skin));
  return at(
    0,
    20,
    person(r, {
      skin,
      hair,
      cloth: r.pick([p.main, p.light, p.second].filter((each) => each !== skin)),
      trim: p.light,
      line: '#1d1817',
      cheek: tone(p.pop, skin === p.pop ? -0.25 : 0),
    }),
    0,
    0.92,
  );
};

const pattern = (r: Random, p: Palette): string =>
  r.pick([
    () => at(-82, -82, mark(r, 164, r.shuffle([p.main, p.pop, p.second]))),
    () => at(0, 92, sprig(r, 200, p.ink, [p.main, p.third])) + circle(54, -64, 32, p.pop),
    () => flower(104, r.int(7, 12), p.pop, p.second) + circle(0, 0, 15, p.ink),
    () =>
      many(9, (i) =>
        path(
          quarter(-96 + (i % 3) * 64, -96 + Math.floor(i / 3) * 64, 64, r.int(0, 3)),
          [p.main, p.pop, p.second][(i + Math.floor(i / 3)) % 3] as string,
        ),
      ),
  ])();

const coats: Readonly<Record<PaletteName, readonly [string, string]>> = {
  paper: ['#0e6065', '#e8b64c'],
  river: ['#f2c879', '#f0795c'],
  coral: ['#fbe3c8', '#10545a'],
  straw: ['#8a2f28', '#fbeecb'],
  night: ['#e9dcc5', '#d9573c'],
  sage: ['#2c5b48', '#e99d76'],
  blush: ['#8e303a', '#f3b660'],
  sky: ['#f7efdf', '#dd5a41'],
  plum: ['#e8735a', '#f2c462'],
  clay: ['#234f52', '#f8ead5'],
  mint: ['#cf4b33', '#f4d583'],
  sand: ['#1d5458', '#d99a2b'],
};

/** A person's picture where there is no photograph: 256 × 256, an animal, a face or a sign. Deterministic by seed. */
export function avatarSvg(seed: string | number): string {
  const r = randomFrom(`avatar/${seed}`);
  const name = r.pick(Object.keys(palettes) as PaletteName[]);
  const p = palettes[name];
  const [warm, bright] = coats[name];
  const [coat, second] = r.chance(0.35) ? [bright, warm] : [warm, bright];
  const kind = r.next();
  const subject =
    kind < 0.58 ? animal(r, p, coat, second) : kind < 0.82 ? abstractFace(r, p) : pattern(r, p);
  const back = r.pick([
    () => circle(0, 0, r.between(96, 116), p.shade),
    () => path(blob(r, 0, 0, 108, 104, 0.12), p.shade),
    () => path(quarter(-128, -128, 256, r.int(0, 3)), p.shade),
    () => many(5, (i) => rect(-128 + i * 56, -128, 26, 256, p.shade)),
    () => many(3, (i) => ring(0, 0, 60 + i * 34, p.shade, 13)),
    () => rect(-128, 20, 256, 108, p.shade),
  ])();
  return `<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256" viewBox="-128 -128 256 256">${rect(-128, -128, 256, 256, p.ground)}${back}${subject}</svg>`;
}
