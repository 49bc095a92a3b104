import {
  at,
  line,
  many,
  num,
  path,
  poly,
  pts,
  quarter,
  rect,
  smooth,
  stroke,
  times,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** A galley with a red pen over it. */
export const proofreading: Scene = (s) => {
  const { r, p } = s;
  const red = '#c93f2b';
  const gap = 66;
  const rows = times(10, (i) => 120 + i * gap);
  const words = rows.map((y) => {
    let x = 250;
    let text = '';
    while (x < 960) {
      const width = Math.min(r.between(50, 190), 1010 - x);
      text += line([x, y], [x + width, y], p.ink, 17, 'opacity=".82"');
      x += width + 40;
    }
    return text;
  });
  const loop = (x: number, y: number) =>
    stroke(
      smooth(
        [
          [x, y + 6],
          [x + 60, y - 34],
          [x + 150, y - 26],
          [x + 168, y + 14],
          [x + 90, y + 34],
          [x - 6, y + 18],
          [x + 14, y - 22],
        ],
        false,
      ),
      red,
      7,
    );
  const squiggle = (x: number, y: number, width: number) =>
    stroke(
      `M${num(x)} ${num(y)}${many(Math.round(width / 30), (i) => `q7.5 ${i % 2 ? 15 : -15} 15 0q7.5 ${i % 2 ? -15 : 15} 15 0`)}`,
      red,
      6,
    );
  const caret = (x: number, y: number) =>
    stroke(
      `M${num(x - 18)} ${num(y + 24)}L${num(x)} ${num(y - 14)}L${num(x + 18)} ${num(y + 24)}`,
      red,
      7,
    );
  const strike = (x: number, y: number, width: number) =>
    stroke(
      `M${num(x)} ${num(y + 8)}Q${num(x + width / 2)} ${num(y - 16)} ${num(x + width)} ${num(y - 4)}`,
      red,
      8,
    );
  const tick = (x: number, y: number) => stroke(`M${num(x)} ${num(y)}l18 20l40 -56`, red, 10);
  const marksOnPage = times(6, (i) => {
    const y = rows[1 + i + (i > 3 ? 1 : 0)] as number;
    const x = r.between(280, 780);
    return (
      [
        loop,
        (a: number, b: number) => squiggle(a, b + 24, 180),
        caret,
        (a: number, b: number) => strike(a, b, 170),
        (_a: number, b: number) => tick(1050, b),
        loop,
      ][(i + r.int(0, 5)) % 6]?.(x, y) ?? ''
    );
  });
  const pencil = at(
    r.between(1010, 1080),
    r.between(470, 560),
    at(
      0,
      0,
      rect(-26, -520, 52, 430, p.second) +
        rect(-9, -520, 18, 430, p.light, 'opacity=".45"') +
        rect(-26, -560, 52, 46, p.pop) +
        poly(pts('-26 -90 26 -90 0 0'), '#f0d8b4') +
        poly(pts('-9 -31 9 -31 0 0'), p.pop),
    ),
    32,
  );
  return (
    rect(0, 0, 1280, 800, p.ground) +
    path(quarter(0, 0, 560, r.int(0, 3)), p.shade) +
    at(
      0,
      0,
      lifted((fill) => poly(pts('180 40 1090 20 1110 860 170 860'), fill), p.light, p.ink, 16),
    ) +
    words.join('') +
    marksOnPage.join('') +
    pencil
  );
};
