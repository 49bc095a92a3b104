import { box, floor, onTop, type World } from '../../isometric';
import { at, circle, faded, line, many, path, rect, round, stroke } from '../../shapes';
import type { Scene, Stage } from '../../stage';

const code = (s: Stage, x: number, y: number, rows: number, gap = 34) =>
  many(rows, (row) => {
    const indent = [0, 40, 80, 80, 40, 40, 0, 0, 40, 80][row % 10] as number;
    const first = s.r.between(50, 120);
    return (
      line(
        [x + indent, y + row * gap],
        [x + indent + first, y + row * gap],
        [s.p.pop, s.p.second, s.p.third, s.p.main][s.r.int(0, 3)] as string,
        11,
      ) +
      line(
        [x + indent + first + 30, y + row * gap],
        [x + indent + first + s.r.between(70, 190), y + row * gap],
        s.p.ink,
        11,
        'opacity=".55"',
      )
    );
  });

const beetle = (fill: string, ink: string, light: string) =>
  many(3, (i) =>
    stroke(
      `M-60 ${-50 + i * 50}Q-120 ${-70 + i * 56} -140 ${-30 + i * 66}M60 ${-50 + i * 50}Q120 ${-70 + i * 56} 140 ${-30 + i * 66}`,
      ink,
      12,
    ),
  ) +
  stroke('M-22 -120Q-40 -170 -80 -176M22 -120Q40 -170 80 -176', ink, 9) +
  circle(0, -104, 48, ink) +
  circle(-18, -120, 10, light) +
  circle(18, -120, 10, light) +
  path('M0 -80C-110 -80 -110 120 0 130C110 120 110 -80 0 -80Z', fill) +
  line([0, -78], [0, 128], ink, 9) +
  circle(-46, -20, 19, ink) +
  circle(46, -20, 19, ink) +
  circle(-40, 56, 16, ink) +
  circle(40, 56, 16, ink);

/** A beetle on a page of code. */
export const bugFixes: Scene = (s) => {
  const { p } = s;
  const world: World = { ox: 640, oy: 150, size: 60 };
  const slab =
    floor(s, world, -1, 10.4) +
    box(world, [0, 0, 0], [9, 9, 0.5], p.main) +
    box(world, [0.25, 0.25, 0.5], [8.5, 8.5, 0.12], p.light);
  const phone = s.about.includes('phones');
  if (phone) {
    const small =
      box(world, [2, 1, 0.62], [4, 7, 0.4], p.ink) +
      box(world, [2.2, 1.5, 1.02], [3.6, 6, 0.05], p.third);
    return (
      slab +
      onTop(world, 0.6, 0.7, 0.62, code(s, 0, 0, 4)) +
      small +
      onTop(
        world,
        2.4,
        1.9,
        1.07,
        rect(0, 0, 190, 90, p.pop) +
          circle(95, 45, 30, p.second) +
          many(3, (i) => round(0, 120 + i * 62, 190, 44, 10, i === 1 ? p.main : p.light)),
      )
    );
  }
  const bug = s.choose([p.pop, p.second, p.pop]);
  return (
    slab +
    onTop(world, 0.8, 0.9, 0.62, code(s, 0, 0, 14)) +
    onTop(world, 5.6, 5.4, 0.62, faded(0.2, at(20, 30, beetle(p.ink, p.ink, p.ink), 20, 1.1))) +
    onTop(world, 5.6, 5.4, 0.9, at(0, 0, beetle(bug, p.ink, p.light), 20, 1.1)) +
    (s.about.includes('mails')
      ? at(
          1030,
          190,
          round(-120, -80, 240, 160, 14, p.light) +
            stroke('M-112 -70L0 20L112 -70', p.ink, 11) +
            circle(118, -78, 34, p.pop) +
            stroke('M118 -94v18', p.light, 9) +
            circle(118, -62, 5, p.light),
          8,
        )
      : '') +
    (s.about.includes('pull request')
      ? at(
          1010,
          190,
          circle(0, 0, 110, p.light, `stroke="${p.ink}" stroke-width="22" fill-opacity=".35"`) +
            line([80, 80], [170, 170], p.ink, 30),
          0,
          0.9,
        )
      : '')
  );
};
