import { letter } from '../../letters';
import { on } from '../../palette';
import { at, blob, circle, line, many, path, rect, round, stroke, wedge } from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** A blackboard, a week of small pieces, a cake of eighths, or a marked page. */
export const lessons: Scene = (s) => {
  const { r, p } = s;
  const chalk = '#f4efe2';
  const board = (content: string) =>
    lifted((fill) => round(130, 90, 1020, 580, 16, fill), '#8a5a34', p.ink, 16) +
    rect(158, 118, 964, 524, '#1f4a45') +
    content +
    rect(180, 664, 900, 26, '#7a4c2a') +
    rect(300, 650, 70, 15, chalk) +
    rect(410, 652, 46, 13, p.pop);
  const geometry =
    `<g fill="none" stroke="${chalk}" stroke-width="6" stroke-linecap="round">` +
    [
      '<path d="M300 540L620 540L620 260Z"/>',
      '<path d="M596 540v-24h24"/>',
      '<circle cx="860" cy="370" r="150"/>',
      '<path d="M860 370L966 264M860 370H1010"/>',
      '<path d="M900 370A40 40 0 0 0 888 342"/>',
      `<path d="M220 ${r.int(180, 230)}q60 -60 120 0t120 0t120 0" stroke="${p.second}"/>`,
    ].join('') +
    '</g>' +
    letter('a', 640, 370, 62, chalk, 17) +
    letter('B', 440, 562, 54, chalk, 17) +
    stroke('M1000 560h70M1000 590h70', p.pop, 9);
  const week = () =>
    many(4, (i) =>
      at(
        180 + i * 310,
        400,
        lifted((fill) => round(-126, -260, 252, 540, 20, fill), p.light, p.ink, 10) +
          line([-80, -206], [30, -206], p.ink, 14) +
          many(6, (k) =>
            round(
              -96,
              -150 + k * 66,
              192,
              48,
              10,
              (k * 3 + i * 2) % 5 < 3 ? (inks(s)[(k + i) % 3] as string) : p.shade,
            ),
          ),
      ),
    ) +
    at(
      1080,
      150,
      circle(0, 0, 100, p.pop) +
        circle(0, 0, 80, p.light) +
        line([0, 0], [0, -54], p.ink, 9) +
        line([0, 0], [34, 20], p.ink, 9),
    );
  const pie = () =>
    circle(640, 400, 360, p.shade) +
    many(8, (i) =>
      at(
        640,
        400,
        path(
          wedge(0, 0, i === 2 || i === 3 ? 262 : 240, i * 45 + 1.6, i * 45 + 43.4),
          i < 3 ? p.pop : i < 5 ? p.second : p.main,
        ),
      ),
    ) +
    at(
      200,
      640,
      line([-100, 0], [100, 0], on(p, p.ground), 15) +
        circle(0, -50, 24, p.pop) +
        many(2, (i) => circle(-30 + i * 60, 60, 24, p.main)),
    ) +
    many(4, (i) =>
      at(
        1090,
        200 + i * 120,
        round(-90, -36, 180, 72, 14, p.light) +
          round(-90, -36, 45 * (i + 1), 72, 14, inks(s)[i] as string),
      ),
    );
  const marked = () =>
    path(blob(r, 640, 420, 480, 350, 0.14), p.shade) +
    at(
      600,
      430,
      lifted((fill) => rect(-300, -370, 600, 800, fill), p.light, p.ink, 18) +
        many(
          7,
          (i) =>
            line([-240, -290 + i * 92], [60 + r.between(-80, 120), -290 + i * 92], p.ink, 10) +
            line(
              [-240, -258 + i * 92],
              [r.between(-60, 120), -258 + i * 92],
              p.ink,
              10,
              'opacity=".5"',
            ) +
            (i % 3 === 2
              ? stroke(`M190 ${-294 + i * 92}l50 50m0 -50l-50 50`, p.pop, 10)
              : stroke(`M184 ${-270 + i * 92}l20 24l44 -54`, p.main, 11)),
        ),
      -5,
    ) +
    at(1020, 240, circle(0, 0, 120, p.pop) + letter('A', -48, -78, 150, p.light, 24), 10);
  return s.choose([() => rect(0, 0, 1280, 800, p.ground) + board(geometry), week, pie, marked])();
};
