import { cloud, flower } from '../../motifs';
import { on } from '../../palette';
import {
  arc,
  at,
  circle,
  line,
  many,
  num,
  path,
  quarter,
  rect,
  round,
  stroke,
  wedge,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** A circle of ink, a corrected page, a bow, or a mountain. */
export const languagePractice: Scene = (s) => {
  const { r, p } = s;
  const ensou = (x: number, y: number, size: number, colour: string) =>
    many(9, (i) =>
      stroke(
        arc(x, y, size + (i - 4) * size * 0.045, -70 + i * 3, 236 - Math.abs(i - 4) * 13),
        colour,
        size * 0.05,
        `opacity="${num(0.75 + (i % 3) * 0.1)}"`,
      ),
    );
  const brush = at(
    1010,
    300,
    round(-19, -330, 38, 400, 15, p.second) +
      rect(-24, 60, 48, 50, p.ink) +
      path('M-26 108H26Q30 190 0 270Q-30 190 -26 108Z', '#efe6d4') +
      path('M-18 190Q0 200 18 190Q10 240 0 270Q-10 240 -18 190Z', p.ink),
    28,
  );
  const kana = (x: number, y: number, size: number, colour: string, kind: number) =>
    at(
      x,
      y,
      [
        stroke(
          'M-40 -40Q0 -30 44 -46M-4 -80Q-14 20 -30 60M34 -10C-60 10 -60 70 -20 60C30 46 44 -20 10 -20',
          colour,
          13,
        ),
        stroke('M-50 -60V20Q-44 56 -20 30M40 -56Q60 -20 54 20', colour, 13),
        stroke('M-30 -80L20 -66M-50 -30C10 -50 60 -40 36 20Q20 60 -40 70', colour, 13),
        stroke('M-50 -50H50M0 -90V60Q-4 84 -30 70', colour, 13),
        stroke(
          'M-40 -70Q-56 20 -30 60M-10 -30H50M24 -70Q30 30 0 60Q-20 50 6 36Q40 30 54 60',
          colour,
          13,
        ),
      ][kind % 5] as string,
      0,
      size,
    );
  const fuji = () =>
    circle(900, 250, 130, p.pop) +
    path('M60 720Q420 560 560 260L600 236L640 256L690 236L724 262Q880 570 1220 720Z', p.main) +
    path(
      'M560 260L600 236L640 256L690 236L724 262Q750 330 780 380L730 350L690 410L640 350L596 410L556 350L510 380Q540 320 560 260Z',
      p.light,
    ) +
    rect(0, 700, 1280, 100, p.shade) +
    many(3, (i) => at(200 + i * 420, 560 + (i % 2) * 70, cloud(300, p.light))) +
    many(3, (i) => kana(130, 150 + i * 170, 0.9, on(p, p.ground), i + 1));
  const sheet = () =>
    path(quarter(0, 0, 640, 0), p.shade) +
    at(
      520,
      420,
      lifted((fill) => rect(-330, -320, 660, 660, fill), p.light, p.ink, 16) +
        many(
          4,
          (c) =>
            line([-210 + c * 140, -280], [-210 + c * 140, 300], p.pop, 2.4, 'opacity=".5"') +
            many(5, (row) => kana(-215 + c * 143, -220 + row * 112, 0.6, p.ink, c * 3 + row * 2)),
        ) +
        circle(71, 116, 62, 'none', `stroke="${p.pop}" stroke-width="8"`),
      -4,
    ) +
    brush;
  const bow = () =>
    circle(640, 380, 310, p.pop) +
    [-1, 1]
      .map((side) =>
        at(
          640 + side * 260,
          470,
          many(1, () =>
            path('M-90 330Q-96 60 -10 -10Q70 -50 90 0Q20 60 40 330Z', side < 0 ? p.main : p.second),
          ) +
            circle(70, -70, 62, '#ecc09a') +
            path(wedge(70, -74, 66, 170, 360), p.ink) +
            stroke('M50 -56Q58 -48 66 -56M88 -50Q96 -42 104 -52', p.ink, 5) +
            path(
              'M-10 60Q60 110 40 170',
              'none',
              `stroke="${p.light}" stroke-width="15" opacity=".5"`,
            ),
          0,
          [-side, 1],
        ),
      )
      .join('') +
    rect(0, 780, 1280, 20, p.ink) +
    many(6, (i) => at(640 + (i - 2.5) * 60, 130 + (i % 2) * 40, flower(20, 5, p.light, p.second)));
  return s.choose([
    () =>
      circle(560, 400, 340, p.shade) +
      ensou(560, 400, 230, on(p, p.ground)) +
      circle(560, 400, 60, p.pop) +
      brush,
    () => (r.chance(0.5) ? fuji() : sheet()),
    bow,
    sheet,
  ])();
};
