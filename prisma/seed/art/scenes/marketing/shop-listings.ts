import { mark, star, textLines } from '../../motifs';
import { on } from '../../palette';
import {
  at,
  circle,
  leaf,
  line,
  many,
  path,
  quarter,
  rect,
  ring,
  round,
  stroke,
  wedge,
} from '../../shapes';
import { inks, lifted, type Scene, type Stage } from '../../stage';

/** A page in a store, a shelf, or one product among others. */
export const shopListings: Scene = (s) => {
  const { r, p } = s;
  const product = (x: number, y: number, w: number, i: number) =>
    lifted((fill) => round(x, y, w, w * 1.34, 18, fill), p.light, p.ink, 10) +
    s.clip(
      round(x, y, w, w, 18, '#000'),
      rect(x, y, w, w, inks(s)[i % 4] as string) +
        at(
          x + w * 0.2,
          y + w * 0.2,
          mark(r, w * 0.6, [on(p, inks(s)[i % 4] as string), p.light, p.ink]),
        ),
    ) +
    line([x + w * 0.1, y + w * 1.12], [x + w * 0.62, y + w * 1.12], p.ink, w * 0.05) +
    many(5, (k) =>
      at(
        x + w * 0.13 + k * w * 0.1,
        y + w * 1.24,
        star(w * 0.045, k < 4 + (i % 2) ? p.second : p.shade),
      ),
    );
  const phone = () =>
    at(
      640,
      400,
      lifted((fill) => round(-210, -370, 420, 780, 54, fill), p.ink, p.ink, 18) +
        s.clip(
          round(-186, -340, 372, 740, 34, '#000'),
          rect(-186, -340, 372, 740, p.light) +
            round(-150, -290, 120, 120, 30, p.pop) +
            at(-126, -266, mark(r, 72, [p.light, p.second, p.ink])) +
            line([0, -264], [140, -264], p.ink, 17) +
            line([0, -226], [80, -226], p.ink, 9, 'opacity=".5"') +
            round(0, -204, 110, 34, 17, p.main) +
            many(
              3,
              (i) =>
                round(-150 + i * 190, -130, 170, 300, 20, inks(s)[i] as string) +
                circle(-65 + i * 190, 0, 52, p.light),
            ) +
            textLines(r, -150, 220, 290, 4, 38, p.ink, 10),
        ),
    ) + many(5, (i) => at(990 + (i % 2) * 70, 200 + i * 100, star(40, i < 4 ? p.second : p.shade)));
  const counter = () =>
    rect(0, 330, 1280, 30, p.ink) +
    rect(0, 660, 1280, 30, p.ink) +
    many(5, (i) => at(150 + i * 245, 330, vessel(s, i), 0, 1.2)) +
    many(5, (i) => at(150 + i * 245, 660, vessel(s, i + 2), 0, 1.2)) +
    many(5, (i) =>
      at(
        150 + i * 245,
        700,
        lifted((fill) => round(-60, 0, 120, 56, 8, fill), i === 2 ? p.pop : p.light, p.ink, 6) +
          line([-30, 28], [26, 28], i === 2 ? p.light : p.ink, 13),
      ),
    );
  return s.choose([
    () => circle(640, 400, 390, p.shade) + phone(),
    counter,
    () =>
      path(quarter(0, 0, 600, 0), p.shade) +
      product(70, 220, 250, 0) +
      product(350, 220, 250, 1) +
      product(950, 220, 250, 3) +
      at(0, 0, product(615, 150, 320, 2)) +
      ring(775, 360, 260, p.pop, 11),
  ])();
};

const vessel = (s: Stage, i: number): string => {
  const { p } = s;
  const fill = inks(s)[i % 4] as string;
  return [
    path('M-40 0Q-70 -60 -30 -110Q-20 -124 -24 -150H24Q20 -124 30 -110Q70 -60 40 0Z', fill) +
      stroke('M-52 -50Q0 -30 52 -50', on(p, fill), 7),
    path('M-50 -110H50L40 0H-40Z', fill) +
      many(3, (k) => path(leaf(0, -108, 110, 34, -90 + (k - 1) * 34), p.third)),
    path(wedge(0, -80, 76, 0, 180), fill) + rect(-30, -10, 60, 12, fill),
    circle(0, -60, 60, fill) +
      path(wedge(0, -60, 60, -40, 140), p.ink, 'opacity=".2"') +
      rect(-20, -136, 40, 30, fill),
    round(-44, -150, 88, 150, 14, fill) + rect(-44, -100, 88, 50, on(p, fill), 'opacity=".75"'),
  ][i % 5] as string;
};
