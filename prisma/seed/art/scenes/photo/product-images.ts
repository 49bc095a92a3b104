import { mark, sprig } from '../../motifs';
import {
  at,
  circle,
  ellipse,
  faded,
  type Point,
  path,
  poly,
  pts,
  rect,
  round,
  wedge,
} from '../../shapes';
import type { Scene } from '../../stage';

/** Plinths, an arch, and things in one hard light. */
export const productImages: Scene = (s) => {
  const { r, p } = s;
  const floor = 610;
  const shadow = (x: number, w: number, h: number) =>
    faded(
      0.17,
      poly(
        [
          [x - w / 2, 0],
          [x + w / 2, 0],
          [x + w / 2 + h * 0.9, 190],
          [x - w / 2 + h * 0.9, 190],
        ].map(([a, b]): Point => [a as number, floor + (b as number)]),
        p.ink,
      ),
    );
  const plinth = (x: number, w: number, h: number, fill: string, top: string) =>
    shadow(x, w, h) +
    rect(x - w / 2, floor - h, w, h + 26, fill) +
    ellipse(x, floor + 26, w / 2, 22, fill) +
    ellipse(x, floor - h, w / 2, 22, top);
  const goods: readonly ((a: string, b: string) => string)[] = [
    (a, b) =>
      round(-46, -190, 92, 190, 20, a) +
      round(-26, -240, 52, 56, 8, b) +
      rect(-46, -130, 92, 74, b, 'opacity=".85"') +
      at(-22, -116, mark(r, 44, [a, p.ink, a])),
    (a, b) =>
      circle(0, -74, 74, a) +
      faded(0.3, path(wedge(0, -74, 74, -60, 120), p.ink)) +
      ellipse(0, -142, 16, 6, b),
    (a, b) =>
      path('M-62 -130H62L48 0H-48Z', a) +
      path('M56 -110Q112 -108 96 -60T50 -34', 'none', `stroke="${a}" stroke-width="15"`) +
      rect(-58, -92, 116, 18, b),
    (a, b) => path('M-40 0V-150Q-40 -186 0 -186T40 -150V0Z', a) + rect(-40, -58, 80, 58, b),
    (a, b) =>
      round(-80, -64, 160, 64, 16, a) +
      ellipse(0, -64, 80, 17, b) +
      faded(0.25, ellipse(0, -64, 56, 10, p.ink)),
    (a, b) => poly(pts('-64 0 64 0 0 -170'), a) + poly(pts('0 0 64 0 0 -170'), b),
  ];
  const [one, two, three] = r.shuffle(goods);
  const tones = r.shuffle([p.main, p.pop, p.second, p.light]);
  const heights = r.shuffle([70, 150, 230]);
  const arch = r.int(0, 1)
    ? path(`M420 ${floor}V330A220 220 0 0 1 860 330V${floor}Z`, p.third)
    : circle(640, 330, 260, p.third);
  const make = (goodsOf: (typeof goods)[0] | undefined, x: number, height: number, index: number) =>
    plinth(x, 220, height, tones[index % 4] as string, p.light) +
    at(
      x,
      floor - height + 4,
      goodsOf?.(tones[(index + 1) % 4] as string, tones[(index + 2) % 4] as string) ?? '',
      0,
      1.12,
    );
  return (
    rect(0, 0, 1280, floor, p.ground) +
    arch +
    faded(0.5, poly(pts('0 0 420 0 1280 560 1280 800 900 800'), p.light)) +
    rect(0, floor, 1280, 190, p.shade) +
    make(two, 340, heights[1] as number, 1) +
    make(three, 950, heights[2] as number, 2) +
    make(one, 645, heights[0] as number, 0) +
    at(
      r.pick([150, 1150]),
      floor + 60,
      sprig(r, 460, p.ink, [p.main, p.second]),
      r.between(-10, 10),
    )
  );
};
