import { box, floor, iso, type World } from '../../isometric';
import { tone } from '../../palette';
import { ellipse, line, many, num, rect, stroke } from '../../shapes';
import type { Scene } from '../../stage';

/** Bricks, and one more coming from above. */
export const wordpress: Scene = (s) => {
  const { r, p } = s;
  const world: World = { ox: 640, oy: 330, size: 62 };
  const tones = [p.main, p.pop, p.second, p.third, p.light];
  const stud = (x: number, y: number, z: number, fill: string) => {
    const [px, py] = iso(world, x, y, z);
    return (
      ellipse(px, py, 20, 11, tone(fill, -0.24)) +
      rect(px - 20, py - 9, 40, 9, tone(fill, -0.24)) +
      ellipse(px, py - 9, 20, 11, fill)
    );
  };
  const brick = (x: number, y: number, z: number, w: number, d: number, fill: string) =>
    box(world, [x, y, z], [w, d, 1], fill) +
    many(w * d, (i) => stud(x + 0.5 + (i % w), y + 0.5 + Math.floor(i / w), z + 1, fill));
  const plan = s.choose([
    [
      [0, 0, 0, 3, 2],
      [3, 0, 0, 3, 3],
      [0, 2, 0, 2, 4],
      [0, 0, 1, 2, 2],
      [3, 0, 1, 2, 2],
      [2, 3, 0, 4, 2],
      [0, 2, 1, 2, 2],
      [0, 0, 2, 2, 2],
    ],
    [
      [0, 0, 0, 6, 2],
      [0, 2, 0, 2, 4],
      [2, 2, 0, 4, 2],
      [0, 0, 1, 2, 2],
      [2, 4, 0, 3, 2],
      [2, 0, 1, 4, 2],
      [0, 2, 1, 2, 3],
      [4, 0, 2, 2, 2],
    ],
    [
      [0, 0, 0, 2, 6],
      [2, 0, 0, 4, 3],
      [2, 3, 0, 4, 3],
      [0, 0, 1, 2, 3],
      [2, 0, 1, 3, 2],
      [0, 3, 1, 3, 2],
      [0, 0, 2, 2, 2],
      [0, 0, 3, 2, 2],
    ],
  ] as const);
  const bricks = plan.map(([x, y, z, w, d], i) => ({
    z,
    key: x + y + z * 0.1,
    draw: () => brick(x, y, z, w, d, tones[i % 5] as string),
  }));
  const [hx, hy] = iso(world, 4, 4, 4.4);
  const hook =
    line([hx, -10], [hx, hy - 70], p.ink, 8) +
    stroke(
      `M${num(hx - 60)} ${num(hy - 20)}L${num(hx)} ${num(hy - 70)}L${num(hx + 60)} ${num(hy - 20)}`,
      p.ink,
      6,
    );
  return (
    floor(s, world, -1.4, 7.6) +
    box(world, [-0.6, -0.6, -0.4], [7.4, 7.4, 0.4], p.shade) +
    bricks
      .sort((a, b) => a.z - b.z || a.key - b.key)
      .map((each) => each.draw())
      .join('') +
    hook +
    brick(3, 3, 3.4, 2, 2, r.pick([p.pop, p.second]))
  );
};
