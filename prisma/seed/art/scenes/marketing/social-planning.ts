import { flower, mark, star, textLines } from '../../motifs';
import { on, tone } from '../../palette';
import { at, blob, circle, ellipse, line, many, path, rect, round } from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** A calendar, four pictures, three levers, or what people say. */
export const socialPlanning: Scene = (s) => {
  const { r, p } = s;
  const day = (i: number, x: number, y: number) =>
    round(x, y, 116, 100, 14, (i * 5) % 7 < 3 ? (inks(s)[i % 4] as string) : p.shade) +
    ((i * 5) % 7 < 3
      ? at(
          x + 58,
          y + 50,
          [
            star(26, p.light),
            circle(0, 0, 24, p.light),
            path(
              'M0 26C-40 -2 -28 -30 -10 -26C-4 -25 0 -18 0 -14C0 -18 4 -25 10 -26C28 -30 40 -2 0 26Z',
              p.light,
            ),
            flower(28, 7, p.light, p.ink),
            rect(-22, -16, 44, 32, p.light, 'rx="6"'),
          ][i % 5] as string,
        )
      : '');
  const calendar =
    lifted((fill) => round(170, 110, 940, 610, 30, fill), p.light, p.ink, 16) +
    path('M170 210V140Q170 110 200 110H1080Q1110 110 1110 140V210Z', p.main) +
    many(6, (i) => round(250 + i * 150, 80, 26, 70, 13, p.ink)) +
    many(28, (i) => day(i, 206 + (i % 7) * 126, 236 + Math.floor(i / 7) * 114));
  const cup = at(
    1090,
    640,
    ellipse(0, 0, 150, 150, p.light) +
      circle(0, 0, 104, p.pop) +
      circle(0, 0, 84, tone(p.ink, 0.16)) +
      path(blob(r, 0, 0, 46, 40, 0.2), p.second) +
      path('M100 -30Q170 -40 160 20T92 40', 'none', `stroke="${p.pop}" stroke-width="22"`),
  );
  const bubble = (x: number, y: number, size: number, fill: string, content: string, flip = 1) =>
    at(
      x,
      y,
      lifted(
        (each) =>
          `<g transform="scale(${flip} 1)">${path('M-170 -120Q-170 -150 -140 -150H140Q170 -150 170 -120V40Q170 70 140 70H-40L-110 140V70H-140Q-170 70 -170 40Z', each)}</g>`,
        fill,
        p.ink,
        10,
      ) + content,
      r.between(-5, 5),
      size,
    );
  const heart =
    'M0 60C-90 0 -64 -62 -24 -56C-8 -54 0 -40 0 -32C0 -40 8 -54 24 -56C64 -62 90 0 0 60Z';
  return s.choose([
    () => circle(1100, 130, 260, p.shade) + calendar + cup,
    () =>
      many(4, (i) =>
        at(
          200 + i * 295,
          400 + (i % 2 ? 30 : -30),
          lifted((fill) => rect(-128, -180, 256, 330, fill), p.light, p.ink, 12) +
            s.clip(
              rect(-108, -160, 216, 216, '#000'),
              rect(-108, -160, 216, 216, inks(s)[i] as string) +
                at(-60, -110, mark(r, 120, [p.light, p.ink, on(p, inks(s)[i] as string)])),
            ) +
            line([-100, 92], [70, 92], p.ink, 10) +
            line([-100, 120], [10, 120], p.ink, 8, 'opacity=".5"'),
          r.between(-8, 8),
        ),
      ),
    () =>
      path(blob(r, 640, 420, 470, 330, 0.14), p.shade) +
      many(
        3,
        (i) =>
          round(300 + i * 250, 190, 190, 440, 95, p.light) +
          circle(395 + i * 250, 300 + i * 120, 74, [p.pop, p.second, p.main][i] as string),
      ),
    () =>
      circle(640, 400, 370, p.shade) +
      bubble(400, 300, 1.25, p.main, at(0, -40, star(56, p.second))) +
      bubble(880, 280, 1.05, p.pop, at(0, -40, path(heart, p.light)), -1) +
      bubble(480, 600, 1, p.light, textLines(r, -120, -84, 240, 3, 44, p.ink, 12)) +
      bubble(
        900,
        570,
        1.2,
        p.second,
        many(3, (i) => circle(-64 + i * 64, -40, 20, p.ink)),
        -1,
      ),
  ])();
};
