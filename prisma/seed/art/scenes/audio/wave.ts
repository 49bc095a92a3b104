import { line, many } from '../../shapes';
import type { Stage } from '../../stage';

/** A wave of sound as upright bars around y. */
export const wave = (
  s: Stage,
  x: number,
  y: number,
  width: number,
  height: number,
  colours: readonly string[],
  gap = 20,
) => {
  const [fast, slow, shift] = [s.r.between(0.5, 1.3), s.r.between(0.09, 0.2), s.r.between(0, 6)];
  return many(Math.floor(width / gap), (i) => {
    const reach = Math.max(
      gap * 0.3,
      height *
        Math.abs(Math.sin(i * fast + shift) * Math.sin(i * slow + 0.4)) *
        s.r.between(0.75, 1),
    );
    return line(
      [x + i * gap, y - reach],
      [x + i * gap, y + reach],
      colours[Math.floor(i / 4) % colours.length] as string,
      gap * 0.52,
    );
  });
};
