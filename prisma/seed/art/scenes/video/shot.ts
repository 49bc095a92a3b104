import { cloud, mountain, tree } from '../../motifs';
import { at, circle, line, many, num, path, polar, rect } from '../../shapes';
import type { Stage } from '../../stage';

/** A small filmed world in a box from zero: sea, hills, a street, a night. */
export function shot(
  s: Stage,
  w: number,
  h: number,
  kind = s.r.int(0, 4),
  tones: readonly string[] = [s.p.third, s.p.main, s.p.pop, s.p.second],
): string {
  const { r, p } = s;
  const [sky, a, b, c] = tones as [string, string, string, string];
  const ground = rect(0, 0, w, h, sky);
  const orb = circle(
    w * r.between(0.25, 0.75),
    h * r.between(0.22, 0.36),
    Math.min(w, h) * 0.13,
    c,
  );
  const wave = (y: number, fill: string, lift: number) =>
    path(
      `M${num(-w * 0.05)} ${num(h * y)}C${num(w * 0.2)} ${num(h * (y - lift))} ${num(w * 0.35)} ${num(h * (y + lift * 0.6))} ${num(w * 0.55)} ${num(h * y)}S${num(w * 0.9)} ${num(h * (y - lift))} ${num(w * 1.05)} ${num(h * (y - lift * 0.3))}V${num(h)}H${num(-w * 0.05)}Z`,
      fill,
    );
  const scenes = [
    () => orb + wave(0.62, b, 0.16) + wave(0.72, a, 0.13) + wave(0.86, p.ink, 0.08),
    () =>
      orb +
      at(w * 0.3, h * 0.78, mountain(w * 0.8, h * 0.5, a, p.light)) +
      at(w * 0.75, h * 0.78, mountain(w * 0.7, h * 0.36, b, p.light)) +
      rect(0, h * 0.77, w, h * 0.25, p.ink),
    () =>
      orb +
      many(
        6,
        (i) =>
          rect(
            w * (i * 0.18 - 0.04),
            h * (0.75 - ((i * 37) % 5) * 0.09),
            w * 0.15,
            h,
            i % 2 ? a : b,
          ) +
          many(4, (j) =>
            rect(
              w * (i * 0.18),
              h * (0.8 - ((i * 37) % 5) * 0.09 + j * 0.08),
              w * 0.03,
              h * 0.03,
              c,
            ),
          ),
      ),
    () =>
      at(w * 0.6, h * 0.24, cloud(w * 0.4, p.light)) +
      wave(0.66, a, 0.05) +
      many(5, (i) => at(w * (0.1 + i * 0.2), h * 0.76, tree(r, h * 0.3, i % 2 ? b : c, p.ink))) +
      wave(0.84, b, 0.06),
    () =>
      many(9, (i) =>
        line(
          [w * 0.5, h * 0.6],
          polar(w * 0.5, h * 0.6, Math.max(w, h), 180 + i * 22.5),
          i % 2 ? c : a,
          9,
          'opacity=".6"',
        ),
      ) +
      circle(w * 0.5, h * 0.6, Math.min(w, h) * 0.2, b) +
      wave(0.7, p.ink, 0.03),
  ];
  return s.clip(
    rect(0, 0, w, h, '#000'),
    ground + (scenes[kind % scenes.length] as () => string)(),
  );
}
