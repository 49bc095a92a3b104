import { mark } from '../../motifs';
import {
  arc,
  at,
  circle,
  ellipse,
  line,
  many,
  num,
  path,
  quarter,
  rect,
  round,
  times,
  wedge,
} from '../../shapes';
import { lifted, type Scene, type Stage } from '../../stage';

/** A tile of a feed: one bold little picture in a square. */
function tile(s: Stage, x: number, y: number, size: number, index: number): string {
  const { r, p } = s;
  const grounds = [p.main, p.pop, p.second, p.light, p.third, p.ink];
  const ground = grounds[index % grounds.length] as string;
  const others = [p.light, p.second, p.pop, p.main, p.third].filter((each) => each !== ground);
  const [a, b, c] = r.shuffle(others) as [string, string, string];
  const half = size / 2;
  const inside = r.pick([
    () => circle(half, half, half * 0.62, a) + path(wedge(half, half, half * 0.62, 90, 270), b),
    () => path(quarter(0, 0, size, r.int(0, 3)), a) + circle(half * 1.2, half * 0.8, half * 0.3, b),
    () => many(5, (row) => rect(0, row * (size / 5), size, size / 10, row % 2 ? a : b)),
    () => at(half - size * 0.31, half - size * 0.31, mark(r, size * 0.62, [a, b, c])),
    () => ellipse(half, size, half * 0.8, half * 1.1, a) + circle(half, half * 0.62, half * 0.3, b),
    () =>
      line([size * 0.16, size * 0.32], [size * 0.84, size * 0.32], a, size * 0.09) +
      line([size * 0.16, size * 0.5], [size * 0.66, size * 0.5], a, size * 0.09) +
      circle(size * 0.24, size * 0.76, size * 0.09, b),
    () =>
      many(4, (i) =>
        path(
          arc(0, size, size * (0.28 + i * 0.22), 270, 360),
          'none',
          `stroke="${i % 2 ? b : a}" stroke-width="${num(size * 0.11)}"`,
        ),
      ),
  ])();
  return at(
    x,
    y,
    s.clip(round(0, 0, size, size, size * 0.06, '#000'), rect(0, 0, size, size, ground) + inside),
  );
}

/** Squares in a row, one lifted out. */
export const socialGraphics: Scene = (s) => {
  const { r, p } = s;
  const size = r.pick([250, 300]);
  const gap = 22;
  const tilt = r.pick([-12, -8, 8, 12]);
  const deck = times(5 * 5, (index) => {
    const [col, row] = [index % 5, Math.floor(index / 5)];
    return tile(
      s,
      (col - 2.5) * (size + gap),
      (row - 2.5) * (size + gap) + (col % 2) * size * 0.4,
      size,
      r.int(0, 5),
    );
  });
  const big = size * 1.42;
  return (
    at(640, 400, deck.join(''), tilt) +
    at(
      r.int(420, 860),
      400,
      lifted(
        (fill) => round(-big / 2 - 18, -big / 2 - 18, big + 36, big + 96, 26, fill),
        p.light,
        p.ink,
        18,
      ) +
        tile(s, -big / 2, -big / 2, big, r.int(0, 2)) +
        circle(-big / 2 + 26, big / 2 + 38, 16, p.pop) +
        line([-big / 2 + 64, big / 2 + 38], [big / 2 - 60, big / 2 + 38], p.ink, 9),
      tilt / 3,
    )
  );
};
