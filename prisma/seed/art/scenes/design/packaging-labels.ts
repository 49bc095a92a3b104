import { mark } from '../../motifs';
import { at, circle, ellipse, faded, line, path, poly, pts, rect, round } from '../../shapes';
import type { Scene } from '../../stage';

/** Things with labels on a shelf. */
export const packagingLabels: Scene = (s) => {
  const { r, p } = s;
  const jar = (body: string, label: string, lid: string) =>
    round(-80, -250, 160, 250, 30, body) +
    round(-66, -292, 132, 50, 10, lid) +
    rect(-80, -185, 160, 130, label) +
    at(-38, -166, mark(r, 76, [body, p.ink, label])) +
    line([-40, -70], [40, -70], p.ink, 7);
  const bottle = (body: string, label: string, cap: string) =>
    path('M-58 0V-220C-58 -280 -24 -290 -24 -330V-390H24V-330C24 -290 58 -280 58 -220V0Z', body) +
    round(-28, -420, 56, 48, 8, cap) +
    rect(-58, -190, 116, 150, label) +
    at(-32, -172, mark(r, 64, [cap, p.ink, body])) +
    line([-30, -78], [30, -78], p.ink, 6) +
    line([-20, -60], [20, -60], p.ink, 4);
  const carton = (body: string, label: string, side: string) =>
    poly(pts('-90 -260 60 -260 60 0 -90 0'), body) +
    poly(pts('60 -260 110 -290 110 -30 60 0'), side) +
    poly(pts('-90 -260 -40 -290 110 -290 60 -260'), label) +
    at(-62, -208, mark(r, 94, [label, p.ink, side])) +
    line([-60, -70], [30, -70], p.ink, 7) +
    line([-60, -46], [0, -46], p.ink, 5);
  const tin = (body: string, label: string, lid: string) =>
    rect(-74, -170, 148, 170, body) +
    ellipse(0, -170, 74, 20, lid) +
    rect(-74, -128, 148, 92, label) +
    at(-32, -114, mark(r, 64, [body, p.ink, lid]));
  const kinds = r.shuffle([jar, bottle, carton, tin, jar, bottle]).slice(0, 4);
  const tones = [p.main, p.pop, p.second, p.light, p.third];
  const things = kinds.map((make, index) => {
    const [a, b, c] = r.shuffle(tones) as [string, string, string];
    const x = 235 + index * 270 + r.between(-20, 20);
    return `<g opacity=".16">${poly(
      [
        [x - 70, 620],
        [x + 80, 620],
        [x + 330, 800],
        [x + 130, 800],
      ],
      p.ink,
    )}</g>${at(x, 620, make(a, b, c), 0, r.between(1.18, 1.36))}`;
  });
  return (
    rect(0, 0, 1280, 620, p.ground) +
    faded(0.9, circle(r.int(300, 980), 330, 300, p.shade)) +
    rect(0, 620, 1280, 180, p.shade) +
    things.join('')
  );
};
