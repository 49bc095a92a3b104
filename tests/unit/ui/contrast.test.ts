import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const css = readFileSync(path.join(process.cwd(), 'app/globals.css'), 'utf8');
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', day = '', night = '']) => [name, { day, night }] as const,
  ),
);

const grounds = ['sunken', 'paper', 'surface', 'raised'];
const soft = ['accent-soft', 'coral-soft', 'moss-soft', 'straw-soft'];
const inks = ['accent-ink', 'coral-ink', 'moss-ink', 'straw-ink'];
const pairs = (fronts: string[], backs: string[]) =>
  fronts.flatMap((front) => backs.map((back) => [front, back] as const));

/** Relative luminance as WCAG 2 defines it. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(front: string, back: string, theme: 'day' | 'night'): number {
  const [one, two] = [front, back].map((name) => {
    const token = tokens.get(name);
    if (!token) throw new Error(`no colour token ${name}`);
    return luminance(token[theme]);
  });
  const [light = 0, dark = 0] = [one ?? 0, two ?? 0].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(['day', 'night'] as const)('by %s', (theme) => {
  test.each([
    ...pairs(['ink', 'muted'], [...grounds, ...soft]),
    ...pairs(inks, grounds),
    ...inks.map((ink) => [ink, ink.replace('-ink', '-soft')] as const),
    ...pairs(['on-accent'], ['accent', 'accent-hover']),
    ...pairs(['on-coral'], ['coral', 'coral-hover']),
    ['ink', 'accent-line'],
    ['paper', 'ink'],
  ] as const)('%s is read on %s', (front, back) => {
    expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(pairs(['line-strong', 'star', 'accent', 'coral'], grounds))(
    '%s is seen on %s',
    (front, back) => {
      expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(3);
    },
  );
});
