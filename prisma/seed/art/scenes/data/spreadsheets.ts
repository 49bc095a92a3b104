import { on, tone } from '../../palette';
import { at, line, many, rect, round, times } from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** Cells woven into a picture. */
export const spreadsheets: Scene = (s) => {
  const { r, p } = s;
  const [w, h] = [104, 62];
  const weave = s.choose([
    (col: number, row: number) => (col + row) % 5 === 0 || (col - row + 20) % 5 === 0,
    (col: number, row: number) =>
      Math.hypot(col - 6, (row - 6.5) * 0.8) < 4.4 && (col + row) % 2 === 0,
    (col: number, row: number) => row >= 12 - Math.round(4.4 + 3.4 * Math.sin(col * 0.75 + 1)),
    (col: number, row: number) => (Math.floor(col / 2) + Math.floor(row / 2)) % 3 === 0,
    (col: number, row: number) =>
      Math.abs(col - 6) + Math.abs(row - 6) < 6 && (col * row) % 3 !== 1,
  ]);
  const tones = r.shuffle(inks(s));
  const cells = times(13 * 13, (i) => {
    const [col, row] = [i % 13, Math.floor(i / 13)];
    const [x, y] = [col * w - 20, row * h + 4];
    if (row === 0 || col === 0)
      return (
        rect(x, y, w, h, p.shade) +
        line([x + 30, y + h / 2], [x + 62, y + h / 2], on(p, p.shade), 7, 'opacity=".4"')
      );
    const filled = weave(col, row);
    const fill = filled ? (tones[(col + row * 2) % 3] as string) : p.light;
    return (
      rect(x, y, w, h, fill) +
      (filled
        ? ''
        : r.chance(0.62)
          ? line(
              [x + w - 16 - r.between(20, 56), y + h / 2],
              [x + w - 16, y + h / 2],
              p.ink,
              6,
              'opacity=".28"',
            )
          : '')
    );
  });
  const rules = many(
    14,
    (i) =>
      rect(i * w - 21, 0, 2, 800, tone(p.shade, -0.08)) +
      rect(0, i * h + 3, 1280, 2, tone(p.shade, -0.08)),
  );
  const [col, row] = [r.int(4, 8), r.int(3, 8)];
  const frame =
    rect(col * w - 20, row * h + 4, w * 3, h * 2, 'none', `stroke="${p.ink}" stroke-width="8"`) +
    rect(col * w - 20 + w * 3 - 11, row * h + 4 + h * 2 - 11, 22, 22, p.ink);
  const bubble =
    lifted((fill) => round(col * w + 250, row * h + 160, 330, 84, 14, fill), p.ink, p.ink, 10) +
    at(
      col * w + 270,
      row * h + 172,
      many(2, (k) => line([6 + k * 22, 16], [28 - k * 22 + (k ? 0 : 0) + 0, 46], p.second, 0.1)) +
        line([10, 20], [40, 20], p.second, 8) +
        line([10, 40], [40, 40], p.second, 8) +
        line([70, 30], [180, 30], p.pop, 12) +
        line([206, 30], [270, 30], p.light, 12),
    );
  return cells.join('') + rules + frame + bubble;
};
