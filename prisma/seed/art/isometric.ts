import { tone } from './palette';
import { num, type Point, poly } from './shapes';
import type { Stage } from './stage';

/** A place in the slanted world: x to the lower right, y to the lower left, z up; one unit is `size` pixels. */
export type World = { readonly ox: number; readonly oy: number; readonly size: number };

const [across, down] = [0.866, 0.5];

/** Where a place of the slanted world is on the paper. */
export const iso = (world: World, x: number, y: number, z = 0): Point => [
  world.ox + (x - y) * across * world.size,
  world.oy + (x + y) * down * world.size - z * world.size,
];

/** A box standing at (x, y, z), `w` along x, `d` along y, `h` high, lit from above left. */
export function box(
  world: World,
  at: readonly [number, number, number],
  extent: readonly [number, number, number],
  fill: string,
): string {
  const [x, y, z] = at;
  const [w, d, h] = extent;
  const point = (a: number, b: number, c: number) => iso(world, x + a, y + b, z + c);
  return (
    poly([point(0, d, h), point(w, d, h), point(w, d, 0), point(0, d, 0)], tone(fill, -0.14)) +
    poly([point(w, 0, h), point(w, d, h), point(w, d, 0), point(w, 0, 0)], tone(fill, -0.3)) +
    poly([point(0, 0, h), point(w, 0, h), point(w, d, h), point(0, d, h)], fill)
  );
}

const plane = (world: World, x: number, y: number, z: number, matrix: string, content: string) => {
  const [px, py] = iso(world, x, y, z);
  return `<g transform="matrix(${matrix} ${num(px)} ${num(py)})">${content}</g>`;
};

/** Flat drawing lying on a top: its x runs along the world's x, its y along y; pixels stay pixels. */
export const onTop = (world: World, x: number, y: number, z: number, content: string) =>
  plane(world, x, y, z, `${across} ${down} ${-across} ${down}`, content);

/** Flat drawing on the side that looks to the lower left (its x runs along the world's x, its y down). */
export const onLeft = (world: World, x: number, y: number, z: number, content: string) =>
  plane(world, x, y, z, `${across} ${down} 0 1`, content);

/** Flat drawing on the side that looks to the lower right (its x runs against the world's y, its y down). */
export const onRight = (world: World, x: number, y: number, z: number, content: string) =>
  plane(world, x, y, z, `${across} ${-down} 0 1`, content);

/** Cubes from rows of letters, drawn standing up; a blank is air. */
export function voxels(
  world: World,
  rows: readonly string[],
  inks: Readonly<Record<string, string>>,
  depth = 1,
): string {
  const parts: string[] = [];
  const height = rows.length;
  for (let row = height - 1; row >= 0; row -= 1)
    for (const [col, name] of [...(rows[row] as string)].entries()) {
      const fill = inks[name];
      if (fill) parts.push(box(world, [col, 0, height - 1 - row], [1, depth, 1], fill));
    }
  return parts.join('');
}

/** The ground plate under a scene, from one corner to the other. */
export const floor = (s: Stage, world: World, from: number, to: number) =>
  poly(
    [iso(world, from, from), iso(world, to, from), iso(world, to, to), iso(world, from, to)],
    s.p.shade,
  );
