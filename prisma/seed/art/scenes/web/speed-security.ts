import { box, floor, onLeft, onRight, type World } from '../../isometric';
import { on, tone } from '../../palette';
import { arc, at, circle, line, many, path, poly, pts, round, stroke, wedge } from '../../shapes';
import type { Scene } from '../../stage';

/** Servers, with what guards or hurries them. */
export const speedSecurity: Scene = (s) => {
  const { r, p } = s;
  const world: World = { ox: 560, oy: 330, size: 60 };
  const rack = (x: number, y: number, floors: number, fill: string) =>
    many(
      floors,
      (i) =>
        box(world, [x, y, i * 0.94], [2.6, 2.6, 0.82], i % 3 === 2 ? p.second : fill) +
        onLeft(
          world,
          x,
          y + 2.6,
          i * 0.94 + 0.82,
          many(3, (k) =>
            circle(24 + k * 22, 24, 7, [p.pop, p.light, p.third][(k + i) % 3] as string),
          ) + line([96, 24], [138, 24], p.ink, 7, 'opacity=".5"'),
        ) +
        onRight(
          world,
          x + 2.6,
          y + 2.6,
          i * 0.94 + 0.82,
          many(5, (k) => line([16 + k * 26, 14], [16 + k * 26, 36], p.ink, 6, 'opacity=".35"')),
        ),
    );
  const towers =
    rack(0, 0, 5, p.main) +
    rack(3.4, 0, 3, tone(p.main, 0.12)) +
    rack(0, 3.4, 4, tone(p.main, 0.12));
  const shield = at(
    940,
    400,
    path(
      'M0 -190C60 -150 110 -140 160 -140C170 20 110 140 0 190C-110 140 -170 20 -160 -140C-110 -140 -60 -150 0 -190Z',
      p.pop,
    ) +
      path('M0 -190C60 -150 110 -140 160 -140C170 20 110 140 0 190Z', tone(p.pop, -0.16)) +
      stroke('M-62 -6L-14 46L72 -56', p.light, 28),
    0,
    1,
  );
  const gauge = at(
    950,
    430,
    path(wedge(0, 0, 220, 180, 360), p.light) +
      many(9, (i) =>
        stroke(
          arc(0, 0, 180, 184 + i * 19.6, 198 + i * 19.6),
          i < 3 ? p.pop : i < 6 ? p.second : p.main,
          38,
          'style="stroke-linecap:butt"',
        ),
      ) +
      poly(pts('-14 0 14 0 118 -108'), p.ink) +
      circle(0, 0, 26, p.ink),
  );
  const swift = many(7, (i) =>
    line(
      [20 + r.between(0, 120), 180 + i * 80],
      [150 + r.between(60, 260), 180 + i * 80],
      p.shade,
      13,
    ),
  );
  const lockOn = at(
    940,
    420,
    path(
      'M-70 -30V-100A70 70 0 0 1 70 -100V-30',
      'none',
      `stroke="${on(p, p.ground)}" stroke-width="30"`,
    ) +
      round(-120, -50, 240, 210, 30, p.second) +
      circle(0, 40, 26, p.ink) +
      poly(pts('-13 50 13 50 20 106 -20 106'), p.ink),
  );
  const extra = s.about.includes('fast') ? gauge : s.about.includes('headers') ? lockOn : shield;
  return (s.about.includes('fast') ? swift : '') + floor(s, world, -1, 7) + towers + extra;
};
