import { letter } from '../../letters';
import { tone } from '../../palette';
import {
  arc,
  at,
  blob,
  circle,
  line,
  many,
  path,
  poly,
  pts,
  rect,
  ring,
  round,
  smooth,
  stroke,
} from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** A field of dots and a glass that sees more. */
export const research: Scene = (s) => {
  const { r, p } = s;
  const glass = (x: number, y: number, radius: number, inside: string) =>
    line(
      [x + radius * 0.72, y + radius * 0.72],
      [x + radius * 1.5, y + radius * 1.5],
      p.ink,
      radius * 0.26,
    ) +
    circle(x, y, radius, p.light) +
    s.clip(circle(x, y, radius, '#000'), inside) +
    ring(x, y, radius, p.ink, radius * 0.13) +
    stroke(arc(x, y, radius * 0.78, 200, 250), '#fff', radius * 0.05);
  const field = many(31 * 19, (i) => {
    const [col, row] = [i % 31, Math.floor(i / 31)];
    const value = Math.sin(col * 0.33 + 1) + Math.cos(row * 0.5 + col * 0.08);
    return circle(
      40 + col * 40,
      40 + row * 40,
      5 + Math.max(0, value) * 6,
      value > 1.1 ? p.pop : value > 0.4 ? p.main : p.shade,
    );
  });
  const columns =
    many(4, (i) => {
      const x = 150 + i * 260;
      return (
        lifted(
          (fill) => round(x, i === 2 ? 90 : 130, 220, i === 2 ? 620 : 540, 20, fill),
          i === 2 ? p.light : tone(p.shade, 0.2),
          p.ink,
          10,
        ) +
        circle(x + 110, i === 2 ? 180 : 210, 52, inks(s)[i] as string) +
        many(5, (k) =>
          (k * 3 + i * 5) % 4
            ? stroke(`M${x + 84} ${330 + k * 66}l18 18l34 -40`, i === 2 ? p.main : p.ink, 10)
            : line([x + 90, 326 + k * 66], [x + 130, 326 + k * 66], p.ink, 8, 'opacity=".35"'),
        )
      );
    }) + at(780, 96, poly(pts('-40 -40 0 -10 40 -40 40 60 0 30 -40 60'), p.pop));
  const pins = many(13, (i) =>
    at(
      140 + ((i * 331) % 1010),
      190 + ((i * 227) % 500),
      path('M0 0C-46 -56 -46 -104 0 -108C46 -104 46 -56 0 0Z', inks(s)[i % 3] as string) +
        circle(0, -66, 17, p.light),
      0,
      r.between(0.7, 1.2),
    ),
  );
  const land =
    path(blob(r, 640, 400, 560, 340, 0.18, 12), p.shade) +
    many(6, (i) =>
      stroke(
        smooth(
          [
            [r.between(80, 300), 120 + i * 110],
            [500, 90 + i * 120 + r.between(-40, 40)],
            [860, 120 + i * 116],
            [1220, 100 + i * 110],
          ],
          false,
        ),
        p.light,
        7,
        'opacity=".6"',
      ),
    );
  return s.choose([
    () => columns,
    () => land + pins,
    () =>
      field +
      glass(
        r.int(480, 760),
        370,
        190,
        many(49, (i) =>
          circle(
            300 + (i % 7) * 100,
            120 + Math.floor(i / 7) * 90,
            34,
            inks(s)[(i * 3) % 4] as string,
          ),
        ),
      ),
    () =>
      circle(640, 400, 380, p.shade) +
      letter('?', 300, 130, 520, p.main, 24) +
      glass(
        780,
        420,
        200,
        many(9, (i) => rect(600 + i * 46, 600 - i * 40, 32, 400, i === 6 ? p.pop : p.main)),
      ),
  ])();
};
