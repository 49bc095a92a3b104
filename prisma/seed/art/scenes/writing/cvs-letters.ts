import { letter } from '../../letters';
import { mark, textLines } from '../../motifs';
import { on } from '../../palette';
import { at, blob, circle, line, many, path, poly, pts, rect, round, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** A sheet about a person, and how it travels. */
export const cvsLetters: Scene = (s) => {
  const { r, p } = s;
  const face =
    circle(0, 0, 70, p.third) +
    s.clip(circle(0, 0, 70, '#000'), circle(0, 84, 68, p.main) + circle(0, -10, 32, p.second));
  const sheet =
    lifted((fill) => rect(-250, -340, 500, 700, fill), p.light, p.ink, 18) +
    rect(-250, -340, 170, 700, p.main) +
    at(-165, -240, face, 0, 0.9) +
    textLines(r, -222, -130, 110, 5, 34, p.light, 8) +
    many(
      4,
      (i) =>
        round(-222, 80 + i * 46, 114, 15, 7, p.light, 'opacity=".3"') +
        round(-222, 80 + i * 46, r.between(50, 106), 15, 7, p.second),
    ) +
    line([-40, -262], [180, -262], p.ink, 26) +
    line([-40, -216], [90, -216], p.pop, 11) +
    textLines(r, -40, -150, 240, 5, 33, p.ink, 8) +
    line([-40, 46], [70, 46], p.pop, 11) +
    textLines(r, -40, 96, 240, 4, 33, p.ink, 8) +
    textLines(r, -40, 250, 240, 3, 33, p.ink, 8);
  const envelope =
    lifted((fill) => round(-270, -180, 540, 360, 10, fill), p.second, p.ink, 16) +
    poly(pts('-270 176 -40 -20 40 -20 270 176'), p.ink, 'opacity=".12"') +
    poly(pts('-270 -176 0 46 270 -176'), p.light) +
    stroke('M-266 -176L0 44L266 -176', p.ink, 4, 'opacity=".3"') +
    circle(0, 30, 44, p.pop) +
    at(-24, 4, mark(r, 48, [p.light, p.light, p.pop], 6));
  const plane =
    poly(pts('0 0 330 -130 150 110'), p.light) +
    poly(pts('0 0 330 -130 90 40'), p.third) +
    poly(pts('90 40 330 -130 110 120'), p.shade);
  const trail = stroke(
    'M90 700C240 560 140 420 330 470S500 600 600 470',
    p.ink,
    5,
    'stroke-dasharray="2 18"',
  );
  if (s.about.includes('interview')) {
    const bubble = (x: number, y: number, fill: string, flip: number, content: string) =>
      at(
        x,
        y,
        lifted(
          (each) =>
            path(
              'M-210 -120Q-210 -150 -180 -150H180Q210 -150 210 -120V60Q210 90 180 90H-60L-130 160V90H-180Q-210 90 -210 60Z',
              each,
            ),
          fill,
          p.ink,
          12,
        ),
        0,
        [flip, 1],
      ) + at(x, y, content);
    return (
      circle(640, 400, 380, p.shade) +
      at(
        640,
        400,
        bubble(-220, -70, p.main, 1, letter('?', -46, -116, 170, on(p, p.main), 24)) +
          bubble(230, 90, p.light, -1, textLines(r, -150, -80, 290, 4, 42, p.ink, 13)),
        0,
        1.35,
      )
    );
  }
  if (s.about.includes('cover letter'))
    return (
      path(blob(r, 700, 420, 520, 330, 0.14), p.shade) +
      trail +
      at(690, 430, envelope, -8) +
      at(760, 250, plane, -6, 1.05)
    );
  return (
    path(blob(r, 560, 420, 480, 380, 0.14), p.shade) +
    at(520, 410, sheet, -5) +
    at(980, 560, envelope, 9, 0.72) +
    at(880, 220, plane, r.between(-12, 4), 0.8)
  );
};
