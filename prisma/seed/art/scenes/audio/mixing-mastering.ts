import { mark } from '../../motifs';
import { at, circle, line, many, path, polar, quarter, rect, round } from '../../shapes';
import { lifted, type Scene } from '../../stage';
import { record } from './record';

/** A desk of faders. */
const faders: Scene = (s) => {
  const { r, p } = s;
  const panel = r.chance(0.5) ? p.ink : p.main;
  const strips = many(9, (i) => {
    const x = 170 + i * 118;
    const level = r.between(0.15, 0.85);
    const top = 350;
    return (
      at(
        x,
        170,
        circle(0, 0, 38, p.shade) +
          circle(0, 0, 30, p.light) +
          line([0, 0], polar(0, 0, 26, r.between(-220, 40)), p.ink, 8),
      ) +
      many(9, (k) =>
        round(
          x - 22,
          240 + k * 9 - 6,
          44,
          5,
          2,
          9 - k < level * 11 ? (k < 2 ? p.pop : p.second) : '#00000044',
        ),
      ) +
      round(x - 7, top, 14, 350, 7, '#00000066') +
      many(8, (k) =>
        line([x - 36, top + 20 + k * 44], [x - 22, top + 20 + k * 44], p.light, 3, 'opacity=".4"'),
      ) +
      at(
        x,
        top + 350 * (1 - level),
        lifted(
          (fill) => round(-34, -26, 68, 52, 10, fill),
          [p.light, p.second, p.pop][i % 3] as string,
          '#000',
          8,
        ) + line([-24, 0], [24, 0], p.ink, 5),
      )
    );
  });
  const turn = r.pick([-8, 0, 0, 7]);
  return (
    path(quarter(0, 0, 640, r.int(0, 3)), p.shade) +
    at(
      640,
      400,
      at(
        -640,
        -400,
        lifted((fill) => round(80, 90, 1120, 680, 34, fill), panel, p.ink, 18) + strips,
      ),
      turn,
      turn ? 1.12 : 1,
    )
  );
};

/** A desk of faders, or a record half out of its sleeve. */
export const mixingMastering: Scene = (s) => {
  const { r, p } = s;
  if (!s.about.includes('vinyl') && r.chance(0.65)) return faders(s);
  const cover = at(
    150,
    120,
    lifted((fill) => rect(0, 0, 560, 560, fill), p.pop, p.ink, 16) +
      s.clip(
        rect(0, 0, 560, 560, '#000'),
        circle(280, 280, 210, p.second) + at(130, 130, mark(r, 300, [p.main, p.light, p.ink])),
      ),
  );
  return (
    path(quarter(640, 0, 640, 1), p.shade) +
    record(830, 400, 290, '#1d1817', p.second, p.ground, '#fff') +
    cover +
    at(
      1120,
      90,
      circle(0, 0, 60, p.ink) +
        circle(0, 0, 28, p.third) +
        line([0, 0], [-80, 330], p.light, 15) +
        at(-80, 330, rect(-22, 0, 44, 74, p.pop), 14),
    )
  );
};
