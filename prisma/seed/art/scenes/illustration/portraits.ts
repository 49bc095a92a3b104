import { hairs, onelinePair, person, skins } from '../../faces';
import { sprig } from '../../motifs';
import { at, blob, many, path } from '../../shapes';
import type { Scene, Stage } from '../../stage';

/** Cut-paper shapes that fill the ground behind a figure. */
const leafy = (s: Stage, colours: readonly string[]) =>
  many(6, (index) => {
    const side = index % 2 ? 1 : -1;
    const x = 640 + side * s.r.between(260, 620);
    return at(
      x,
      s.r.between(560, 900),
      sprig(
        s.r,
        s.r.between(330, 560),
        s.p.ink,
        [
          colours[index % colours.length] as string,
          colours[(index + 1) % colours.length] as string,
        ],
        s.r.between(0.2, 0.42),
      ),
      side * s.r.between(-26, 14),
    );
  });

/** One or two people among leaves, or two in a single line. */
export const portraits: Scene = (s) => {
  const { r, p } = s;
  const back = path(blob(r, 640 + r.between(-120, 120), 400, 430, 330, 0.14, 8), p.shade);
  if (s.about.includes('line drawing'))
    return (
      back +
      path(blob(r, r.pick([480, 800]), 430, 200, 200, 0.18), p.pop, 'opacity=".85"') +
      at(640, 430, onelinePair(r, p.ink, 4.4), 0, 2.05)
    );
  const tones = [p.main, p.second, p.third];
  const one = (x: number, y: number, scale: number, turn: number) =>
    at(
      x,
      y,
      person(r, {
        skin: r.pick(skins),
        hair: r.pick(hairs),
        cloth: r.pick(tones),
        trim: p.light,
        line: '#231a17',
        cheek: p.pop,
      }),
      turn,
      scale,
    );
  const several = s.choose([false, false, false, true]);
  return (
    back +
    leafy(s, [p.third, p.main, p.second]) +
    (several
      ? one(450, 430, 1.55, -4) + one(830, 450, 1.5, 5)
      : one(r.pick([560, 640, 720]), 410, 1.85, r.between(-5, 5)))
  );
};
