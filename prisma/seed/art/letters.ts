import { at, circle, num, path, stroke } from './shapes';

/** Letters as single strokes in a box of 100 × 140: no font is needed anywhere. */
const strokes: Readonly<Record<string, string>> = {
  A: 'M10 140L50 8L90 140M26 94H74',
  B: 'M18 12V128H50A33 33 0 0 0 50 62H18M46 62A25 25 0 0 0 46 12H18',
  C: 'M88 40A44 58 0 1 0 88 100',
  D: 'M18 12V128H38A56 58 0 0 0 38 12Z',
  E: 'M84 12H18V128H84M18 70H72',
  G: 'M86 38A44 58 0 1 0 88 84V70H56',
  H: 'M18 0V140M82 0V140M18 70H82',
  K: 'M18 0V140M86 4L22 76M44 56L88 138',
  M: 'M14 140V14L50 84L86 14V140',
  N: 'M16 140V14L84 126V0',
  O: 'M50 12A38 58 0 1 0 50.1 12Z',
  P: 'M18 140V12H48A33 33 0 0 1 48 78H18',
  Q: 'M50 12A38 58 0 1 0 50.1 12ZM58 100L90 142',
  R: 'M18 140V12H48A31 31 0 0 1 48 74H18M50 74L86 140',
  S: 'M84 34A34 30 0 0 0 50 12A32 29 0 0 0 50 69A34 30 0 0 1 50 128A36 30 0 0 1 14 104',
  W: 'M6 0L28 132L50 30L72 132L94 0',
  a: 'M72 92A28 28 0 1 0 72 100M76 62V134',
  e: 'M22 98H80A30 32 0 1 0 70 124',
  g: 'M72 92A28 28 0 1 0 72 100M76 62V142A30 28 0 0 1 22 152',
  n: 'M24 134V62M24 96A26 28 0 0 1 76 96V134',
  u: 'M24 62V98A26 28 0 0 0 76 98M76 62V134',
  '&': 'M92 136L26 50C10 28 26 6 46 8C72 12 70 44 42 62C2 88 10 132 46 132C78 132 88 104 92 84',
  '?': 'M20 40A30 30 0 1 1 50 72V96',
  '!': 'M50 6V92',
};

/** A letter `height` tall with its top left at (x, y); `weight` is the stroke in its own box of 140. */
export function letter(
  name: string,
  x: number,
  y: number,
  height: number,
  colour: string,
  weight = 24,
): string {
  const dot = name === '?' || name === '!' ? circle(50, 128, weight * 0.62, colour) : '';
  const drawn = `<path d="${strokes[name] ?? ''}" fill="none" stroke="${colour}" stroke-width="${num(weight)}"/>`;
  return at(x, y, drawn + dot, 0, Math.round((height / 140) * 1000) / 1000);
}

/** n with a tilde, u with two dots, e with an accent. */
export const accents: readonly ((
  x: number,
  y: number,
  height: number,
  colour: string,
  weight?: number,
) => string)[] = [
  (x, y, height, colour, weight = 22) =>
    letter('n', x, y, height, colour, weight) +
    at(x, y, stroke('M26 36Q40 14 52 28T78 22', colour, weight * 0.7), 0, height / 140),
  (x, y, height, colour, weight = 22) =>
    letter('u', x, y, height, colour, weight) +
    at(
      x,
      y,
      circle(32, 26, weight * 0.6, colour) + circle(68, 26, weight * 0.6, colour),
      0,
      height / 140,
    ),
  (x, y, height, colour, weight = 22) =>
    letter('e', x, y, height, colour, weight) +
    at(x, y, stroke('M48 38L66 12', colour, weight * 0.8), 0, height / 140),
];

/** A pair of quotation marks, `size` tall. */
export const quotes = (x: number, y: number, size: number, colour: string) => {
  const one = 'M50 0C16 12 0 40 0 72A28 28 0 1 0 28 44C28 28 36 18 56 12Z';
  return at(x, y, path(one, colour) + at(78, 0, path(one, colour)), 0, size / 100);
};

/** Letters that look well when they are large. */
export const capitals = ['A', 'B', 'G', 'K', 'M', 'R', 'S', 'Q', 'a', 'g', 'e', '&'] as const;
