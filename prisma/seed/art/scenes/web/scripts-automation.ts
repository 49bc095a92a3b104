import { box, floor, onLeft, onRight, onTop, type World } from '../../isometric';
import { arc, at, circle, many, path, pts, rect, round, smooth, stroke } from '../../shapes';
import type { Scene } from '../../stage';

/** A machine that puts things in order. */
export const scriptsAutomation: Scene = (s) => {
  const { p } = s;
  const world: World = { ox: 560, oy: 250, size: 58 };
  const shapes = [p.pop, p.second, p.third, p.light, p.pop];
  const belt =
    box(world, [-4, 2, 0], [15, 2.2, 0.9], p.ink) +
    onTop(
      world,
      -4,
      2,
      0.9,
      many(24, (i) => rect(i * 37, 6, 15, 116, p.light, 'opacity=".16"')),
    );
  const raw = many(3, (i) =>
    box(
      world,
      [-3.6 + i * 1.3, 2.3 + (i % 2) * 0.4, 0.9],
      [0.9 - i * 0.1, 0.9, 0.5 + (i % 3) * 0.4],
      shapes[i] as string,
    ),
  );
  const machine =
    box(world, [1, 1.2, 0], [3.6, 4, 4.4], p.main) +
    box(world, [1.4, 1.6, 4.4], [1, 1, 1.4], p.second) +
    box(world, [3, 2, 4.4], [0.8, 0.8, 0.8], p.pop);
  const gearOf = (x: number, y: number, size: number, fill: string) =>
    at(
      x,
      y,
      many(8, (i) => rect(-9, -58, 18, 26, fill, `transform="rotate(${i * 45})"`)) +
        circle(0, 0, 44, fill) +
        circle(0, 0, 18, p.main),
      0,
      size,
    );
  const panel = onLeft(
    world,
    1,
    5.2,
    4.4,
    rect(30, 40, 150, 90, p.ink) +
      stroke('M40 100l24 -30l22 20l30 -40l22 30h30', p.second, 6) +
      gearOf(74, 196, 0.8, p.second) +
      gearOf(140, 222, 0.55, p.pop),
  );
  const outlet = onRight(
    world,
    4.6,
    5.2,
    4.4,
    round(40, 30, 150, 60, 10, p.third) +
      many(4, (i) => circle(60 + i * 36, 60, 11, i % 2 ? p.pop : p.light)) +
      rect(20, 176, 150, 64, p.ink, 'opacity=".75"'),
  );
  const done = many(
    3,
    (i) =>
      box(world, [5.4 + i * 1.7, 2.6, 0.9], [1.1, 1.1, 1.1], s.choose([p.second, p.pop, p.third])) +
      onTop(world, 5.4 + i * 1.7 + 0.25, 2.6 + 0.3, 2, stroke('M0 16l14 14l24 -28', p.ink, 7)),
  );
  const bell = s.about.includes('reminder')
    ? at(
        980,
        170,
        path('M-70 60C-50 40 -54 -70 0 -70S50 40 70 60Z', p.second) +
          circle(0, 76, 16, p.pop) +
          many(2, (i) => stroke(arc(0, 0, 100, i ? -40 : 180, i ? 0 : 220), p.pop, 10)),
      )
    : s.about.includes('tools')
      ? box({ ...world, ox: 960, oy: 130 }, [0, 0, 0], [2, 2, 2], p.pop) +
        stroke(smooth(pts('930 330 850 380 780 330 700 300'), false), p.pop, 14)
      : '';
  return floor(s, world, -4.6, 10) + belt + raw + machine + panel + outlet + done + bell;
};
