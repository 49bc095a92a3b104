import { letter } from '../../letters';
import { mark, sprig, textLines } from '../../motifs';
import { on, tone } from '../../palette';
import {
  at,
  blob,
  circle,
  line,
  many,
  path,
  poly,
  pts,
  rect,
  round,
  smooth,
  stroke,
} from '../../shapes';
import { inks, lifted, type Scene, type Stage } from '../../stage';

const envelope = (s: Stage, w: number, fill: string, flap: string, letterOut = '') => {
  const h = w * 0.64;
  const { p } = s;
  return (
    lifted(
      (each) =>
        poly(
          [
            [-w / 2, -h * 0.2],
            [0, -h * 0.72],
            [w / 2, -h * 0.2],
            [w / 2, h / 2],
            [-w / 2, h / 2],
          ],
          each,
        ),
      tone(fill, -0.16),
      p.ink,
      14,
    ) +
    letterOut +
    poly(
      [
        [-w / 2, -h * 0.2],
        [0, h * 0.22],
        [w / 2, -h * 0.2],
        [w / 2, h / 2],
        [-w / 2, h / 2],
      ],
      fill,
    ) +
    poly(
      [
        [-w / 2, h / 2],
        [0, h * 0.02],
        [w / 2, h / 2],
      ],
      flap,
    )
  );
};

/** A letter out of its envelope, on two screens, in a row, or asleep. */
export const newsletters: Scene = (s) => {
  const { r, p } = s;
  const sheet = (lines: string) => rect(-210, -350, 420, 480, p.light) + lines;
  const bird = (x: number, y: number, size: number, fill: string) =>
    at(x, y, mark(r, size, [fill, p.second, p.ink], 5), r.between(-14, 10));
  const story =
    line([-160, -290], [60, -290], p.ink, 20) +
    textLines(r, -160, -230, 320, 4, 36, p.ink, 9) +
    circle(100, -60, 46, p.pop) +
    at(-90, -10, sprig(r, 90, p.ink, [p.main, p.third]));
  const blocks =
    rect(-170, -310, 340, 120, p.second) +
    circle(0, -250, 40, p.pop) +
    many(3, (i) => rect(-170 + i * 120, -170, 100, 90, inks(s)[i] as string)) +
    line([-170, -50], [120, -50], p.ink, 11) +
    round(-170, -20, 130, 44, 22, p.pop);
  return s.choose([
    () =>
      path(blob(r, 640, 400, 480, 330, 0.14), p.shade) +
      at(640, 490, envelope(s, 620, p.pop, tone(p.pop, 0.12), sheet(story)), -4) +
      bird(190, 170, 130, p.main) +
      bird(990, 150, 160, p.main),
    () =>
      circle(640, 430, 380, p.shade) +
      at(
        440,
        420,
        lifted((fill) => round(-230, -330, 460, 680, 24, fill), p.light, p.ink, 16) +
          at(0, 0, blocks, 0, 1.1) +
          many(3, (i) =>
            line([-180, 110 + i * 60], [150, 110 + i * 60], p.ink, 10, 'opacity=".5"'),
          ),
      ) +
      at(
        930,
        450,
        round(-120, -250, 240, 500, 34, p.ink) +
          round(-102, -226, 204, 452, 20, '#2c3a3b') +
          at(0, -60, blocks.replaceAll(p.ink, p.light), 0, 0.54) +
          many(4, (i) => line([-74, 60 + i * 40], [70, 60 + i * 40], p.light, 8, 'opacity=".6"')),
      ),
    () =>
      many(5, (i) =>
        at(
          220 + i * 210,
          560 - i * 74,
          envelope(
            s,
            250,
            inks(s)[i % 4] as string,
            tone(inks(s)[i % 4] as string, 0.14),
            rect(-80, -120, 160, 140, p.light) +
              many(i + 1, (k) => circle(-50 + k * 25, -80, 9, p.pop)),
          ),
          r.between(-6, 6),
        ),
      ) +
      stroke(
        smooth(pts('120 700 330 640 540 570 760 490 1180 330'), false),
        on(p, p.ground),
        6,
        'stroke-dasharray="2 17"',
      ),
    () =>
      rect(0, 0, 1280, 800, p.main) +
      circle(980, 230, 130, p.second) +
      many(40, () => circle(r.between(0, 1280), r.between(0, 500), r.between(1.6, 4), p.light)) +
      at(600, 520, envelope(s, 560, p.third, p.light, '')) +
      many(3, (i) =>
        at(
          800 + i * 80,
          300 - i * 76,
          letter('S', 0, 0, 70 + i * 26, p.light, 20).replace('M84', 'M84'),
          8,
        ),
      ) +
      stroke('M470 470Q510 500 550 470M650 470Q690 500 730 470', p.ink, 9),
  ])();
};
