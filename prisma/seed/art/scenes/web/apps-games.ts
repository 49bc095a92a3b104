import { box, floor, onTop, voxels, type World } from '../../isometric';
import { mark } from '../../motifs';
import { at, circle, many, path, rect, ring, round } from '../../shapes';
import type { Scene } from '../../stage';

const sprites: readonly (readonly string[])[] = [
  ['  aa aa  ', ' aaaaaaa ', ' aabaaaa ', ' aaaaaaa ', '  aaaaa  ', '   aaa   ', '    a    '],
  [
    '  aaaaa  ',
    ' aaaaaaa ',
    'aacbaacba',
    'aabbaabba',
    'aaaaaaaaa',
    'aaaaaaaaa',
    'aa aaa aa',
    'a   a   a',
  ],
  ['   aaa   ', '  aabaa  ', ' aabaaba ', 'aaaaaaaaa', ' ccccccc ', '  cdcdc  ', '  ccccc  '],
  [
    'a       a',
    ' a     a ',
    ' aaaaaaa ',
    'aadaaadaa',
    'aaaaaaaaa',
    ' aaaaaaa ',
    '  a   a  ',
    ' aa   aa ',
  ],
  ['    d    ', '   dd    ', '  d d    ', ' aa  cc  ', 'aaaaccccc', 'aaaaccccc', ' aa  ccc '],
];

/** A creature of cubes, a stamp card, or a game of pairs. */
export const appsGames: Scene = (s) => {
  const { r, p } = s;
  const world: World = { ox: 430, oy: 470, size: 52 };
  const sprite = s.choose([
    sprites[1],
    sprites[2],
    sprites[0],
    sprites[3],
    sprites[4],
  ]) as readonly string[];
  const inks = { a: p.pop, b: p.ink, c: p.light, d: p.second };
  if (s.about.includes('loyalty')) {
    const big: World = { ox: 640, oy: 110, size: 60 };
    return (
      floor(s, big, -0.6, 10) +
      box(big, [1, 0.4, 0], [6, 9, 0.6], p.ink) +
      box(big, [1.25, 0.9, 0.6], [5.5, 8, 0.06], p.light) +
      onTop(
        big,
        1.5,
        1.4,
        0.66,
        round(0, 0, 300, 100, 14, p.main) +
          many(10, (i) =>
            circle(36 + (i % 5) * 57, 170 + Math.floor(i / 5) * 70, 25, i < 7 ? p.pop : p.shade),
          ) +
          round(0, 290, 300, 80, 14, p.second) +
          path('M110 310H190L180 356H120Z', p.ink),
      ) +
      at(
        1010,
        560,
        path('M-80 -90H80L64 60H-64Z', p.light) +
          rect(-86, -110, 172, 30, p.pop) +
          rect(-74, -40, 148, 60, p.main) +
          at(-26, -38, mark(r, 52, [p.light, p.second, p.pop], 6)),
        8,
      )
    );
  }
  const cards = s.about.includes('memory');
  if (cards) {
    const table: World = { ox: 640, oy: 60, size: 62 };
    return (
      floor(s, table, -0.4, 11) +
      many(16, (i) => {
        const [col, row] = [i % 4, Math.floor(i / 4)];
        const up = (i * 7) % 5 < 2;
        return (
          box(
            table,
            [col * 2.6 + 0.3, row * 2.6 + 0.3, 0],
            [2.1, 2.1, 0.14],
            up ? p.light : p.main,
          ) +
          onTop(
            table,
            col * 2.6 + 0.55,
            row * 2.6 + 0.55,
            0.14,
            up
              ? mark(r.fork(`m${(i * 7) % 4}`), 98, [p.pop, p.main, p.second])
              : ring(49, 49, 34, p.second, 8) + circle(49, 49, 12, p.second),
          )
        );
      })
    );
  }
  return (
    floor(s, { ...world, ox: 640, oy: 330 }, -5, 8) +
    many(14, () =>
      box(
        { ...world, ox: 640, oy: 330, size: 40 },
        [r.int(-6, 9), r.int(-6, 9), 0],
        [1, 1, r.between(0.2, 1)],
        r.pick([p.shade, p.third, p.main]),
      ),
    ) +
    voxels(world, sprite, inks, 1.6) +
    at(1060, 220, voxels({ ox: 0, oy: 0, size: 24 }, sprites[0] as readonly string[], inks))
  );
};
