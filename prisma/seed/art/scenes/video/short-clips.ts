import { on } from '../../palette';
import { at, circle, many, num, poly, round } from '../../shapes';
import { lifted, type Scene } from '../../stage';
import { shot } from './shot';

const playSign = (x: number, y: number, size: number, disc: string, sign: string) =>
  circle(x, y, size, disc) +
  poly(
    [
      [x - size * 0.3, y - size * 0.42],
      [x + size * 0.46, y],
      [x - size * 0.3, y + size * 0.42],
    ],
    sign,
    `stroke="${sign}" stroke-width="${num(size * 0.12)}" stroke-linejoin="round"`,
  );

/** Three upright clips, side by side. */
export const shortClips: Scene = (s) => {
  const { r, p } = s;
  const [w, h] = [310, 550];
  const turn = r.pick([-9, 0, 8]);
  const clip = (index: number, x: number, y: number, scale: number) => {
    const captions =
      index === 1
        ? round(50, h - 130, 210, 34, 10, p.light) + round(86, h - 86, 140, 34, 10, p.pop)
        : '';
    return at(
      x,
      y,
      lifted(
        (fill) => round(-14, -14, w + 28, h + 28, 34, fill),
        on(p, p.ground) === p.ink ? p.ink : p.light,
        p.ink,
        14,
      ) +
        s.clip(
          round(0, 0, w, h, 22, '#000'),
          shot(s, w, h, r.int(0, 4), r.shuffle([p.third, p.main, p.pop, p.second])) + captions,
        ) +
        (index === 1
          ? playSign(w / 2, h * 0.42, 56, p.light, p.ink)
          : many(3, (i) => circle(w - 36, h - 180 + i * 56, 13, p.light, 'opacity=".85"'))),
      0,
      scale,
    );
  };
  return (
    circle(r.int(200, 1080), 400, 400, p.shade) +
    at(
      640,
      400,
      clip(0, -500, -220, 0.86) + clip(2, 230, -240, 0.86) + clip(1, -160, -290, 1.06),
      turn,
    )
  );
};
