import { capitals, letter } from '../../letters';
import { mountain, textLines } from '../../motifs';
import { at, circle, line, path, quarter, rect } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** A page of a paper: a letter as large as a house, columns beside it. */
export const articles: Scene = (s) => {
  const { r, p } = s;
  const capital = r.pick(capitals);
  const column = (x: number, y: number, w: number, rows: number) =>
    textLines(r, x, y, w, rows, 27, p.ink, 6.5);
  const picture = (x: number, y: number, w: number, h: number) =>
    s.clip(
      rect(x, y, w, h, '#000'),
      rect(x, y, w, h, p.second) +
        circle(x + w * 0.72, y + h * 0.34, h * 0.17, p.pop) +
        at(x + w * 0.35, y + h, mountain(w * 0.8, h * 0.6, p.main, p.light)) +
        at(x + w * 0.8, y + h, mountain(w * 0.7, h * 0.4, p.ink, p.light)),
    );
  const sheet = lifted((fill) => rect(-440, -520, 880, 1040, fill), p.light, p.ink, 18);
  const flip = r.chance(0.5);
  const page =
    sheet +
    line([-390, -440], [390, -440], p.ink, 5) +
    line([-390, -462], [390, -462], p.ink, 2) +
    at(0, -500, textLines(r, -60, 0, 120, 1, 10, p.ink, 10)) +
    rect(flip ? -390 : 70, -410, 320, 330, p.main) +
    letter(capital, flip ? -312 : 148, -376, 240, p.light, 27) +
    column(flip ? -50 : -390, -390, 200, 12) +
    column(flip ? 190 : -150, -390, 200, 12) +
    picture(flip ? -50 : -390, -60, 440, 250) +
    column(flip ? -390 : 70, -40, 320, 9) +
    column(-390, 230, 240, 9) +
    column(-110, 230, 240, 9) +
    column(170, 230, 220, 9);
  if (r.chance(0.4))
    return (
      rect(0, 0, 620, 800, p.main) +
      letter(capital, 70, 70, 620, r.chance(0.5) ? p.pop : p.second, 30) +
      rect(620, 0, 660, 800, p.light) +
      line([690, 110], [1210, 110], p.ink, 26) +
      line([690, 158], [1080, 158], p.ink, 26) +
      textLines(r, 690, 240, 240, 17, 30, p.ink, 7) +
      textLines(r, 970, 240, 240, 8, 30, p.ink, 7) +
      picture(970, 480, 240, 250)
    );
  return (
    path(quarter(0, 0, 700, r.int(0, 3)), p.shade) +
    circle(1140, 640, 250, p.second) +
    at(640, 470, page, r.pick([-11, -8, 9, 12])) +
    at(r.pick([190, 1090]), 640, letter('&', -60, -80, 190, p.pop, 26), -12)
  );
};
