import { circle, many, path, ring, wedge } from '../../shapes';

/** A long-playing record with its label. */
export const record = (
  x: number,
  y: number,
  radius: number,
  dark: string,
  label: string,
  hole: string,
  groove: string,
) =>
  circle(x, y, radius, dark) +
  many(7, (i) => ring(x, y, radius * (0.94 - i * 0.075), groove, 2.5, 'opacity=".22"')) +
  path(wedge(x, y, radius, -60, -34), groove, 'opacity=".12"') +
  path(wedge(x, y, radius, 120, 146), groove, 'opacity=".12"') +
  circle(x, y, radius * 0.36, label) +
  circle(x, y, radius * 0.05, hole);
