import { mark, textLines } from '../../motifs';
import { at, circle, line, many, type Point, path, quarter, round, times } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Cards thrown on a table. */
export const businessCards: Scene = (s) => {
  const { r, p } = s;
  const looks = r.shuffle([
    [p.light, p.main, p.ink],
    [p.main, p.light, p.light],
    [p.pop, p.light, p.light],
    [p.second, p.ink, p.ink],
  ] as const);
  const kind = s.choose([6, 1, 2, 7, 0]);
  const turn = r.between(-28, -14) * (r.chance(0.5) ? 1 : -1);
  const card = (index: number, x: number, y: number, spin: number) => {
    const [ground, strong, soft] = looks[index % looks.length] as (typeof looks)[0];
    const front = index % 2 === 0;
    const face = front
      ? at(-70, -78, mark(r.fork('card'), 140, [strong, soft, ground], kind)) +
        line([-46, 108], [46, 108], soft, 9)
      : at(-210, -120, mark(r.fork('card'), 54, [strong, soft, ground], kind)) +
        line([-210, 20], [-40, 20], strong, 13) +
        line([-210, 52], [-100, 52], soft, 7) +
        textLines(r, -210, 98, 190, 2, 24, soft, 6) +
        circle(190, 100, 26, strong);
    return at(
      x,
      y,
      lifted((fill) => round(-262, -165, 524, 330, 12, fill), ground, p.ink, 14) + face,
      spin,
    );
  };
  const count = 4;
  const spread = times(
    count,
    (index): Point => [
      330 + index * 215 + r.between(-30, 30),
      560 - index * 110 + r.between(-40, 40),
    ],
  );
  return (
    path(quarter(0, 0, r.int(420, 620), r.int(0, 3)), p.shade) +
    many(count, (index) => {
      const [x, y] = spread[index] as Point;
      return card(index, x, y, turn + r.between(-5, 5));
    })
  );
};
