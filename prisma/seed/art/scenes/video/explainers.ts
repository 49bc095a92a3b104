import { sprig, tree } from '../../motifs';
import { on } from '../../palette';
import {
  at,
  circle,
  ellipse,
  leaf,
  line,
  many,
  path,
  polar,
  poly,
  pts,
  rect,
  round,
  smooth,
  stroke,
  times,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** One thing becoming another, in four steps. */
export const explainers: Scene = (s) => {
  const { r, p } = s;
  const steps = s.choose([
    [
      (x: number) => circle(x, 400, 84, p.pop),
      (x: number) =>
        circle(x, 400, 84, p.main) +
        circle(x, 400, 30, p.ground) +
        many(8, (i) => line(polar(x, 400, 34, i * 45), polar(x, 400, 76, i * 45), p.ground, 7)),
      (x: number) =>
        rect(x - 84, 316, 168, 168, p.second) +
        rect(x - 18, 316, 36, 168, p.pop) +
        rect(x - 18, 316, 36, 50, p.ink),
      (x: number) =>
        poly(
          [
            [x - 100, 400],
            [x, 300],
            [x + 100, 400],
          ],
          p.pop,
        ) +
        rect(x - 76, 400, 152, 100, p.light) +
        rect(x - 20, 440, 40, 60, p.ink),
    ],
    [
      (x: number) => ellipse(x, 430, 34, 48, p.second),
      (x: number) => stroke(`M${x} 490V400`, p.main, 12) + path(leaf(x, 420, 80, 36, -40), p.main),
      (x: number) => at(x, 490, sprig(r, 190, p.ink, [p.main, p.third])),
      (x: number) =>
        at(x, 500, tree(r, 260, p.main, p.ink)) +
        many(5, (i) => circle(x - 46 + i * 23, 320 + (i % 2) * 36, 11, p.pop)),
    ],
    [
      (x: number) => line([x, 320], [x, 480], p.pop, 26),
      (x: number) => stroke(`M${x - 60} 480L${x} 330L${x + 60} 480`, p.main, 24),
      (x: number) =>
        poly(
          times(6, (i) => polar(x, 400, 92, i * 60)),
          p.second,
        ),
      (x: number) =>
        many(12, (i) => path(leaf(x, 400, 100, 36, i * 30), i % 2 ? p.pop : p.main)) +
        circle(x, 400, 22, p.light),
    ],
    [
      (x: number) => circle(x - 30, 400, 40, p.main) + circle(x + 46, 400, 40, p.pop),
      (x: number) =>
        circle(x - 22, 400, 62, p.main) + circle(x + 22, 400, 62, p.pop, 'opacity=".85"'),
      (x: number) => round(x - 90, 340, 180, 120, 60, p.main) + circle(x + 30, 400, 48, p.pop),
      (x: number) =>
        path(
          `M${x} 500C${x - 170} 400 ${x - 110} 290 ${x - 40} 306C${x - 12} 312 ${x} 340 ${x} 350C${x} 340 ${x + 12} 312 ${x + 40} 306C${x + 110} 290 ${x + 170} 400 ${x} 500Z`,
          p.pop,
        ),
    ],
  ] as const);
  const xs = [190, 490, 790, 1090];
  const board = r.chance(0.5);
  const boxes = xs.map((x, i) =>
    board
      ? lifted(
          (fill) => round(x - 132, 250, 264, 300, 14, fill),
          i === 3 ? p.light : p.shade,
          p.ink,
          10,
        )
      : circle(x, 400, 128 - (3 - i) * 10, i === 3 ? p.light : p.shade),
  );
  const arrows = xs
    .slice(0, 3)
    .map((x) =>
      stroke(
        `M${x + 128} 600Q${x + 150} 650 ${x + 172} 600M${x + 172} 600l-16 6M${x + 172} 600l4 17`,
        on(p, p.ground),
        6,
      ),
    );
  const swoop = stroke(
    smooth(pts('-20 160 260 90 640 190 980 80 1300 150'), false),
    p.pop,
    10,
    'stroke-dasharray="1 26"',
  );
  return (
    swoop +
    boxes.join('') +
    steps.map((draw, i) => draw(xs[i] as number)).join('') +
    arrows.join('') +
    round(140, 706, 1000, 16, 8, p.shade) +
    round(140, 706, r.between(320, 760), 16, 8, p.pop)
  );
};
