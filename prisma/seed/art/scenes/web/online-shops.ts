import { box, floor, onLeft, onRight, onTop, type World } from '../../isometric';
import { mark } from '../../motifs';
import { at, circle, line, many, path, rect, round } from '../../shapes';
import type { Scene } from '../../stage';

/** A corner shop with its parcels. */
export const onlineShops: Scene = (s) => {
  const { r, p } = s;
  const world: World = { ox: s.choose([600, 660, 560]), oy: 330, size: 60 };
  const [wall, trim] = s.choose([
    [p.light, p.pop],
    [p.second, p.main],
    [p.third, p.pop],
  ] as const);
  const building =
    box(world, [0, 0, 0], [6, 5, 4], wall) + box(world, [-0.2, -0.2, 4], [6.4, 5.4, 0.4], trim);
  const front = onLeft(
    world,
    0,
    5,
    4,
    rect(30, 96, 150, 144, p.ink, 'opacity=".8"') +
      rect(40, 106, 130, 124, p.third) +
      circle(80, 190, 28, p.pop) +
      rect(110, 160, 40, 70, p.main) +
      rect(230, 96, 100, 144, p.main) +
      circle(314, 170, 8, p.light) +
      many(8, (i) => path(`M${i * 45} 20h45v56a22.5 22.5 0 0 1 -45 0Z`, i % 2 ? p.light : trim)),
  );
  const sign = onLeft(
    world,
    0.4,
    5,
    5.6,
    round(0, 0, 290, 74, 12, p.main) +
      at(24, 12, mark(r, 50, [p.second, p.light, p.pop])) +
      line([100, 28], [250, 28], p.light, 13) +
      line([100, 52], [200, 52], p.second, 8),
  );
  const side = onRight(
    world,
    6,
    5,
    4,
    rect(40, 70, 90, 100, p.ink, 'opacity=".7"') +
      rect(160, 70, 90, 100, p.ink, 'opacity=".7"') +
      rect(48, 78, 74, 84, p.third) +
      rect(168, 78, 74, 84, p.third),
  );
  const parcel = (x: number, y: number, z: number, size: number, fill: string) =>
    box(world, [x, y, z], [size, size, size], fill) +
    onTop(
      world,
      x + size * 0.38,
      y,
      z + size,
      rect(0, 0, size * 16, size * 60, p.light, 'opacity=".7"'),
    ) +
    onLeft(
      world,
      x + size * 0.38,
      y + size,
      z + size,
      rect(0, 0, size * 16, size * 24, p.light, 'opacity=".7"'),
    );
  const parcels =
    parcel(7, 1, 0, 1.5, p.pop) +
    parcel(7.2, 3, 0, 1.8, p.second) +
    parcel(7.4, 3.2, 1.8, 1.1, p.third) +
    parcel(4, 6.4, 0, 1.4, p.main) +
    parcel(1.4, 7, 0, 1.1, p.second);
  const van = s.about.includes('import')
    ? many(6, (i) =>
        box(
          world,
          [-3 + i * 0.1, 1.2 + i * 1.3, 0],
          [1, 1, 1],
          [p.main, p.pop, p.second][i % 3] as string,
        ),
      )
    : '';
  return floor(s, world, -3, 10) + van + building + side + front + sign + parcels;
};
