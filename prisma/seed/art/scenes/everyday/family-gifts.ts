import { mountain, star, tree } from '../../motifs';
import { tone } from '../../palette';
import {
  at,
  blob,
  circle,
  ellipse,
  line,
  many,
  path,
  poly,
  pts,
  rect,
  smooth,
  stroke,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Presents, a cake, or a map to the treasure. */
export const familyGifts: Scene = (s) => {
  const { r, p } = s;
  const present = (x: number, y: number, w: number, h: number, fill: string, bow: string) =>
    at(
      x,
      y,
      `<g opacity=".16">${ellipse(10, 8, w * 0.62, 20, p.ink)}</g>` +
        rect(-w / 2, -h, w, h, fill) +
        rect(-w / 2 - 12, -h, w + 24, h * 0.22, tone(fill, -0.12)) +
        rect(-w * 0.09, -h, w * 0.18, h, bow) +
        path(
          `M0 ${-h}C${-w * 0.5} ${-h - w * 0.5} ${-w * 0.5} ${-h + 10} 0 ${-h}C${w * 0.5} ${-h - w * 0.5} ${w * 0.5} ${-h + 10} 0 ${-h}Z`,
          bow,
        ),
    );
  const boxes = () =>
    circle(640, 380, 330, p.shade) +
    rect(0, 670, 1280, 130, p.shade) +
    present(360, 690, 260, 220, p.main, p.second) +
    present(900, 690, 300, 170, p.pop, p.light) +
    present(900, 520, 200, 160, p.second, p.main) +
    present(620, 700, 220, 320, p.third, p.pop) +
    many(26, () =>
      at(
        r.between(60, 1220),
        r.between(40, 420),
        r.pick([
          circle(0, 0, 9, p.pop),
          rect(-9, -5, 18, 10, p.second),
          star(13, p.main),
          stroke('M-16 0q8 -14 16 0t16 0', p.light, 5),
        ]),
        r.between(0, 90),
      ),
    );
  const cake = () =>
    path(blob(r, 640, 420, 460, 330, 0.14), p.shade) +
    at(
      640,
      680,
      ellipse(0, 0, 380, 40, p.light) +
        rect(-290, -170, 580, 170, p.pop) +
        ellipse(0, -170, 290, 36, tone(p.pop, 0.2)) +
        many(10, (i) => circle(-270 + i * 60, -150 + (i % 2) * 12, 30, p.light)) +
        rect(-200, -310, 400, 150, p.second) +
        ellipse(0, -310, 200, 28, tone(p.second, 0.24)) +
        many(7, (i) => circle(-186 + i * 62, -296 + (i % 2) * 10, 26, p.light)) +
        many(
          5,
          (i) =>
            rect(-126 + i * 60, -420, 15, 112, i % 2 ? p.main : p.third) +
            path(
              `M${-118 + i * 60} -470Q${-96 + i * 60} -436 ${-118 + i * 60} -424Q${-140 + i * 60} -436 ${-118 + i * 60} -470Z`,
              p.pop,
            ),
        ),
    );
  const hunt = () =>
    rect(0, 0, 1280, 800, p.third) +
    at(
      640,
      400,
      lifted(
        (fill) => poly(pts('-540 -320 520 -340 550 320 -520 340'), fill),
        '#f0dfbf',
        p.ink,
        16,
      ),
    ) +
    stroke(
      smooth(
        pts('200 600 330 480 300 330 470 240 620 330 600 500 760 580 900 470 880 320 1030 230'),
        false,
      ),
      p.pop,
      9,
      'stroke-dasharray="26 20" style="stroke-linecap:butt"',
    ) +
    stroke('M1000 200l60 60m0 -60l-60 60', '#a92f23', 19) +
    at(330, 640, tree(r, 130, p.main, p.ink)) +
    at(
      740,
      280,
      rect(-50, -60, 100, 80, p.second) +
        poly(pts('-66 -58 0 -130 66 -58'), p.pop) +
        line([0, -130], [0, -180], p.ink, 6) +
        path('M0 -180h50l-14 16l14 16h-50Z', p.main),
    ) +
    at(470, 420, mountain(150, 110, p.main, '#fff')) +
    at(
      980,
      640,
      many(4, (i) => poly(pts('0 -70 13 -13 70 0 13 13'), p.main, `transform="rotate(${i * 90})"`)),
    ) +
    at(220, 560, circle(0, 0, 26, p.main));
  return s.choose([boxes, cake, hunt])();
};
