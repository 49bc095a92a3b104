import {
  at,
  blob,
  circle,
  ellipse,
  faded,
  leaf,
  many,
  num,
  path,
  poly,
  pts,
  rect,
  stroke,
  wedge,
} from '../../shapes';
import type { Scene, Stage } from '../../stage';

/** Somebody with a body, legs, eyes and a temper. */
function creature(s: Stage, fill: string, detail: string): string {
  const { r, p } = s;
  const tall = r.between(0.85, 1.25);
  const body = blob(r, 0, 0, 150 / tall, 165 * tall, 0.1, 8);
  const foot = 168 * tall;
  const limbs = (x: number, bend: number) =>
    stroke(`M${x} ${num(foot - 40)}V${num(foot + 66)}h${bend > 0 ? 34 : -34}`, p.ink, 15);
  const wave = r.chance(0.5) ? -1 : 1;
  const arms = stroke(
    `M${-120 / tall} 10Q${-220} ${40 + wave * -90} ${-230} ${-40 + wave * -60}M${120 / tall} 10Q${220} 60 ${210} 110`,
    p.ink,
    15,
  );
  const count = r.pick([1, 2, 2, 2, 3]);
  const eyeSize = count === 1 ? 58 : 36;
  const look = r.between(-10, 10);
  const eyes = many(count, (i) => {
    const x = (i - (count - 1) / 2) * eyeSize * 2.05;
    return (
      circle(x, -46, eyeSize, '#fffaf0') +
      circle(x + look, -42, eyeSize * 0.46, '#1d1817') +
      circle(x + look + eyeSize * 0.16, -50, eyeSize * 0.14, '#fff')
    );
  });
  const smile = r.pick([
    path('M-52 34Q0 104 52 34Z', '#1d1817') + path('M-24 64Q0 88 26 62Q0 52 -24 64Z', p.pop),
    stroke('M-46 42Q0 82 46 42', '#1d1817', 10),
    stroke('M-44 54Q-22 36 0 54T44 54', '#1d1817', 10),
    path('M-58 36H58Q50 82 0 82T-58 36Z', '#fffaf0', 'stroke="#1d1817" stroke-width="7"') +
      stroke('M-20 38V78M20 38V78', '#1d1817', 5),
  ]);
  const hat = r.pick([
    poly(pts('-92 -120 -120 -220 -52 -150'), detail) +
      poly(pts('92 -120 120 -220 52 -150'), detail),
    stroke('M0 -150Q-10 -210 26 -234', p.ink, 10) + circle(30, -238, 22, detail),
    many(5, (i) => path(leaf((i - 2) * 30, -140, 92, 30, -90 + (i - 2) * 20), detail)),
    path(wedge(0, -142 * tall, 78, 180, 360), detail) + rect(-104, -146 * tall, 208, 17, detail),
    stroke('M-50 -140Q-80 -220 -40 -232M50 -140Q80 -220 40 -232', p.ink, 10) +
      circle(-40, -234, 15, detail) +
      circle(40, -234, 15, detail),
  ]);
  const belly = r.pick([
    faded(0.9, ellipse(0, 104 * tall, 84, 62, detail)),
    many(5, (i) => circle(-80 + i * 40, 110 + (i % 2) * 24, 12, detail)),
    many(3, (i) => stroke(`M-80 ${100 + i * 26}Q0 ${124 + i * 26} 80 ${100 + i * 26}`, detail, 9)),
    '',
  ]);
  return (
    arms +
    limbs(-52, -1) +
    limbs(52, 1) +
    hat +
    s.shaded(path(body, fill), [-180, -220, 360, 440], 'right', p.ink, 240, 4) +
    s.clip(path(body, '#000'), belly) +
    eyes +
    smile
  );
}

/** One or two creatures, and the shadows of those that were not chosen. */
export const characters: Scene = (s) => {
  const { r, p } = s;
  const floor = path(`M0 640Q640 ${r.int(590, 640)} 1280 640V800H0Z`, p.shade);
  const shapes = many(3, (i) =>
    at(
      180 + i * 460,
      520,
      path(blob(r, 0, 0, 110, 150, 0.16, 7), p.shade) +
        stroke('M-40 120V210M40 120V210', p.shade, 16),
      0,
      r.between(0.8, 1.1),
    ),
  );
  const leads = r.chance(0.4);
  const shadow = (x: number, w: number) => ellipse(x, 668, w, 24, p.ink, 'opacity=".2"');
  return (
    circle(640, 380, 330, r.pick([p.third, p.second])) +
    floor +
    shapes +
    (leads
      ? shadow(420, 190) +
        at(420, 436, creature(s, p.main, p.pop), 0, 0.98) +
        shadow(880, 150) +
        at(880, 496, creature(s, p.pop, p.main), 0, 0.74)
      : shadow(640, 220) +
        at(640, 420, creature(s, r.pick([p.main, p.pop]), p.second), r.between(-3, 3), 1.06))
  );
};
