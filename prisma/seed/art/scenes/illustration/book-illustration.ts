import { cloud, fish, star, tree } from '../../motifs';
import { at, circle, faded, many, path, poly, pts, rect, smooth, stroke } from '../../shapes';
import type { Scene } from '../../stage';

/** An open book with a small world in it. */
export const bookIllustration: Scene = (s) => {
  const { r, p } = s;
  const dusk = r.chance(0.5);
  const sky = dusk ? p.main : p.third;
  const page =
    'M640 700C540 640 300 630 120 680V250C300 200 540 210 640 270C740 210 980 200 1160 250V680C980 630 740 640 640 700Z';
  const hills = many(3, (i) =>
    path(
      smooth([
        [60, 720],
        [60, 520 + i * 60],
        [300, 440 + i * 64 + r.between(-50, 50)],
        [560, 520 + i * 60],
        [860, 430 + i * 70 + r.between(-50, 50)],
        [1240, 520 + i * 56],
        [1240, 720],
      ]),
      [p.second, p.pop, p.main][i] as string,
    ),
  );
  const orb = circle(r.int(280, 1000), 310, 62, dusk ? p.second : p.pop);
  const starry = many(dusk ? 26 : 0, () =>
    at(r.between(140, 1140), r.between(230, 440), star(r.between(3, 8), p.light, 4, 0.35)),
  );
  const wood = many(11, () =>
    at(
      r.between(150, 1130),
      r.between(560, 670),
      tree(r, r.between(70, 150), r.pick([p.third, p.second, p.ink]), p.ink),
    ),
  );
  const hut = at(
    r.int(330, 900),
    560,
    rect(-44, -50, 88, 60, p.light) +
      poly(pts('-60 -48 0 -100 60 -48'), p.pop) +
      rect(-12, -24, 24, 34, p.ink),
  );
  const whale = at(r.int(330, 800), 330, fish(220, p.pop, p.ink, p.light), -8);
  const inside =
    rect(0, 0, 1280, 800, sky) +
    starry +
    orb +
    (r.chance(0.35) ? whale : at(r.int(300, 980), 340, cloud(190, p.light))) +
    hills +
    wood +
    hut;
  return (
    rect(0, 560, 1280, 240, p.shade) +
    path(
      'M120 690V262L640 300L1160 262V690L640 740Z',
      p.ink,
      'opacity=".2" transform="translate(10 26)"',
    ) +
    path(
      'M104 700V262C300 214 540 224 640 284C740 224 980 214 1176 262V700C980 650 740 660 640 722C540 660 300 650 104 700Z',
      p.light,
    ) +
    s.clip(path(page, '#000'), inside) +
    stroke('M640 272V700', p.ink, 5, 'opacity=".35"') +
    s.clip(path(page, '#000'), faded(0.18, rect(640, 200, 90, 560, p.ink)))
  );
};
