import { flower, mountain, sprig, tree } from '../../motifs';
import {
  at,
  blob,
  circle,
  faded,
  many,
  type Point,
  path,
  poly,
  pts,
  rect,
  smooth,
  stroke,
  times,
} from '../../shapes';
import { liftedPath, type Scene, type Stage } from '../../stage';

const fabric = (s: Stage): string => {
  const { r, p } = s;
  const step = r.pick([230, 270]);
  const leaves = [p.main, p.third];
  const unit = [r.fork('a'), r.fork('b'), r.fork('c')];
  return many(48, (index) => {
    const [col, row] = [index % 8, Math.floor(index / 8)];
    const x = col * step - 150;
    const y = row * step * 0.86 - 120 + (col % 2) * step * 0.43;
    const kind = (col + row) % 3;
    if (kind === 0)
      return at(x, y + 90, sprig(randomAgain(unit[0] as typeof r), 190, p.ink, leaves, 0.34), 12);
    if (kind === 1)
      return (
        at(x, y, flower(64, 9, p.pop, p.second)) + at(x + 60, y + 66, flower(26, 6, p.light, p.pop))
      );
    return at(
      x,
      y + 70,
      sprig(randomAgain(unit[1] as typeof r), 150, p.ink, [p.second, p.pop], 0.22),
      -16,
    );
  });
};

/** The same twig each time: a pattern repeats. */
const randomAgain = (unit: Stage['r']) => unit.fork('again');

/** Flowers that repeat, or an island with its roads. */
export const patternsMaps: Scene = (s) => {
  if (!s.about.includes('map')) return fabric(s);
  const { r, p } = s;
  const coast = (grow: number) => blob(r.fork('coast'), 640, 410, 500 + grow, 310 + grow, 0.2, 12);
  const sea =
    rect(0, 0, 1280, 800, '#9ecac6') +
    faded(0.5, path(coast(80), p.light)) +
    faded(0.6, path(coast(42), p.light));
  const waves = many(24, () =>
    at(r.between(0, 1240), r.between(20, 780), stroke('M0 0q12 -12 24 0t24 0', p.main, 4), 0, 0.9),
  );
  const land =
    liftedPath(coast(0), p.light, p.ink, 10) +
    faded(0.5, path(blob(r, 560, 420, 250, 150, 0.2), p.shade));
  const river = stroke(smooth(pts('560 250 600 330 540 420 640 500 620 680'), false), p.main, 13);
  const peaks = times(7, (i): Point => [440 + i * 36 + r.between(-20, 20), 300 + (i % 3) * 34]).map(
    ([x, y]) => at(x, y, mountain(96, r.between(80, 130), p.main, '#fffaf0')),
  );
  const wood = many(16, () =>
    at(
      r.between(700, 940),
      r.between(340, 520),
      tree(r, r.between(44, 76), r.pick([p.second, p.pop, p.main]), p.ink),
    ),
  );
  const roadPoints: readonly Point[] = pts('330 470 450 540 560 520 720 580 830 500 900 400');
  const road = stroke(smooth(roadPoints, false), p.pop, 6, 'stroke-dasharray="3 15"');
  const towns = roadPoints
    .filter((_, i) => i % 2 === 0)
    .map(([x, y]) =>
      at(
        x,
        y,
        rect(-16, -22, 32, 22, p.light, `stroke="${p.ink}" stroke-width="3"`) +
          poly(pts('-22 -20 0 -44 22 -20'), p.pop, `stroke="${p.ink}" stroke-width="3"`),
      ),
    );
  const rose = at(
    1130,
    660,
    many(8, (i) =>
      poly(
        [
          [0, i % 2 ? -46 : -86],
          [12, 0],
          [-12, 0],
        ],
        i % 2 ? p.main : p.ink,
        `transform="rotate(${i * 45})"`,
      ),
    ) + circle(0, 0, 12, p.pop),
  );
  const monster = at(
    110,
    620,
    stroke('M0 40Q24 -50 60 40M74 40Q94 -30 122 40', p.main, 22) +
      circle(8, -6, 16, p.main) +
      circle(4, -9, 4, p.light),
  );
  return (
    sea +
    waves +
    land +
    s.clip(
      path(coast(0), '#000'),
      at(
        640,
        420,
        at(-620, -395, river + peaks.join('') + wood + road + towns.join('')),
        0,
        s.choose([
          [1.4, 1.4],
          [-1.4, 1.4],
        ] as const),
      ),
    ) +
    rose +
    monster
  );
};
