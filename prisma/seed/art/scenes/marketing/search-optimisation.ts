import { letter } from '../../letters';
import { fish, textLines } from '../../motifs';
import { on, tone } from '../../palette';
import {
  arc,
  at,
  blob,
  circle,
  ellipse,
  line,
  many,
  path,
  poly,
  quarter,
  rect,
  ring,
  round,
  stroke,
} from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** Results in a list, seen through a lens; a pin; a peak. */
export const searchOptimisation: Scene = (s) => {
  const { r, p } = s;
  const row = (x: number, y: number, w: number, first: boolean) =>
    lifted((fill) => round(x, y, w, 118, 18, fill), first ? p.main : p.light, p.ink, 8) +
    circle(x + 62, y + 59, 30, first ? p.second : p.shade) +
    line([x + 120, y + 44], [x + w * 0.62, y + 44], first ? on(p, p.main) : p.ink, 15) +
    line(
      [x + 120, y + 80],
      [x + w * 0.84, y + 80],
      first ? on(p, p.main) : p.ink,
      8,
      'opacity=".55"',
    );
  const lens = (x: number, y: number, size: number) =>
    at(
      x,
      y,
      line([100, 100], [230, 230], p.ink, 46) +
        circle(0, 0, 150, p.light, 'fill-opacity=".25"') +
        ring(0, 0, 150, p.ink, 30) +
        stroke(arc(0, 0, 112, 195, 250), p.light, 13),
      0,
      size,
    );
  const pin = (x: number, y: number, size: number, fill: string) =>
    at(
      x,
      y,
      path('M0 0C-150 -180 -150 -350 0 -360C150 -350 150 -180 0 0Z', fill) +
        circle(0, -226, 66, p.light),
      0,
      size,
    );
  const streets = () =>
    rect(0, 0, 1280, 800, p.third) +
    many(5, (i) => line([-50, 90 + i * 190], [1330, 20 + i * 190], p.light, 34)) +
    many(6, (i) => line([60 + i * 240, -50], [150 + i * 240, 850], p.light, 34)) +
    path(blob(r, 980, 170, 160, 110, 0.14), p.main, 'opacity=".8"') +
    many(14, () =>
      rect(
        r.between(60, 1180),
        r.between(40, 720),
        r.between(46, 90),
        r.between(40, 70),
        p.shade,
        'transform="rotate(-3)"',
      ),
    ) +
    ellipse(640, 640, 90, 24, p.ink, 'opacity=".25"') +
    pin(640, 640, 1.4, p.pop) +
    pin(270, 420, 0.6, p.second) +
    pin(1040, 560, 0.6, p.second);
  const questions = () =>
    many(9, (i) => {
      const [x, y] = [
        215 + (i % 3) * 395 + (Math.floor(i / 3) % 2 ? 60 : -10),
        150 + Math.floor(i / 3) * 230,
      ];
      const fill = i === 4 ? p.pop : ([p.main, p.light, p.second, p.third][(i * 3) % 4] as string);
      return at(
        x,
        y,
        lifted(
          (each) =>
            path(
              'M-150 -70Q-150 -96 -124 -96H144Q170 -96 170 -70V30Q170 56 144 56H-60L-110 104V56H-124Q-150 56 -150 30Z',
              each,
            ),
          fill,
          p.ink,
          8,
        ) +
          (i % 2
            ? letter('?', -22, -82, 104, on(p, fill), 26)
            : textLines(r, -110, -44, 220, 2, 42, on(p, fill), 11)),
      );
    });
  const bridge = () =>
    many(2, (i) =>
      at(
        i ? 930 : 90,
        300,
        lifted((fill) => round(0, 0, 260, 380, 20, fill), i ? p.light : p.shade, p.ink, 12) +
          rect(0, 0, 260, 56, i ? p.main : tone(p.shade, -0.15)) +
          textLines(r, 36, 110, 190, 6, 42, p.ink, 9),
      ),
    ) +
    many(
      5,
      (i) =>
        stroke(
          `M350 ${350 + i * 70}C500 ${250 + i * 40} 760 ${250 + i * 90} 920 ${350 + ((i * 2) % 5) * 70}`,
          inks(s)[i % 3] as string,
          11,
        ) +
        poly(
          [
            [920, 336 + ((i * 2) % 5) * 70],
            [946, 350 + ((i * 2) % 5) * 70],
            [920, 364 + ((i * 2) % 5) * 70],
          ],
          inks(s)[i % 3] as string,
        ),
    ) +
    at(520, 110, fish(240, p.pop, p.light, p.second));
  return s.choose([
    () =>
      circle(220, 650, 330, p.shade) +
      many(4, (i) => row(190 + i * 22, 110 + i * 148, 760, i === 0)) +
      lens(970, 400, 1),
    questions,
    streets,
    bridge,
    () =>
      path(quarter(0, 0, 620, 1), p.shade) +
      many(5, (i) => row(280, 60 + i * 140, 720, i === 1)) +
      at(
        170,
        260,
        many(5, (i) =>
          line(
            [0, -20 + i * 140 - 80],
            [56, -20 + i * 140 - 80],
            i === 1 ? p.pop : on(p, p.ground),
            17,
          ),
        ),
      ),
  ])();
};
