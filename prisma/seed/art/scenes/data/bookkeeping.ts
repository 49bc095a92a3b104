import { on, tone } from '../../palette';
import {
  at,
  circle,
  ellipse,
  line,
  many,
  type Point,
  path,
  pts,
  rect,
  round,
  smooth,
  stroke,
  times,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Receipts, coins, beads. */
export const bookkeeping: Scene = (s) => {
  const { r, p } = s;
  const coins = (x: number, y: number, count: number, fill: string) =>
    many(
      count,
      (i) =>
        ellipse(x + Math.sin(i * 1.7) * 5, y - i * 24 + 10, 84, 27, tone(fill, -0.25)) +
        ellipse(x + Math.sin(i * 1.7) * 5, y - i * 24, 84, 27, fill) +
        ellipse(x + Math.sin(i * 1.7) * 5, y - i * 24, 58, 17, tone(fill, -0.1)),
    );
  const abacus = () =>
    lifted((fill) => round(220, 110, 840, 580, 30, fill), p.main, p.ink, 16) +
    round(262, 152, 756, 496, 12, p.shade) +
    many(
      6,
      (row) =>
        line([262, 212 + row * 76], [1018, 212 + row * 76], p.ink, 8) +
        many(10, (i) => {
          const split = [3, 6, 1, 8, 4, 5][row] as number;
          return ellipse(
            i < split ? 304 + i * 52 : 980 - (9 - i) * 52,
            212 + row * 76,
            23,
            31,
            (i + row) % 5 === 4 ? p.ink : ([p.pop, p.second, p.light][row % 3] as string),
          );
        }),
    );
  const spike = () =>
    ellipse(640, 730, 210, 34, p.ink) +
    many(11, (k) => {
      const fill = [p.light, p.second, p.third, p.pop][(k * 3) % 4] as string;
      const slip = (each: string) => path('M-230 -34L210 -46L234 36L-200 50Z', each);
      return at(
        640 + r.between(-50, 50),
        690 - k * 46,
        lifted(slip, fill, p.ink, 9) +
          line([-170, 0], [r.between(-60, 60), -4], on(p, fill), 9) +
          line([110, -6], [170, -8], on(p, fill), 13),
        r.between(-9, 9),
      );
    }) +
    line([640, 60], [640, 205], p.ink, 11);
  const stacks = () =>
    rect(0, 640, 1280, 160, p.shade) +
    many(5, (i) =>
      coins(
        250 + i * 195,
        650,
        [4, 7, 5, 10, 14][i] as number,
        [p.second, p.pop, p.second, p.main, p.second][i] as string,
      ),
    ) +
    stroke(
      smooth(pts('200 500 430 430 640 470 860 330 1080 200'), false),
      on(p, p.ground),
      7,
      'stroke-dasharray="2 17"',
    );
  const months = () =>
    rect(0, 0, 1280, 800, p.ground) +
    many(13, (i) => {
      const value = Math.sin(i * 0.7 + 0.4) * 190;
      return rect(
        110 + i * 84,
        value > 0 ? 400 - value : 400,
        60,
        Math.abs(value),
        value > 0 ? p.main : p.pop,
        'rx="6"',
      );
    }) +
    line([80, 400], [1200, 400], on(p, p.ground), 7) +
    stroke(
      smooth(
        times(13, (i): Point => [140 + i * 84, 380 - Math.sin(i * 0.7 - 0.2) * 170 - i * 7]),
        false,
      ),
      p.second,
      13,
    ) +
    circle(140 + 4 * 84, 380 - Math.sin(2.6) * 170 - 28, 22, p.second);
  return s.choose([
    () => circle(r.int(300, 900), 400, 330, p.shade) + spike(),
    abacus,
    () => circle(640, 360, 320, p.third) + stacks(),
    months,
  ])();
};
