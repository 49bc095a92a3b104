import { box, floor, iso, onTop, type World } from '../../isometric';
import { mark } from '../../motifs';
import { on } from '../../palette';
import { at, circle, line, many, pts, rect, round } from '../../shapes';
import type { Scene } from '../../stage';

/** A page taken apart into its layers. */
export const landingPages: Scene = (s) => {
  const { r, p } = s;
  const world: World = { ox: r.pick([560, 640, 720]), oy: 372, size: 49 };
  const slabs = [
    {
      z: 0,
      fill: p.main,
      art: () =>
        many(3, (i) =>
          round(24 + i * 116, 236, 100, 120, 12, [p.pop, p.second, p.third][i] as string),
        ),
    },
    {
      z: 2.9,
      fill: p.light,
      art: () =>
        rect(24, 30, 344, 150, p.second) +
        circle(300, 105, 46, p.pop) +
        line([54, 80], [200, 80], p.ink, 19) +
        line([54, 120], [160, 120], p.ink, 12) +
        round(54, 270, 150, 54, 27, p.main),
    },
    {
      z: 5.8,
      fill: s.choose([p.pop, p.second, p.third]),
      art: () =>
        round(24, 24, 344, 40, 20, p.light) +
        many(3, (i) => circle(50 + i * 30, 44, 9, p.ink)) +
        at(110, 120, mark(r, 190, [p.light, p.main, p.ink])),
    },
  ];
  const posts = pts('0.3 0.3 7.7 0.3 0.3 7.7 7.7 7.7').map(([x, y]) =>
    line(
      iso(world, x as number, y as number, 0),
      iso(world, x as number, y as number, 6),
      on(p, p.ground),
      3,
      'stroke-dasharray="3 12"',
    ),
  );
  return (
    floor(s, world, -1.2, 9.6) +
    posts.slice(0, 1).join('') +
    slabs
      .map(
        ({ z, fill, art }) =>
          box(world, [0, 0, z], [8, 8, 0.3], fill) + onTop(world, 0, 0, z + 0.3, art()),
      )
      .join('') +
    posts.slice(1).join('')
  );
};
