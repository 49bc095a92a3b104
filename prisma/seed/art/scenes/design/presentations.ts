import { textLines } from '../../motifs';
import { arc, at, circle, line, many, path, rect, ring, round, stroke, wedge } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Slides in a stack, the first of them with one clear chart. */
export const presentations: Scene = (s) => {
  const { r, p } = s;
  const [w, h] = [720, 405];
  const chart = s.choose([
    () =>
      many(6, (i) =>
        rect(90 + i * 66, 330 - (60 + i * i * 7), 44, 60 + i * i * 7, i === 5 ? p.pop : p.main),
      ) + textLines(r, 500, 200, 150, 3, 30, p.ink, 8),
    () =>
      ring(230, 225, 92, p.third, 46) +
      stroke(arc(230, 225, 92, -90, 130), p.pop, 46, 'style="stroke-linecap:butt"') +
      textLines(r, 420, 190, 220, 3, 34, p.ink, 9),
    () =>
      stroke(`M90 320C190 300 240 210 330 230S500 120 630 110`, p.main, 14) +
      circle(630, 110, 24, p.pop) +
      line([90, 345], [640, 345], p.ink, 4),
    () =>
      many(3, (i) => circle(170 + i * 190, 230, 76, [p.main, p.second, p.pop][i] as string)) +
      many(2, (i) => line([252 + i * 190, 230], [282 + i * 190, 230], p.ink, 9)),
    () =>
      path(wedge(360, 345, 210, 180, 360), p.main) +
      path(wedge(360, 345, 140, 180, 360), p.second) +
      path(wedge(360, 345, 70, 180, 360), p.pop),
  ])();
  const slide = (content: string, ground: string) =>
    lifted((fill) => round(0, 0, w, h, 12, fill), ground, p.ink, 14) + content;
  const head =
    line([70, 70], [420, 70], p.ink, 22) + line([70, 112], [290, 112], p.ink, 9, 'opacity=".5"');
  const slant = r.between(-9, -4) * r.pick([1, -1]);
  return (
    circle(r.int(160, 1120), r.int(80, 720), 330, p.shade) +
    at(
      640,
      400,
      at(-w / 2 - 150, -h / 2 - 110, slide('', p.main)) +
        at(-w / 2 - 50, -h / 2 - 52, slide('', p.second)) +
        at(-w / 2 + 60, -h / 2 + 10, slide(head + chart, p.light)),
      slant,
      1.14,
    )
  );
};
