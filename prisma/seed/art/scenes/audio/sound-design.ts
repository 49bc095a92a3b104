import { on } from '../../palette';
import {
  circle,
  faded,
  line,
  many,
  type Point,
  polar,
  rect,
  round,
  smooth,
  stroke,
  times,
} from '../../shapes';
import type { Scene } from '../../stage';
import { wave } from './wave';

/** Sound as rays, as a spectrum, as ridges or as a recording. */
export const soundDesign: Scene = (s) => {
  const { r, p } = s;
  return s.choose([
    () =>
      many(90, (i) => {
        const reach =
          90 + Math.abs(Math.sin(i * 0.34) * Math.sin(i * 0.11 + 1)) * 200 * r.between(0.7, 1);
        return line(
          polar(640, 400, 150, i * 4),
          polar(640, 400, 150 + reach, i * 4),
          [p.main, p.pop, p.second][Math.floor(i / 10) % 3] as string,
          10,
        );
      }) +
      circle(640, 400, 120, p.shade) +
      wave(s, 566, 400, 160, 60, [on(p, p.shade)], 18),
    () =>
      many(26, (col) =>
        many(15, (row) => {
          const heat = Math.abs(
            Math.sin(col * 0.37 + r.next() * 0.4) * Math.cos(row * 0.3 - col * 0.12),
          );
          return round(
            56 + col * 45.5,
            66 + row * 45,
            36,
            36,
            9,
            heat > 0.72 ? p.pop : heat > 0.5 ? p.second : heat > 0.26 ? p.main : p.shade,
          );
        }),
      ),
    () =>
      many(12, (i) =>
        stroke(
          smooth(
            times(
              14,
              (k): Point => [
                -40 + k * 106,
                130 +
                  i * 50 -
                  Math.exp(-(((k - 6.5 + Math.sin(i) * 2) / 2.6) ** 2)) * r.between(60, 170),
              ],
            ),
            false,
          ),
          [p.main, p.pop, p.second, on(p, p.ground)][i % 4] as string,
          8,
        ),
      ),
    () =>
      wave(s, 40, 300, 1210, 200, [p.main, p.main, p.third], 22) +
      rect(0, 560, 1280, 240, p.shade) +
      wave(s, 40, 680, 1210, 66, [p.pop], 22) +
      line([640, 60], [640, 760], on(p, p.ground), 5) +
      circle(640, 60, 18, p.second) +
      faded(0.18, rect(640, 0, 640, 800, p.light)),
  ])();
};
