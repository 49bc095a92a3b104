import {
  at,
  circle,
  ellipse,
  faded,
  line,
  many,
  num,
  path,
  poly,
  pts,
  rect,
  stroke,
  times,
  wedge,
} from '../../shapes';
import type { Scene } from '../../stage';

/** A sphere with its meridians, solid and wire. */
const globe = (x: number, y: number, radius: number, fill: string, lines: string) =>
  circle(x, y, radius, fill) +
  many(5, (i) =>
    ellipse(
      x,
      y,
      radius * Math.abs(Math.cos((i / 5) * Math.PI)),
      radius,
      'none',
      `stroke="${lines}" stroke-width="3"`,
    ),
  ) +
  many(5, (i) => {
    const t = -0.8 + i * 0.4;
    const w = radius * Math.sqrt(1 - t * t);
    return stroke(
      `M${num(x - w)} ${num(y + t * radius)}Q${num(x)} ${num(y + t * radius + 26)} ${num(x + w)} ${num(y + t * radius)}`,
      lines,
      3,
    );
  });

const isoCube = (x: number, y: number, size: number, top: string, left: string, right: string) => {
  const [w, h] = [size * 0.866, size * 0.5];
  return (
    poly(
      [
        [x, y - h],
        [x + w, y],
        [x, y + h],
        [x - w, y],
      ],
      top,
    ) +
    poly(
      [
        [x - w, y],
        [x, y + h],
        [x, y + h + size],
        [x - w, y + size],
      ],
      left,
    ) +
    poly(
      [
        [x + w, y],
        [x, y + h],
        [x, y + h + size],
        [x + w, y + size],
      ],
      right,
    )
  );
};

/** A solid over a grid, with its wires beside it. */
export const models3d: Scene = (s) => {
  const { r, p } = s;
  const grid =
    many(15, (i) =>
      line([640 + (i - 7) * 60, 470], [640 + (i - 7) * 330, 830], p.ink, 2, 'opacity=".2"'),
    ) +
    many(8, (i) => line([0, 470 + i * i * 7], [1280, 470 + i * i * 7], p.ink, 2, 'opacity=".2"'));
  const gear = (radius: number, fill: string, hole: string) =>
    many(10, (i) =>
      rect(
        -radius * 0.17,
        -radius * 1.2,
        radius * 0.34,
        radius * 0.5,
        fill,
        `rx="6" transform="rotate(${i * 36})"`,
      ),
    ) +
    circle(0, 0, radius, fill) +
    circle(0, 0, radius * 0.42, hole);
  const thick = (radius: number) =>
    many(9, (i) => at(i * 4, i * 7, gear(radius, p.ink, p.ground))).replaceAll(
      `fill="${p.ink}"`,
      `fill="${p.main}"`,
    );
  const piece = s.choose([
    () => at(600, 330, thick(190)) + at(600, 330, gear(190, p.second, p.ground)),
    () =>
      globe(620, 350, 220, p.pop, p.light) +
      faded(0.22, path(wedge(620, 350, 220, -40, 130), p.ink)),
    () =>
      times(3, (row) =>
        times(3 - row, (col) =>
          isoCube(470 + col * 210 + row * 105, 470 - row * 178, 118, p.light, p.main, p.pop),
        ).join(''),
      ).join(''),
    () =>
      isoCube(640, 230, 220, p.second, p.main, p.pop) +
      faded(0.9, circle(640, 232, 62, p.ink)) +
      poly(pts('500 420 584 468 584 560 500 512'), p.light, 'opacity=".9"'),
    () =>
      many(12, (i) =>
        ellipse(640, 590 - i * 34, 190 - Math.sin(i / 2.4) * 70, 52, i % 2 ? p.main : p.pop),
      ) + ellipse(640, 590 - 12 * 34, 160, 46, p.light),
  ])();
  const wire = globe(1090, 250, 110, 'none', p.ink);
  const nozzle = r.chance(0.4)
    ? rect(600, 0, 80, 70, p.ink) + poly(pts('600 70 680 70 650 120 630 120'), p.main)
    : '';
  return (
    circle(r.int(300, 900), 340, 330, p.shade) +
    grid +
    ellipse(640, 690, 300, 44, p.ink, 'opacity=".2"') +
    piece +
    wire +
    at(
      200,
      560,
      isoCube(0, 0, 84, 'none', 'none', 'none').replaceAll(
        'fill="none"',
        `fill="none" stroke="${p.ink}" stroke-width="3.5"`,
      ),
    ) +
    nozzle
  );
};
