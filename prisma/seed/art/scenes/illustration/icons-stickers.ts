import { cloud, flower, mark, star } from '../../motifs';
import {
  at,
  circle,
  ellipse,
  faded,
  line,
  many,
  path,
  polar,
  poly,
  pts,
  rect,
  stroke,
  wedge,
} from '../../shapes';
import type { Scene, Stage } from '../../stage';

const icons: readonly ((s: Stage, a: string, b: string, c: string) => string)[] = [
  (_, a, b) =>
    many(8, (i) => line(polar(0, 0, 48, i * 45), polar(0, 0, 66, i * 45), b, 13)) +
    circle(0, 0, 38, a),
  (_, a, b) =>
    at(0, 16, cloud(130, a)) + many(3, (i) => line([-34 + i * 34, 32], [-42 + i * 34, 56], b, 10)),
  (_, a, b) =>
    path('M0 60C-90 0 -64 -62 -24 -56C-8 -54 0 -40 0 -32C0 -40 8 -54 24 -56C64 -62 90 0 0 60Z', a) +
    path(
      'M-44 -24Q-38 -40 -24 -40',
      'none',
      `stroke="${b}" stroke-width="8" stroke-linecap="round"`,
    ),
  (_, a, b) =>
    path(wedge(0, -4, 64, 180, 360), a) +
    path('M-26 -4V44Q0 62 26 44V-4Z', b) +
    circle(-26, -36, 11, b) +
    circle(14, -46, 9, b) +
    circle(36, -22, 8, b),
  (_, a, b, c) =>
    path('M-50 -24H50L40 58H-40Z', a) +
    path('M50 -10Q86 -6 80 24T42 40', 'none', `stroke="${a}" stroke-width="11"`) +
    rect(-50, 6, 100, 18, b) +
    stroke('M-16 -40Q-24 -52 -14 -64M12 -40Q4 -52 14 -64', c, 7),
  (_, a, b) =>
    at(0, 0, star(64, a)) +
    circle(-16, -6, 6, b) +
    circle(16, -6, 6, b) +
    stroke('M-12 12Q0 24 12 12', b, 5),
  (_, a, b) =>
    path('M-20 60V-30Q-20 -62 0 -62T20 -30V60Z', a) +
    stroke('M-20 20H-46V-16M20 34H48V-4', a, 19) +
    many(5, (i) => line([-4, -40 + i * 20], [4, -34 + i * 20], b, 4)),
  (_, a, b, c) =>
    poly(pts('-34 0 34 0 0 74'), b) +
    circle(0, -18, 40, a) +
    circle(-22, -4, 20, c) +
    circle(20, -2, 16, a),
  (_, a, b) =>
    circle(0, 0, 42, a) +
    ellipse(0, 4, 84, 20, 'none', `stroke="${b}" stroke-width="10" transform="rotate(-18)"`),
  (_, a) =>
    poly(
      pts('10 -70 -40 10 -4 10 -14 68 42 -16 6 -16'),
      a,
      `stroke="${a}" stroke-width="8" stroke-linejoin="round"`,
    ),
  (_, a, b, c) =>
    path(wedge(0, 34, 74, 180, 360), a) +
    many(6, (i) =>
      circle(-54 + i * 22, -20 - (i % 2) * 12 + Math.abs(2.5 - i) * 9, 13, i % 2 ? b : c),
    ) +
    circle(-20, 6, 5, b) +
    circle(16, 6, 5, b) +
    stroke('M-10 20Q0 10 10 20', b, 5),
  (_, a, b) =>
    path('M-46 60V-12Q-46 -64 0 -64T46 -12V60L30 46L16 60L0 46L-16 60L-30 46Z', a) +
    circle(-16, -14, 7, b) +
    circle(16, -14, 7, b) +
    ellipse(0, 8, 7, 10, b),
  (s, a, b, c) => at(-60, -60, mark(s.r, 120, [a, b, c], 4)),
  (_, a, b, c) => flower(64, 8, a, b) + circle(0, 0, 8, c),
];

/** Icons on a neat grid, or stickers thrown on a table. */
export const iconsStickers: Scene = (s) => {
  const { r, p } = s;
  const order = r.shuffle(icons);
  const neat = s.about.includes('icon set') || s.about.includes('empty pages');
  const tones = [p.main, p.pop, p.second, p.third];
  const backs = neat
    ? ''
    : many(20, (i) => circle(r.between(0, 1280), r.between(0, 800), 5 + (i % 4) * 3, p.shade));
  return (
    backs +
    many(neat ? 15 : 9, (i) => {
      const [cols, gapX, gapY] = neat ? [5, 240, 250] : [3, 400, 250];
      const [col, row] = [i % cols, Math.floor(i / cols)];
      const [a, b, c] = r.shuffle(tones) as [string, string, string];
      const icon = (order[i % order.length] as (typeof icons)[0])(s, a, neat ? p.ink : b, c);
      const x =
        640 +
        (col - (cols - 1) / 2) * gapX +
        (neat ? 0 : (row % 2 ? 60 : -60) + r.between(-20, 20));
      const y = 400 + (row - 1) * gapY;
      const sheet = neat
        ? at(0, 0, rect(-92, -92, 184, 184, i % 2 === 0 ? p.light : p.shade, 'rx="40"'))
        : `<g stroke="#fffaf0" stroke-width="34" stroke-linejoin="round" stroke-linecap="round">${faded(1, icon)}</g>`;
      const under = neat
        ? ''
        : `<g opacity=".18" transform="translate(7 11)" stroke="${p.ink}" stroke-width="34" stroke-linejoin="round">${icon}</g>`;
      return at(x, y, under + sheet + icon, neat ? 0 : r.between(-16, 16), neat ? 1 : 1.3);
    })
  );
};
