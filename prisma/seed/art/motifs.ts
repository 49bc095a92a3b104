import type { Random } from '../random';
import {
  arc,
  circle,
  leaf,
  line,
  many,
  num,
  type Point,
  path,
  polar,
  poly,
  quarter,
  rect,
  ring,
  round,
  smooth,
  stroke,
  times,
  wedge,
} from './shapes';

type Inks = readonly string[];
const ink = (inks: Inks, index: number): string => inks[index % inks.length] as string;

/** Quarter discs on a grid, turned so that the whole is symmetric: a mark as from the nineteen-sixties. */
function quartersMark(r: Random, size: number, inks: Inks): string {
  const cell = size / 4;
  const plan = times(4, () => ({
    turn: r.int(0, 3),
    kind: r.int(0, 4),
    tone: r.int(0, inks.length),
  }));
  return times(16, (index) => {
    const [col, row] = [index % 4, Math.floor(index / 4)];
    const [mirrorX, mirrorY] = [col > 1, row > 1];
    const own = plan[(row > 1 ? 3 - row : row) * 2 + (col > 1 ? 3 - col : col)] as (typeof plan)[0];
    const flip = [own.turn, [1, 0, 3, 2][own.turn] as number];
    let turn = flip[mirrorX ? 1 : 0] as number;
    if (mirrorY) turn = [3, 2, 1, 0][turn] as number;
    const [x, y, fill] = [col * cell, row * cell, ink(inks, own.tone)];
    if (own.kind === 0) return rect(x, y, cell, cell, fill);
    if (own.kind === 1) return circle(x + cell / 2, y + cell / 2, cell / 2, fill);
    return path(quarter(x, y, cell, turn), fill);
  }).join('');
}

const petalsMark = (r: Random, size: number, inks: Inks) => {
  const count = r.pick([5, 6, 8, 12]);
  const half = size / 2;
  const petals = many(count, (index) =>
    path(leaf(half, half, half, half * (3.4 / count), (index * 360) / count), ink(inks, index)),
  );
  return petals + circle(half, half, size * 0.09, ink(inks, 1));
};

const archesMark = (r: Random, size: number, inks: Inks) => {
  const count = r.int(3, 5);
  const step = size / 2 / count;
  const rows = times(count, (index) => {
    const radius = size / 2 - index * step;
    return path(wedge(size / 2, size * 0.62, radius, 180, 360), ink(inks, index));
  });
  return rows.join('') + rect(0, size * 0.66, size, size * 0.09, ink(inks, 0));
};

const barsMark = (r: Random, size: number, inks: Inks) => {
  const count = r.int(4, 7);
  const half = size / 2;
  const step = size / count;
  return many(count, (index) => {
    const y = index * step + step / 2 - half;
    const width = Math.sqrt(Math.max(0, half * half - y * y));
    return round(
      half - width,
      index * step,
      width * 2,
      step * 0.62,
      step * 0.3,
      ink(inks, index > count / 2 ? 1 : 0),
    );
  });
};

/** The house's own fish. */
export const fish = (size: number, body: string, eye: string, belly = body) =>
  path(
    `M0 ${num(size * 0.5)}Q${num(size * 0.32)} ${num(size * 0.08)} ${num(size * 0.72)} ${num(size * 0.44)}L${num(size)} ${num(size * 0.2)}Q${num(size * 0.9)} ${num(size * 0.5)} ${num(size)} ${num(size * 0.8)}L${num(size * 0.72)} ${num(size * 0.56)}Q${num(size * 0.32)} ${num(size * 0.92)} 0 ${num(size * 0.5)}Z`,
    body,
  ) +
  path(
    `M0 ${num(size * 0.5)}Q${num(size * 0.32)} ${num(size * 0.92)} ${num(size * 0.72)} ${num(size * 0.56)}Q${num(size * 0.36)} ${num(size * 0.6)} 0 ${num(size * 0.5)}Z`,
    belly,
  ) +
  circle(size * 0.19, size * 0.44, size * 0.035, eye);

const fishMark = (_: Random, size: number, inks: Inks) =>
  fish(size, ink(inks, 0), ink(inks, 2), ink(inks, 1));

const birdMark = (_: Random, size: number, inks: Inks) => {
  const unit = size / 3;
  return (
    path(quarter(0, unit, unit * 2, 1), ink(inks, 0)) +
    path(quarter(unit * 2, unit, unit, 3), ink(inks, 0)) +
    path(quarter(unit, 0, unit, 2), ink(inks, 1)) +
    circle(unit * 2.35, unit * 1.32, unit * 0.09, ink(inks, 2)) +
    poly(
      [
        [unit * 2.86, unit * 1.25],
        [unit * 3.2, unit * 1.4],
        [unit * 2.9, unit * 1.6],
      ],
      ink(inks, 1),
    )
  );
};

const sunMark = (r: Random, size: number, inks: Inks) => {
  const half = size / 2;
  const rays = r.pick([8, 10, 12, 16]);
  return (
    many(rays, (index) => {
      const angle = (index * 360) / rays;
      return line(
        polar(half, half, size * 0.34, angle),
        polar(half, half, size * 0.48, angle),
        ink(inks, 1),
        size * 0.055,
      );
    }) + circle(half, half, size * 0.25, ink(inks, 0))
  );
};

const knotMark = (_: Random, size: number, inks: Inks) => {
  const [third, width] = [size * 0.3, size * 0.12];
  return [
    ring(size * 0.36, size * 0.36, third, ink(inks, 0), width),
    ring(size * 0.64, size * 0.64, third, ink(inks, 1), width),
    stroke(
      arc(size * 0.36, size * 0.36, third, 300, 385),
      ink(inks, 0),
      width,
      'style="stroke-linecap:butt"',
    ),
  ].join('');
};

const houseMark = (r: Random, size: number, inks: Inks) => {
  const door = r.chance(0.5);
  return (
    poly(
      [
        [0, size * 0.48],
        [size / 2, size * 0.06],
        [size, size * 0.48],
      ],
      ink(inks, 0),
    ) +
    rect(size * 0.12, size * 0.54, size * 0.76, size * 0.4, ink(inks, 1)) +
    (door
      ? path(
          `M${num(size * 0.38)} ${num(size * 0.94)}V${num(size * 0.74)}A${num(size * 0.12)} ${num(size * 0.12)} 0 0 1 ${num(size * 0.62)} ${num(size * 0.74)}V${num(size * 0.94)}Z`,
          ink(inks, 2),
        )
      : circle(size / 2, size * 0.74, size * 0.13, ink(inks, 2)))
  );
};

const marks = [
  quartersMark,
  petalsMark,
  archesMark,
  barsMark,
  fishMark,
  birdMark,
  sunMark,
  knotMark,
  houseMark,
  quartersMark,
];

/** A small invented trademark in a square from zero to `size`. */
export const mark = (
  r: Random,
  size: number,
  inks: Inks,
  kind = r.int(0, marks.length - 1),
): string => (marks[kind % marks.length] as (typeof marks)[0])(r, size, inks);

/** Lines of text seen from too far to read. */
export const textLines = (
  r: Random,
  x: number,
  y: number,
  width: number,
  rows: number,
  gap: number,
  colour: string,
  thick = gap * 0.3,
) =>
  many(rows, (row) => {
    const end = row === rows - 1 ? r.between(0.35, 0.7) : r.between(0.86, 1);
    return line([x, y + row * gap], [x + width * end, y + row * gap], colour, thick);
  });

/** A twig with leaves on both sides, growing from (0, 0) upwards. */
export function sprig(r: Random, length: number, stalk: string, leaves: Inks, plump = 0.3): string {
  const bend = r.between(-0.22, 0.22) * length;
  const spine = times(6, (index): Point => {
    const t = index / 5;
    return [bend * t * t, -length * t];
  });
  const pairs = r.int(4, 7);
  const twigs = many(pairs, (index) => {
    const t = 0.2 + (0.75 * index) / pairs;
    const [x, y] = [bend * t * t, -length * t];
    const size = length * 0.34 * (1.15 - t * 0.6);
    const tone = ink(leaves, index);
    return (
      path(leaf(x, y, size, size * plump, -90 - 48), tone) +
      path(leaf(x, y, size, size * plump, -90 + 48), ink(leaves, index + 1))
    );
  });
  const tip = path(leaf(bend, -length, length * 0.2, length * 0.2 * plump, -90), ink(leaves, 0));
  return twigs + tip + stroke(smooth(spine, false), stalk, Math.max(2.5, length * 0.018));
}

/** A daisy around zero. */
export const flower = (radius: number, petals: number, petal: string, heart: string) =>
  many(petals, (index) =>
    path(
      leaf(0, 0, radius, radius * (2.6 / petals) + radius * 0.08, (index * 360) / petals),
      petal,
    ),
  ) + circle(0, 0, radius * 0.26, heart);

/** A five-pointed star around zero, soft at the points. */
export const star = (radius: number, fill: string, points = 5, depth = 0.46) =>
  poly(
    times(points * 2, (index) =>
      polar(0, 0, index % 2 ? radius * depth : radius, -90 + (index * 180) / points),
    ),
    fill,
    `stroke="${fill}" stroke-width="${num(radius * 0.12)}" stroke-linejoin="round"`,
  );

/** A mountain with snow on it, standing on y = 0. */
export const mountain = (width: number, height: number, fill: string, snow: string) =>
  poly(
    [
      [-width / 2, 0],
      [0, -height],
      [width / 2, 0],
    ],
    fill,
  ) +
  poly(
    [
      [-width * 0.15, -height * 0.7],
      [0, -height],
      [width * 0.15, -height * 0.7],
      [width * 0.07, -height * 0.62],
      [width * 0.02, -height * 0.7],
      [-width * 0.05, -height * 0.58],
    ],
    snow,
  );

/** A cloud of discs with a flat foot on y = 0. */
export const cloud = (width: number, fill: string) => {
  const unit = width / 10;
  return (
    round(-unit * 5, -unit * 2, unit * 10, unit * 2, unit, fill) +
    circle(-unit * 2, -unit * 2, unit * 1.8, fill) +
    circle(unit * 1.3, -unit * 2.4, unit * 2.4, fill)
  );
};

/** A tree like a lollipop or a fir, standing on (0, 0). */
export const tree = (r: Random, height: number, crown: string, trunk: string) =>
  r.chance(0.5)
    ? line([0, 0], [0, -height * 0.5], trunk, height * 0.07) +
      circle(0, -height * 0.68, height * 0.32, crown)
    : line([0, 0], [0, -height * 0.3], trunk, height * 0.07) +
      poly(
        [
          [-height * 0.26, -height * 0.2],
          [0, -height],
          [height * 0.26, -height * 0.2],
        ],
        crown,
      );
