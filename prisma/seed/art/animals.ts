import type { Random } from '../random';
import {
  at,
  circle,
  ellipse,
  leaf,
  line,
  many,
  num,
  type Point,
  path,
  poly,
  pts,
  rect,
  smooth,
  stroke,
  times,
} from './shapes';

/** A dog, cat or rabbit looking out of the picture; zero between the eyes, some 300 high. */
export function pet(
  r: Random,
  kind: 'dog' | 'cat' | 'rabbit',
  coat: string,
  patch: string,
  dark: string,
  pink: string,
): string {
  const spotted = r.chance(0.6);
  const whiskers = many(
    3,
    (i) =>
      line([-46, 44 + i * 9], [-118, 30 + i * 18], dark, 2.6) +
      line([46, 44 + i * 9], [118, 30 + i * 18], dark, 2.6),
  );
  const eye = (x: number) =>
    kind === 'cat'
      ? ellipse(x, 0, 15, 18, '#f4d583') + ellipse(x, 0, 5, 16, dark)
      : circle(x, 0, 11, dark) + circle(x + 4, -4, 3.4, '#fff');
  const neck = path('M-110 300C-112 190 -74 120 0 110S112 190 110 300Z', coat);
  if (kind === 'dog') {
    const flop = r.chance(0.5);
    const ears =
      path('M-72 -66C-150 -96 -166 10 -118 78C-84 60 -70 10 -62 -30Z', patch) +
      (flop
        ? path('M72 -66C150 -96 166 10 118 78C84 60 70 10 62 -30Z', patch)
        : path('M66 -70C70 -150 138 -160 146 -96C120 -86 100 -60 84 -34Z', patch));
    return (
      neck +
      path(
        'M-92 -18C-96 -88 -50 -110 0 -110S96 -88 92 -18C92 40 62 112 0 112S-92 40 -92 -18Z',
        coat,
      ) +
      (spotted
        ? path('M-86 -44C-60 -100 -12 -60 -10 -6C-40 22 -84 14 -90 -10Z', patch)
        : path('M-16 -110C-22 -40 -22 10 -30 40H30C22 10 22 -40 16 -110Z', patch, 'opacity=".5"')) +
      ears +
      ellipse(0, 62, 50, 42, '#fff8ec') +
      path('M-20 38Q0 26 20 38Q16 58 0 62Q-16 58 -20 38Z', dark) +
      stroke('M0 60V80M0 80Q-16 94 -30 84M0 80Q16 94 30 84', dark, 4) +
      (r.chance(0.5) ? path('M-12 88Q0 134 14 86Z', pink) : '') +
      eye(-40) +
      eye(40)
    );
  }
  const head = path(
    'M-96 4C-96 -62 -54 -88 0 -88S96 -62 96 4C96 66 52 106 0 106S-96 66 -96 4Z',
    coat,
  );
  const ears =
    kind === 'cat'
      ? poly(pts('-92 -28 -100 -142 -22 -84'), coat) +
        poly(pts('92 -28 100 -142 22 -84'), coat) +
        poly(pts('-80 -50 -88 -116 -40 -82'), pink) +
        poly(pts('80 -50 88 -116 40 -82'), pink)
      : many(2, (i) =>
          at(
            i ? 40 : -40,
            -70,
            ellipse(0, -80, 28, 96, coat) + ellipse(0, -76, 14, 74, pink),
            i ? 10 : r.int(-34, -10),
          ),
        );
  const stripes =
    kind === 'cat' && spotted
      ? stroke(
          'M0 -84V-52M-22 -80L-18 -54M22 -80L18 -54M-92 20H-66M-90 40H-66M92 20H66M90 40H66',
          patch,
          9,
        )
      : path('M0 -88C40 -88 70 -70 84 -40C60 -16 30 -10 8 -40Z', patch);
  return (
    neck +
    ears +
    head +
    stripes +
    ellipse(-22, 56, 28, 24, '#fff8ec') +
    ellipse(22, 56, 28, 24, '#fff8ec') +
    path('M-13 34H13L0 50Z', pink) +
    stroke('M0 50V60M0 60Q-12 72 -24 64M0 60Q12 72 24 64', dark, 3.6) +
    whiskers +
    eye(-40) +
    eye(40)
  );
}

const horseOutline: readonly Point[] = pts(
  '232 78 206 112 176 178 140 262 100 322 84 366 100 398 136 402 168 374 212 336 258 312 296 330 322 430 330 640 620 640 560 430 478 240 392 132 300 76',
);

/** A horse's head and neck looking left, in a box of some 620 × 640. */
export const horse = (coat: string, mane: string, dark: string, blaze: string) =>
  poly(pts('236 92 244 4 284 74'), coat) +
  poly(pts('276 82 304 10 318 88'), coat) +
  path(smooth(horseOutline), coat) +
  path(smooth(pts('222 108 200 150 168 236 128 310 152 262 186 180 216 130')), blaze) +
  times(9, (i) => {
    const t = i / 8;
    const [x, y] = [290 + t * 250, 66 + t * t * 300 + t * 40];
    return path(leaf(x, y, 150 + (i % 3) * 22, 34, 118 - t * 34 + (i % 2) * 8), mane);
  }).join('') +
  path(leaf(262, 62, 120, 30, 118), mane) +
  ellipse(212, 170, 11, 14, dark) +
  circle(208, 166, 3.4, '#fff') +
  ellipse(106, 362, 9, 13, dark) +
  stroke('M92 392Q120 384 140 388', dark, 4) +
  stroke('M262 300Q290 260 280 214', dark, 4, 'opacity=".3"');

/** Points of a crown over a head. */
export const crown = (gold: string, gem: string) =>
  poly(pts('-62 0 -72 -70 -34 -34 0 -86 34 -34 72 -70 62 0'), gold) +
  rect(-62, -6, 124, 18, gold) +
  circle(0, -88, 9, gem) +
  circle(-73, -72, 7, gem) +
  circle(73, -72, 7, gem) +
  circle(0, 2, 6, gem);

/** A pleated collar. */
export const ruff = (white: string, shadow: string) =>
  times(17, (i) => {
    const angle = (i / 16) * Math.PI;
    const [x, y] = [Math.cos(angle) * 132, Math.sin(angle) * 46 - 8];
    return ellipse(
      x,
      y,
      17,
      42,
      i % 2 ? white : shadow,
      `transform="rotate(${num(-x * 0.42)} ${num(x)} ${num(y)})"`,
    );
  }).join('') + path('M-118 -16Q0 40 118 -16Q0 22 -118 -16Z', shadow);
