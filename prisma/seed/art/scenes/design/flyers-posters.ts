import { mark } from '../../motifs';
import { at, circle, line, many, path, poly, quarter, rect, ring } from '../../shapes';
import { lifted, type Scene, type Stage } from '../../stage';

/** One sheet of a poster, drawn from zero. */
function poster(s: Stage, w: number, h: number, ground: string, inks: readonly string[]): string {
  const { r } = s;
  const [a, b, c] = inks as [string, string, string];
  const art = r.pick([
    () =>
      many(7, (i) => ring(w * 0.5, h * 0.42, w * (0.08 + i * 0.075), i % 2 ? a : b, w * 0.036)) +
      circle(w * 0.5, h * 0.42, w * 0.06, c),
    () =>
      many(8, (i) =>
        poly(
          [
            [w * (i * 0.16 - 0.3), h * 0.72],
            [w * (i * 0.16 - 0.22), h * 0.72],
            [w * (i * 0.16 + 0.2), 0],
            [w * (i * 0.16 + 0.12), 0],
          ],
          i % 3 === 1 ? b : a,
        ),
      ) + circle(w * 0.68, h * 0.26, w * 0.17, c),
    () =>
      path(quarter(0, 0, w, 0), a) +
      path(quarter(w * 0.34, h * 0.26, w * 0.66, 2), b) +
      circle(w * 0.26, h * 0.58, w * 0.16, c),
    () =>
      many(4, (row) =>
        many(3, (col) =>
          path(
            quarter(w * (0.05 + col * 0.3), h * 0.05 + row * w * 0.3, w * 0.3, r.int(0, 3)),
            [a, b, c][(row + col) % 3] as string,
          ),
        ),
      ),
    () => at(w * 0.14, h * 0.1, mark(r, w * 0.72, [a, b, c])) + rect(0, h * 0.66, w, h * 0.03, b),
    () =>
      many(9, (i) =>
        line(
          [w * (0.1 + i * 0.1), h * 0.66],
          [w * (0.1 + i * 0.1), h * (0.62 - 0.5 * Math.abs(Math.sin(i * 0.9 + r.next())))],
          i % 3 === 0 ? c : a,
          w * 0.06,
        ),
      ),
  ])();
  const words =
    line([w * 0.09, h * 0.79], [w * 0.72, h * 0.79], a, h * 0.034) +
    line([w * 0.09, h * 0.855], [w * 0.5, h * 0.855], b, h * 0.026) +
    line([w * 0.09, h * 0.925], [w * 0.3, h * 0.925], a, h * 0.009) +
    line([w * 0.62, h * 0.925], [w * 0.9, h * 0.925], a, h * 0.009);
  return s.clip(rect(0, 0, w, h, '#000'), rect(0, 0, w, h, ground) + art + words);
}

/** Posters on a wall, taped. */
export const flyersPosters: Scene = (s) => {
  const { r, p } = s;
  const plans = r.shuffle([
    { ground: p.light, inks: [p.ink, p.pop, p.second] },
    { ground: p.pop, inks: [p.light, p.ink, p.second] },
    { ground: p.main, inks: [p.second, p.light, p.pop] },
  ]);
  const [w, h] = [330, 470];
  const wall =
    rect(0, 690, 1280, 110, p.shade) + line([0, 690], [1280, 690], p.ink, 3, 'opacity=".25"');
  const sheet = (index: number, x: number, y: number, scale: number, turn: number) => {
    const plan = plans[index % 3] as (typeof plans)[0];
    const tape = rect(-34, -12, 68, 26, p.second, 'opacity=".75"');
    return at(
      x,
      y,
      lifted((fill) => rect(-w / 2, 0, w, h, fill), plan.ground, p.ink, 12) +
        at(-w / 2, 0, poster(s, w, h, plan.ground, plan.inks)) +
        at(-w / 2 + 20, 6, tape, -38) +
        at(w / 2 - 20, 6, tape, 38),
      turn,
      scale,
    );
  };
  if (r.chance(0.45))
    return (
      wall +
      sheet(0, 640, 70, 1.24, r.between(-3, 3)) +
      sheet(1, 200, 120, 0.96, r.between(-4, 4)) +
      sheet(2, 1080, 120, 0.96, r.between(-4, 4))
    );
  return wall + sheet(0, 410, 80, 1.2, r.between(-4, 4)) + sheet(1, 885, 80, 1.2, r.between(-4, 4));
};
