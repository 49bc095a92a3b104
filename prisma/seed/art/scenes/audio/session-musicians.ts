import { arc, at, blob, circle, ellipse, line, many, path, rect, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** A violin seen from several sides at once. */
export const sessionMusicians: Scene = (s) => {
  const { r, p } = s;
  const body =
    'M0 -190C-96 -190 -140 -120 -104 -60C-70 -34 -70 0 -100 26C-170 90 -140 230 0 230S170 90 100 26C70 0 70 -34 104 -60C140 -120 96 -190 0 -190Z';
  const violin = (a: string, b: string) =>
    lifted((fill) => path(body, fill), a, p.ink, 14) +
    s.clip(path(body, '#000'), rect(0, -200, 200, 460, b, 'opacity=".75"')) +
    stroke('M-52 -20C-74 20 -40 60 -56 100M52 -20C74 20 40 60 56 100', p.ink, 8) +
    rect(-20, -470, 40, 400, p.ink) +
    path('M-24 -470H24L30 -540Q0 -600 -30 -540Z', p.ink) +
    many(4, (i) => circle(i % 2 ? 38 : -38, -540 + Math.floor(i / 2) * 36, 12, a)) +
    rect(-44, 60, 88, 15, p.light) +
    path('M-30 120H30L20 220H-20Z', p.ink) +
    many(4, (i) => line([-12 + i * 8, -470], [-15 + i * 10, 130], p.light, 2.2));
  const bow = at(
    0,
    0,
    line([-420, 0], [420, 0], p.ink, 12) +
      line([-400, 24], [390, 24], p.light, 5) +
      rect(-430, -4, 46, 36, p.pop),
  );
  const papers = many(3, (i) =>
    at(
      260 + i * 330,
      200 + (i % 2) * 300,
      lifted((fill) => rect(-180, -130, 360, 260, fill), i % 2 ? p.third : p.light, p.ink, 8) +
        many(
          2,
          (k) =>
            many(5, (j) =>
              line(
                [-150, -86 + k * 116 + j * 15],
                [150, -86 + k * 116 + j * 15],
                p.ink,
                2,
                'opacity=".5"',
              ),
            ) +
            many(
              6,
              (n) =>
                ellipse(-120 + n * 48, -60 + k * 116 + r.int(-2, 2) * 8, 11, 8, p.ink) +
                line([-110 + n * 48, -62 + k * 116], [-110 + n * 48, -106 + k * 116], p.ink, 3),
            ),
        ),
      r.between(-16, 16),
    ),
  );
  const notation = /notes|finger|orchestra part/.test(s.about);
  return (
    path(blob(r, 640, 400, 500, 360, 0.16), p.shade) +
    (notation
      ? papers
      : many(4, (i) =>
          stroke(
            arc(640, 430, 330 + i * 66, -160 + i * 6, -20 - i * 6),
            i % 2 ? p.third : p.second,
            15,
          ),
        )) +
    at(
      r.pick([600, 700]),
      470,
      violin(r.pick([p.pop, p.second]), p.main),
      r.pick([-26, 24, -14]),
      notation ? 0.92 : 1.06,
    ) +
    at(720, 560, bow, r.pick([-24, 18]))
  );
};
