import { crown, horse, pet, ruff } from '../../animals';
import { at, circle, leaf, many, path, rect, ring } from '../../shapes';
import type { Scene } from '../../stage';

/** An animal in a round frame; a horse before the sun. */
export const petPortraits: Scene = (s) => {
  const { r, p } = s;
  const wall =
    rect(0, 0, 1280, 800, p.ground) +
    many(9, (i) => rect(i * 160 - 20, 0, 70, 800, p.shade, 'opacity=".55"'));
  const kind = s.about.includes('horse')
    ? 'horse'
    : s.about.includes('cat')
      ? 'cat'
      : s.about.includes('dog')
        ? 'dog'
        : r.pick(['dog', 'cat', 'rabbit'] as const);
  const [coat, patch] = r.pick([
    ['#d89d72', '#8a5433'],
    ['#f3e2c8', '#b3764c'],
    ['#3a3230', '#231e1d'],
    ['#b9b1a7', '#6f6a66'],
    ['#a2602f', '#f3e2c8'],
  ] as const);
  const disc = circle(640, 420, 340, p.main);
  if (kind === 'horse') {
    const look = r.chance(0.5)
      ? at(380, 150, horse(coat, patch, '#1d1817', '#fff8ec'), 0, 1.08)
      : `<g transform="translate(900 150) scale(-1.08 1.08)">${horse(coat, patch, '#1d1817', '#fff8ec')}</g>`;
    return (
      rect(0, 0, 1280, 800, p.ground) +
      disc +
      look +
      many(26, (i) =>
        path(
          leaf(i * 52 - 20, 806, r.between(60, 150), 22, -90 + r.between(-24, 24)),
          i % 3 ? p.second : p.third,
        ),
      )
    );
  }
  const royal = s.about.includes('ruler') || (kind === 'cat' && r.chance(0.4));
  const animal = pet(r, kind, coat, patch, '#1d1817', '#e79a8a');
  const sash = royal
    ? at(0, 128, ruff('#fffaf0', '#e4dccd'), 0, [1.1, 1])
    : path('M-96 150Q0 200 96 150L100 182Q0 234 -100 182Z', p.pop) + circle(0, 208, 18, p.second);
  return (
    wall +
    disc +
    many(3, (i) => ring(640, 420, 366 + i * 26, i % 2 ? p.second : p.pop, 7)) +
    at(
      640,
      400,
      animal +
        sash +
        (royal ? at(0, kind === 'cat' ? -92 : -104, crown(p.second, p.pop), r.between(-9, 9)) : ''),
      r.between(-4, 4),
      1.62,
    )
  );
};
