import { letter, quotes } from '../../letters';
import { sprig, textLines } from '../../motifs';
import { at, blob, circle, line, many, path, poly, pts, rect, round, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** A window of the web with one sentence in it. */
export const webCopy: Scene = (s) => {
  const { r, p } = s;
  const [x, y, w, h] = [190, 100, 900, 620];
  const bar =
    many(3, (i) => circle(x + 42 + i * 36, y + 36, 11, [p.pop, p.second, p.third][i] as string)) +
    round(x + 170, y + 20, 560, 32, 16, p.shade);
  const hero = s.choose([
    () =>
      quotes(x + 80, y + 120, 150, p.pop) +
      line([x + 80, y + 330], [x + 620, y + 330], p.ink, 30) +
      line([x + 80, y + 388], [x + 470, y + 388], p.ink, 30) +
      textLines(r, x + 80, y + 450, 420, 2, 34, p.ink, 8) +
      at(x + 700, y + 560, sprig(r, 400, p.ink, [p.main, p.third]), 8),
    () =>
      rect(x, y + 72, w * 0.46, h - 72, p.main) +
      letter(r.pick(['A', 'W', 'H', 'e']), x + 100, y + 200, 330, p.second, 28) +
      line([x + 470, y + 190], [x + 820, y + 190], p.ink, 26) +
      line([x + 470, y + 242], [x + 700, y + 242], p.ink, 26) +
      textLines(r, x + 470, y + 310, 340, 4, 34, p.ink, 8),
    () =>
      circle(x + 660, y + 330, 190, p.second) +
      circle(x + 610, y + 300, 16, p.ink) +
      circle(x + 710, y + 300, 16, p.ink) +
      stroke(`M${x + 590} ${y + 370}Q${x + 660} ${y + 440} ${x + 730} ${y + 370}`, p.ink, 13) +
      line([x + 80, y + 200], [x + 400, y + 200], p.ink, 28) +
      line([x + 80, y + 256], [x + 320, y + 256], p.ink, 28) +
      textLines(r, x + 80, y + 326, 320, 4, 34, p.ink, 8),
  ])();
  const button =
    round(
      x + (hero.includes('rect') && hero.includes(p.main) ? 470 : 80),
      y + 500,
      210,
      66,
      33,
      p.pop,
    ) +
    line(
      [x + 140, y + 533],
      [x + 226, y + 533],
      p.light,
      9,
      hero.startsWith('<rect') ? 'transform="translate(390 0)"' : '',
    );
  const arrow = at(
    r.between(660, 800),
    r.between(610, 660),
    poly(
      pts('0 0 0 92 22 72 38 108 56 100 40 64 70 62'),
      p.light,
      `stroke="${p.ink}" stroke-width="7" stroke-linejoin="round"`,
    ),
  );
  return (
    circle(r.int(80, 400), 690, 300, p.shade) +
    path(blob(r, 1130, 140, 260, 220, 0.18), p.main) +
    lifted((fill) => round(x, y, w, h, 22, fill), p.light, p.ink, 18) +
    s.clip(
      round(x, y, w, h, 22, '#000'),
      hero + button + rect(x, y, w, 72, p.light) + line([x, y + 72], [x + w, y + 72], p.ink, 3),
    ) +
    bar +
    arrow
  );
};
