import { capitals, letter } from '../../letters';
import { textLines } from '../../motifs';
import { at, circle, ellipse, path, rect, ring, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';
import { objects } from '../../things';

/** A thing and its swing tag. */
export const productDescriptions: Scene = (s) => {
  const { r, p } = s;
  const kettle = () =>
    path(
      'M-130 -60C-130 -220 -90 -270 0 -270S130 -220 130 -60Q130 0 90 0H-90Q-130 0 -130 -60Z',
      p.main,
    ) +
    path('M112 -180L214 -250L230 -220L130 -110Z', p.main) +
    path('M-90 -250C-110 -390 110 -390 90 -250', 'none', `stroke="${p.ink}" stroke-width="24"`) +
    circle(0, -284, 22, p.pop) +
    path(
      'M-100 -90Q-100 -210 -40 -236',
      'none',
      `stroke="${p.light}" stroke-width="13" stroke-linecap="round" opacity=".6"`,
    );
  const goods = s.choose([
    kettle,
    ...['shoe', 'chair', 'vase', 'lamp'].map(
      (name) => () => (objects[name] as (typeof objects)[string])(s),
    ),
  ]);
  const left = r.chance(0.5);
  const tag = (fill: string, strong: string) =>
    lifted((each) => path('M-150 -150L0 -260L150 -150V270H-150Z', each), fill, p.ink, 14) +
    circle(0, -176, 24, p.ground) +
    ring(0, -176, 24, p.ink, 5) +
    letter(r.pick(capitals), -100, -116, 96, strong, 27) +
    textLines(r, -100, 40, 200, 6, 33, strong, 9);
  const x = left ? 860 : 420;
  return (
    rect(0, 640, 1280, 160, p.shade) +
    circle(left ? 400 : 880, 400, 310, p.third) +
    ellipse(left ? 400 : 880, 676, 250, 28, p.ink, 'opacity=".18"') +
    at(left ? 400 : 880, 670, goods(), 0, 1.35) +
    stroke(
      left ? `M520 300C660 180 720 180 ${x} 222` : `M760 300C620 180 540 180 ${x} 222`,
      p.ink,
      6,
    ) +
    at(x, 400, tag(p.light, p.ink), left ? 9 : -9) +
    at(x + (left ? 190 : -190), 520, tag(p.pop, p.light), left ? 20 : -20, 0.66)
  );
};
