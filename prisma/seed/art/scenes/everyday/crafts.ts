import { tone } from '../../palette';
import {
  arc,
  at,
  blob,
  circle,
  line,
  many,
  path,
  polar,
  poly,
  pts,
  rect,
  stroke,
} from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** A dress form, wool and needles, or a hedgehog in the making. */
export const crafts: Scene = (s) => {
  const { r, p } = s;
  const dress = () =>
    path(blob(r, 480, 400, 360, 340, 0.14), p.shade) +
    at(
      470,
      640,
      path(
        'M-70 -480C-60 -440 60 -440 70 -480L120 -450C100 -360 90 -300 84 -250Q110 -120 160 0H-160Q-110 -120 -84 -250C-90 -300 -100 -360 -120 -450Z',
        p.second,
      ) +
        path('M-40 -480Q0 -440 40 -480V-530H-40Z', p.light) +
        circle(0, -544, 30, p.light) +
        line([0, 0], [0, 130], p.ink, 15) +
        stroke('M-90 140Q0 90 90 140', p.ink, 13) +
        stroke('M0 -440V0M-84 -250H84', p.ink, 4, 'stroke-dasharray="12 12"'),
    ) +
    at(
      950,
      420,
      lifted((fill) => poly(pts('-200 -280 190 -290 200 280 -190 290'), fill), p.light, p.ink, 12) +
        stroke('M-120 -200H60L110 -60L80 220H-130Z', p.main, 6, 'stroke-dasharray="22 13"') +
        stroke(
          'M-20 -120V140M-20 140l-14 -22M-20 140l14 -22M-20 -120l-14 22M-20 -120l14 22',
          p.pop,
          5,
        ) +
        many(3, (i) => line([-130, -60 + i * 90], [-110, -60 + i * 90], p.main, 6)),
      6,
    ) +
    stroke('M120 700C240 640 180 560 300 600S420 700 560 690', p.pop, 30) +
    many(14, (i) =>
      line(
        [150 + i * 28, 660 - Math.sin(i * 0.6) * 40],
        [150 + i * 28, 680 - Math.sin(i * 0.6) * 40],
        p.light,
        3,
      ),
    );
  const ball = (x: number, y: number, size: number, fill: string) =>
    circle(x, y, size, fill) +
    s.clip(
      circle(x, y, size, '#000'),
      many(9, (i) =>
        stroke(
          arc(x - size * 0.9, y - size * 1.1, size * (0.7 + i * 0.17), 10, 90),
          tone(fill, -0.22),
          6,
        ),
      ) +
        many(6, (i) =>
          stroke(
            arc(x + size * 1.2, y + size * 0.4, size * (0.8 + i * 0.15), 130, 240),
            tone(fill, 0.24),
            6,
          ),
        ),
    );
  const wool = () =>
    path(blob(r, 640, 420, 500, 330, 0.14), p.shade) +
    ball(330, 520, 170, p.pop) +
    ball(640, 580, 130, p.second) +
    ball(520, 330, 130, p.main) +
    line([200, 200], [620, 620], p.light, 17) +
    circle(196, 196, 24, p.ink) +
    line([700, 230], [360, 640], p.light, 17) +
    circle(704, 226, 24, p.ink) +
    at(
      960,
      420,
      lifted((fill) => rect(-190, -230, 380, 460, fill), p.main, p.ink, 12) +
        many(9 * 11, (i) => {
          const [c, row] = [i % 9, Math.floor(i / 9)];
          return stroke(
            `M${-168 + c * 42} ${-212 + row * 42}l17 24l17 -24`,
            (c + row) % 4 === 0 ? p.pop : (c * 2 + row) % 5 === 0 ? p.second : p.light,
            9,
          );
        }),
    ) +
    stroke('M480 600C560 720 760 740 800 640S700 560 770 520', p.pop, 9);
  const hedgehog = () =>
    circle(640, 400, 360, p.shade) +
    at(
      600,
      460,
      many(17, (i) =>
        poly(
          [
            polar(0, 0, 190, 130 + i * 13.5),
            polar(0, 0, 320 + (i % 2) * 30, 136 + i * 13.5),
            polar(0, 0, 190, 143 + i * 13.5),
          ],
          i % 2 ? p.main : p.ink,
        ),
      ) +
        circle(0, 0, 214, p.main) +
        path('M20 -120C170 -100 250 0 300 60C240 130 100 150 20 150Z', '#ecc9a0') +
        circle(300, 62, 26, p.ink) +
        circle(140, -10, 17, p.ink) +
        stroke('M190 100Q220 120 250 98', p.ink, 8) +
        many(24, (i) =>
          line(
            polar(-40, 0, 40 + (i % 4) * 40, 100 + i * 15),
            polar(-40, 0, 70 + (i % 4) * 40, 102 + i * 15),
            p.third,
            6,
          ),
        ),
    ) +
    at(
      1060,
      620,
      circle(-40, 60, 44, 'none', `stroke="${p.pop}" stroke-width="19"`) +
        circle(60, 60, 44, 'none', `stroke="${p.pop}" stroke-width="19"`) +
        poly(pts('-22 24 90 -190 110 -170 10 40'), p.light) +
        poly(pts('42 24 -70 -190 -90 -170 10 40'), p.light) +
        circle(10, 10, 11, p.ink),
      -18,
    ) +
    many(
      5,
      (i) =>
        circle(170 + i * 40, 700 - (i % 2) * 46, 22, inks(s)[i % 4] as string) +
        many(4, (k) =>
          circle(
            170 + i * 40 + (k % 2 ? 6 : -6),
            700 - (i % 2) * 46 + (k > 1 ? 6 : -6),
            2.6,
            p.ink,
          ),
        ),
    );
  return s.choose([dress, wool, hedgehog])();
};
