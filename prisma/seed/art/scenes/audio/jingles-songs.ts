import { sprig } from '../../motifs';
import { on } from '../../palette';
import {
  at,
  blob,
  circle,
  ellipse,
  line,
  many,
  type Point,
  path,
  polar,
  rect,
  round,
  smooth,
  stroke,
  times,
} from '../../shapes';
import type { Scene, Stage } from '../../stage';
import { record } from './record';

const note = (x: number, y: number, size: number, colour: string, double = false) =>
  at(
    x,
    y,
    ellipse(0, 0, 24, 18, colour, 'transform="rotate(-20)"') +
      line([21, -6], [21, -112], colour, 8) +
      (double
        ? ellipse(84, -12, 24, 18, colour, 'transform="rotate(-20 84 -12)"') +
          line([105, -18], [105, -124], colour, 8) +
          path('M17 -112L109 -124V-98L17 -86Z', colour)
        : path('M21 -112Q60 -96 52 -52Q46 -78 21 -82Z', colour)),
    0,
    size,
  );

/** Five lines that bend, with notes on them. */
const staves = (s: Stage, colour: string) => {
  const { r, p } = s;
  const base = times(
    6,
    (i): Point => [-80 + i * 290, 400 + Math.sin(i * 1.1 + r.between(0, 3)) * 130],
  );
  const lines = many(5, (k) =>
    stroke(
      smooth(
        base.map(([x, y]): Point => [x, y + (k - 2) * 38]),
        false,
      ),
      colour,
      5,
    ),
  );
  const notes = many(8, (i) => {
    const t = 0.4 + i * 0.58;
    const [from, to] = [
      base[Math.floor(t)] as Point,
      base[Math.min(5, Math.floor(t) + 1)] as Point,
    ];
    const part = t - Math.floor(t);
    return note(
      from[0] + (to[0] - from[0]) * part,
      from[1] + (to[1] - from[1]) * part + r.int(-2, 2) * 19,
      r.between(0.95, 1.35),
      [p.pop, p.main, p.second][i % 3] as string,
      i % 3 === 1,
    );
  });
  return lines + notes;
};

/** Notes on the run, a ukulele, keys, or a record like a flower. */
export const jinglesSongs: Scene = (s) => {
  const { r, p } = s;
  const ukulele = () =>
    at(
      640,
      430,
      at(
        0,
        0,
        path(
          'M0 60C-120 60 -150 130 -110 190C-170 250 -130 370 0 370S170 250 110 190C150 130 120 60 0 60Z',
          p.pop,
        ) +
          circle(0, 176, 54, p.ink) +
          rect(-56, 290, 112, 20, p.ink) +
          rect(-22, -330, 44, 410, p.second) +
          many(9, (i) => line([-22, -290 + i * 40], [22, -290 + i * 40], p.ink, 4)) +
          round(-36, -420, 72, 100, 10, p.ink) +
          many(
            4,
            (i) =>
              line([-14 + i * 9, -320], [-14 + i * 9, 296], p.light, 2.4) +
              circle(i % 2 ? 46 : -46, -396 + Math.floor(i / 2) * 50, 11, p.light),
          ),
        r.pick([-38, 34]),
        1.05,
      ),
    );
  const keys = () =>
    many(15, (i) => rect(40 + i * 80, 470, 76, 370, p.light, 'rx="8"')) +
    many(15, (i) =>
      [2, 6].includes(i % 7) ? '' : rect(94 + i * 80, 470, 46, 210, p.ink, 'rx="6"'),
    ) +
    rect(0, 430, 1280, 46, p.main) +
    rect(40 + r.int(1, 12) * 80, 470, 76, 370, p.pop, 'rx="8" opacity=".85"');
  return s.choose([
    () => circle(640, 400, 340, p.shade) + staves(s, on(p, p.ground)),
    () =>
      path(blob(r, 640, 400, 480, 330, 0.14), p.shade) +
      ukulele() +
      note(230, 300, 1.6, p.main, true) +
      note(1010, 560, 1.4, p.second),
    () =>
      circle(r.int(300, 900), 250, 220, p.shade) +
      keys() +
      note(330, 330, 1.5, p.pop) +
      note(600, 260, 1.7, p.second, true) +
      note(960, 340, 1.4, p.main === p.ground ? p.light : p.main),
    () =>
      record(640, 420, 330, p.main, p.pop, p.light, p.light) +
      many(12, (i) =>
        at(...polar(640, 420, 350, i * 30), sprig(r, 260, p.ink, [p.second, p.pop]), i * 30 + 90),
      ),
  ])();
};
