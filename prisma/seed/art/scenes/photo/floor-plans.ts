import { cloud, mark, mountain, sprig } from '../../motifs';
import {
  arc,
  at,
  circle,
  ellipse,
  faded,
  line,
  many,
  num,
  path,
  poly,
  rect,
  round,
  stroke,
  wedge,
} from '../../shapes';
import type { Scene } from '../../stage';

/** Rooms drawn from above. */
const plan: Scene = (s) => {
  const { r, p } = s;
  const [x, y, w, h] = [250, 110, 780, 580];
  const [vertical, low, high] = [
    x + w * r.between(0.38, 0.62),
    y + h * r.between(0.35, 0.5),
    y + h * r.between(0.5, 0.68),
  ];
  const wall = 15;
  const lines = `M${x} ${y}H${x + w}V${y + h}H${x}Z M${num(vertical)} ${y}V${num(low - 40)}M${num(vertical)} ${num(low + 50)}V${y + h}M${x} ${num(high)}H${num(vertical - 130)}M${num(vertical - 40)} ${num(high)}H${num(vertical)}M${num(vertical)} ${num(low + 60)}H${num(x + w - 210)}M${num(x + w - 110)} ${num(low + 60)}H${x + w}`;
  const door = (cx: number, cy: number, turn: number) =>
    at(
      cx,
      cy,
      path(wedge(0, 0, 88, 0, 90), p.light, 'opacity=".3"') +
        stroke(`${arc(0, 0, 88, 0, 90)}`, p.light, 3) +
        line([0, 0], [0, 88], p.light, 5),
      turn,
    );
  const bed = (bx: number, by: number) =>
    round(bx, by, 170, 130, 12, p.third) +
    round(bx + 10, by + 12, 46, 48, 10, p.light) +
    round(bx + 10, by + 70, 46, 48, 10, p.light) +
    rect(bx + 80, by, 90, 130, p.pop, 'rx="12"');
  const sofa = (bx: number, by: number) =>
    round(bx, by, 190, 76, 18, p.second) +
    round(bx + 18, by + 24, 74, 46, 8, p.light, 'opacity=".6"') +
    round(bx + 98, by + 24, 74, 46, 8, p.light, 'opacity=".6"');
  const table = (bx: number, by: number) =>
    many(4, (i) =>
      circle(bx + Math.cos(i * 1.57 + 0.78) * 68, by + Math.sin(i * 1.57 + 0.78) * 68, 22, p.third),
    ) + circle(bx, by, 52, p.light);
  const kitchen = (bx: number, by: number) =>
    rect(bx, by, 44, 190, p.light, 'opacity=".85"') +
    many(4, (i) => circle(bx + 12 + (i % 2) * 20, by + 26 + Math.floor(i / 2) * 24, 8, p.main)) +
    round(bx + 8, by + 110, 28, 50, 6, p.third);
  const bath = (bx: number, by: number) =>
    round(bx, by, 150, 70, 30, p.light) + round(bx + 10, by + 10, 130, 50, 24, p.third);
  const size = `stroke="${p.light}" stroke-width="2.6" opacity=".7"`;
  const rulers = `<path d="M${x} ${y - 44}H${x + w}M${x} ${y - 56}v24M${x + w} ${y - 56}v24M${num(vertical)} ${y - 56}v24M${x + w + 44} ${y}V${y + h}M${x + w + 32} ${y}h24M${x + w + 32} ${y + h}h24" fill="none" ${size}/>`;
  return (
    rect(0, 0, 1280, 800, ['sand', 'blush'].includes(p.name) ? p.second : p.main) +
    many(
      27,
      (i) =>
        rect(i * 50, 0, 1.6, 800, p.light, 'opacity=".08"') +
        rect(0, i * 50, 1280, 1.6, p.light, 'opacity=".08"'),
    ) +
    rulers +
    faded(0.16, rect(x, y, w, h, p.light)) +
    faded(0.3, rect(x, y, vertical - x, high - y, p.second)) +
    bed(x + 30, y + 30) +
    sofa(vertical + 70, y + h - 110) +
    table(x + 110, y + h - 120) +
    kitchen(x + w - 60, low + 90) +
    bath(vertical + 30, y + 26) +
    circle(x + w - 60, y + 60, 26, p.third) +
    at(x + 60, y + h - 30, circle(0, 0, 20, p.third)) +
    door(vertical, low - 40, 0) +
    door(vertical - 40, high, 90) +
    stroke(lines, p.light, wall, 'style="stroke-linecap:square;stroke-linejoin:miter"')
  );
};

/** A room with the light it would have at four in the afternoon. */
const interior: Scene = (s) => {
  const { r, p } = s;
  const floor = 590;
  const window = (x: number) =>
    round(x - 18, 92, 256, 316, 8, p.light) +
    s.clip(
      rect(x, 110, 220, 280, '#000'),
      rect(x, 110, 220, 280, p.third) +
        circle(x + 150, 200, 46, p.second) +
        at(x + 60, 390, mountain(260, 150, p.main, p.light)) +
        at(x + 150, 250, cloud(110, p.light)),
    ) +
    rect(x + 104, 110, 12, 280, p.light) +
    rect(x, 244, 220, 12, p.light);
  const left = r.chance(0.5);
  const wx = left ? 160 : 880;
  const ray = faded(
    0.42,
    poly(
      left
        ? [
            [wx + 220, 160],
            [wx + 680, 620],
            [wx + 420, 800],
            [wx + 60, 800],
            [wx + 220, 380],
          ]
        : [
            [wx, 160],
            [wx - 460, 620],
            [wx - 200, 800],
            [wx + 160, 800],
            [wx, 380],
          ],
      p.light,
    ),
  );
  const kitchen = s.about.includes('kitchen');
  const sofa =
    round(470, 430, 440, 150, 44, p.pop) +
    round(440, 470, 90, 150, 40, p.pop) +
    round(850, 470, 90, 150, 40, p.pop) +
    round(520, 500, 170, 90, 20, p.light, 'opacity=".28"') +
    round(694, 500, 170, 90, 20, p.light, 'opacity=".28"') +
    rect(490, 610, 14, 44, p.ink) +
    rect(880, 610, 14, 44, p.ink) +
    at(560, 480, round(-50, -40, 100, 80, 14, p.second), -10);
  const counter =
    rect(400, 430, 560, 210, p.pop) +
    rect(384, 408, 592, 28, p.light) +
    many(
      4,
      (i) =>
        rect(412 + i * 138, 452, 122, 172, p.main, 'rx="6"') +
        circle(412 + i * 138 + 104, 480, 6, p.light),
    ) +
    rect(400, 110, 300, 150, p.main, 'rx="6"') +
    line([550, 116], [550, 254], p.ink, 3, 'opacity=".4"') +
    path('M610 408V340Q610 310 640 310T670 340', 'none', `stroke="${p.ink}" stroke-width="9"`) +
    at(880, 408, path('M-50 -70H50L38 0H-38Z', p.second)) +
    at(470, 408, sprig(r, 120, p.ink, [p.main, p.third]));
  const lamp =
    line([1010, floor + 40], [1010, 260], p.ink, 8) +
    path('M950 300L976 200H1044L1070 300Z', p.second) +
    ellipse(1010, floor + 42, 60, 12, p.ink);
  const art =
    rect(560, 130, 240, 200, p.light) +
    s.clip(
      rect(576, 146, 208, 168, '#000'),
      rect(576, 146, 208, 168, p.second) + at(610, 160, mark(r, 140, [p.main, p.pop, p.light])),
    );
  const plant = at(
    left ? 1150 : 150,
    floor + 60,
    path('M-60 -110H60L44 0H-44Z', p.main) +
      many(5, (i) =>
        at(0, -106, sprig(r, r.between(170, 300), p.ink, [p.main, p.third], 0.4), (i - 2) * 22),
      ),
  );
  return (
    rect(0, 0, 1280, floor, p.ground) +
    rect(0, floor, 1280, 210, p.shade) +
    window(wx) +
    (kitchen ? '' : art) +
    ray +
    ellipse(690, 670, 420, 60, p.second, 'opacity=".55"') +
    (kitchen ? counter : sofa + lamp) +
    plant
  );
};

/** A plan, or a room when the title speaks of furniture or kitchens. */
export const floorPlans: Scene = (s) =>
  /kitchen|empty flat|furniture/.test(s.about) ? interior(s) : plan(s);
