import { skins } from '../../faces';
import { flower, sprig } from '../../motifs';
import { at, blob, dots, leaf, many, path, polar, pts, smooth, times } from '../../shapes';
import type { Scene } from '../../stage';

/** A twig on an arm. */
export const tattooDesign: Scene = (s) => {
  const { r, p } = s;
  const skin = r.pick(skins.slice(0, 4));
  const turn = r.pick([-24, 20, -16]);
  const limb = smooth(
    pts('-760 -150 -300 -178 60 -160 420 -128 800 -110 800 120 420 140 60 172 -300 188 -760 160'),
  );
  const twig = (length: number) =>
    `<g fill-opacity="0" stroke="#23201f" stroke-width="4" stroke-linejoin="round">${sprig(r, length, '#23201f', ['#000'], r.between(0.22, 0.4))}</g>`;
  const bloom =
    `<g fill="none" stroke="#23201f" stroke-width="4">${flower(84, 9, 'none', 'none')}</g>` +
    dots(
      times(40, () => polar(0, 0, r.between(0, 22), r.between(0, 360))),
      '#23201f',
      4,
    );
  return (
    path(blob(r, r.pick([360, 900]), 400, 380, 330, 0.16), p.shade) +
    many(5, (i) =>
      path(
        leaf(r.between(0, 1280), i % 2 ? 0 : 800, r.between(160, 300), 80, i % 2 ? 80 : -100),
        i % 2 ? p.main : p.third,
      ),
    ) +
    at(
      640,
      400,
      s.shaded(path(limb, skin), [-760, -190, 1560, 380], 'bottom', '#3d271c', 900, 4.2) +
        at(-210, 20, twig(470), 84) +
        at(250, -10, bloom) +
        at(300, 70, twig(190), 120) +
        at(320, -60, twig(170), 52),
      turn,
    )
  );
};
