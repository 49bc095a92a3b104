import type { Random } from '../random';

export type Point = readonly [x: number, y: number];

/** Points from one text: '0 0 10 0 10 10'. */
export const pts = (text: string): Point[] => {
  const values = text.split(' ').map(Number);
  return times(
    values.length / 2,
    (index): Point => [values[index * 2] as number, values[index * 2 + 1] as number],
  );
};

/** A number as it stands in SVG: one decimal is finer than any screen shows. */
export const num = (value: number): string => String(Math.round(value * 10) / 10);

const tau = Math.PI * 2;
const rad = (degrees: number): number => (degrees / 360) * tau;
/** A point at a distance and an angle (degrees, clockwise from three o’clock) of a centre. */
export const polar = (cx: number, cy: number, radius: number, degrees: number): Point => [
  cx + Math.cos(rad(degrees)) * radius,
  cy + Math.sin(rad(degrees)) * radius,
];

export const rect = (x: number, y: number, w: number, h: number, fill: string, more = '') =>
  `<rect x="${num(x)}" y="${num(y)}" width="${num(w)}" height="${num(h)}" fill="${fill}" ${more}/>`;

export const round = (
  x: number,
  y: number,
  w: number,
  h: number,
  r: number,
  fill: string,
  more = '',
) => rect(x, y, w, h, fill, `rx="${num(r)}" ${more}`);

export const circle = (cx: number, cy: number, r: number, fill: string, more = '') =>
  `<circle cx="${num(cx)}" cy="${num(cy)}" r="${num(r)}" fill="${fill}" ${more}/>`;

export const ring = (cx: number, cy: number, r: number, stroke: string, width: number, more = '') =>
  circle(cx, cy, r, 'none', `stroke="${stroke}" stroke-width="${num(width)}" ${more}`);

export const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${num(cx)}" cy="${num(cy)}" rx="${num(rx)}" ry="${num(ry)}" fill="${fill}" ${more}/>`;

export const path = (d: string, fill: string, more = '') =>
  `<path d="${d}" fill="${fill}" ${more}/>`;

/** A line with round ends. */
export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${num(width)}" stroke-linecap="round" stroke-linejoin="round" ${more}/>`;

export const line = (a: Point, b: Point, colour: string, width: number, more = '') =>
  stroke(`M${num(a[0])} ${num(a[1])}L${num(b[0])} ${num(b[1])}`, colour, width, more);

/** Straight lines through the points, as path data. */
export const trace = (points: readonly Point[], closed = true): string =>
  `M${points.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}${closed ? 'Z' : ''}`;

export const poly = (points: readonly Point[], fill: string, more = '') =>
  path(trace(points), fill, more);

/** Markup moved, turned (degrees) and scaled around its own zero. */
export const at = (x: number, y: number, content: string, turn = 0, scale: number | Point = 1) => {
  const [sx, sy] = typeof scale === 'number' ? [scale, scale] : scale;
  const turned = turn ? ` rotate(${num(turn)})` : '';
  const scaled = sx === 1 && sy === 1 ? '' : ` scale(${sx} ${sy})`;
  return `<g transform="translate(${num(x)} ${num(y)})${turned}${scaled}">${content}</g>`;
};

/** Content that lets the ground through. */
export const faded = (opacity: number, content: string) => `<g opacity="${opacity}">${content}</g>`;

/** A smooth curve through the points (Catmull–Rom as Béziers). */
export function smooth(points: readonly Point[], closed = true): string {
  const count = points.length;
  const get = (index: number): Point =>
    (closed
      ? points[(index + count) % count]
      : points[Math.min(count - 1, Math.max(0, index))]) as Point;
  const parts = [`M${num(get(0)[0])} ${num(get(0)[1])}`];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const [before, from, to, after] = [get(index - 1), get(index), get(index + 1), get(index + 2)];
    const first = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const last = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    parts.push(`C${[...first, ...last, ...to].map(num).join(' ')}`);
  }
  return parts.join('') + (closed ? 'Z' : '');
}

/** A round shape cut by hand: `wobble` 0 is a circle, 0.3 a pebble, 0.6 a splash. */
export function blob(
  random: Random,
  cx: number,
  cy: number,
  rx: number,
  ry = rx,
  wobble = 0.16,
  knots = 9,
) {
  const start = random.between(0, 360);
  const points = Array.from({ length: knots }, (_, index): Point => {
    const [x, y] = polar(0, 0, 1 + random.between(-wobble, wobble), start + (index * 360) / knots);
    return [cx + x * rx, cy + y * ry];
  });
  return smooth(points);
}

/** A leaf from its stalk at (x, y), pointing in `degrees`. */
export function leaf(x: number, y: number, length: number, width: number, degrees: number): string {
  const [tipX, tipY] = polar(x, y, length, degrees);
  const [midX, midY] = polar(x, y, length * 0.45, degrees);
  const [leftX, leftY] = polar(midX, midY, width, degrees - 90);
  const [rightX, rightY] = polar(midX, midY, width, degrees + 90);
  return `M${num(x)} ${num(y)}Q${num(leftX)} ${num(leftY)} ${num(tipX)} ${num(tipY)}Q${num(rightX)} ${num(rightY)} ${num(x)} ${num(y)}Z`;
}

/** The open arc of a circle, from and to in degrees. */
export function arc(cx: number, cy: number, r: number, from: number, to: number): string {
  const [x1, y1] = polar(cx, cy, r, from);
  const [x2, y2] = polar(cx, cy, r, to);
  const large = Math.abs(to - from) > 180 ? 1 : 0;
  return `M${num(x1)} ${num(y1)}A${num(r)} ${num(r)} 0 ${large} ${to > from ? 1 : 0} ${num(x2)} ${num(y2)}`;
}

/** A piece of cake. */
export const wedge = (cx: number, cy: number, r: number, from: number, to: number): string =>
  `${arc(cx, cy, r, from, to)}L${num(cx)} ${num(cy)}Z`;

/** A quarter disc filling a square; `corner` 0–3 is where its centre sits, clockwise from top left. */
export function quarter(x: number, y: number, size: number, corner: number): string {
  const [cx, cy] = [
    [x, y],
    [x + size, y],
    [x + size, y + size],
    [x, y + size],
  ][corner % 4] as [number, number];
  return wedge(cx, cy, size, corner * 90, corner * 90 + 90);
}

/** Many dots as one line of points: small in bytes. */
export const dots = (points: readonly Point[], colour: string, size: number, more = '') =>
  points.length === 0
    ? ''
    : stroke(points.map(([x, y]) => `M${num(x)} ${num(y)}h.1`).join(''), colour, size, more);

/** As many things as asked for, in a list. */
export const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** As many drawings as asked for, one on the other. */
export const many = (count: number, make: (index: number) => string): string =>
  times(count, make).join('');
