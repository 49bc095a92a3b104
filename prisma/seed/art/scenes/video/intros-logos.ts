import { mark } from '../../motifs';
import { at, circle, line, many, num, polar, ring } from '../../shapes';
import type { Scene } from '../../stage';

/** A mark that arrives, with the air still moving. */
export const introsLogos: Scene = (s) => {
  const { r, p } = s;
  const inks = r.shuffle([p.main, p.pop, p.second]);
  const kind = r.int(0, 9);
  const size = 330;
  const [cx, cy] = [r.pick([640, 740]), 400];
  const ghosts = many(6, (i) => {
    const t = (i + 1) / 7;
    const [x, y] = [cx - 560 * (1 - t) ** 1.2, cy + Math.sin((1 - t) * 3) * 170];
    return `<g opacity="${num(0.1 + t * 0.22)}">${at(x, y, at(-size / 2, -size / 2, mark(r.fork('logo'), size, [inks[0] as string, inks[0] as string, inks[0] as string], kind)), (1 - t) * -120, 0.3 + t * 0.6)}</g>`;
  });
  const burst = many(18, (i) =>
    line(
      polar(cx, cy, 270 + (i % 3) * 20, i * 20),
      polar(cx, cy, 320 + (i % 3) * 46, i * 20),
      i % 2 ? p.second : p.pop,
      9,
    ),
  );
  const rings = r.chance(0.5)
    ? many(3, (i) => ring(cx, cy, 250 + i * 84, p.light, 5, `opacity="${num(0.5 - i * 0.14)}"`))
    : burst;
  return (
    circle(cx, cy, 250, p.shade) +
    rings +
    ghosts +
    at(cx - size / 2, cy - size / 2, mark(r.fork('logo'), size, inks, kind))
  );
};
