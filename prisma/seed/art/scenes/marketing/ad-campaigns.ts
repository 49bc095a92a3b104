import { flower, mark, star } from '../../motifs';
import { on, tone } from '../../palette';
import {
  at,
  blob,
  circle,
  ellipse,
  line,
  many,
  path,
  polar,
  poly,
  pts,
  rect,
  round,
} from '../../shapes';
import { inks, lifted, type Scene, type Stage } from '../../stage';

const megaphone = (s: Stage, body: string, mouth: string) =>
  poly(pts('-60 -60 240 -200 240 200 -60 60'), body) +
  ellipse(240, 0, 54, 200, mouth) +
  ellipse(240, 0, 30, 130, tone(mouth, -0.3)) +
  round(-150, -66, 110, 132, 28, s.p.ink) +
  path('M-40 56L0 190H60L40 30Z', s.p.ink);

/** A megaphone, a ring of ads, a leaking bucket, or a rocket. */
export const adCampaigns: Scene = (s) => {
  const { r, p } = s;
  const target = (x: number, y: number, size: number) =>
    many(5, (i) => circle(x, y, size * (1 - i * 0.2), i % 2 ? p.light : p.pop)) +
    line([x, y], [x + size * 0.9, y - size * 0.9], p.ink, 15) +
    poly(
      [
        [x + size * 0.8, y - size * 0.92],
        [x + size * 1.12, y - size * 1.2],
        [x + size * 1.06, y - size * 0.82],
      ],
      p.main,
    );
  const shout = many(13, (i) => {
    const angle = -38 + i * 6.3;
    const [x, y] = polar(470, 430, 330 + (i % 3) * 150 + r.between(-30, 30), angle);
    return at(
      x,
      y,
      [
        circle(0, 0, 34, p.second),
        rect(-30, -30, 60, 60, p.main),
        star(40, p.pop),
        poly(pts('-34 28 0 -34 34 28'), p.third),
        flower(44, 8, p.light, p.pop),
      ][i % 5] as string,
      r.between(-30, 30),
    );
  });
  const bucket = () =>
    at(
      640,
      300,
      path('M-210 -60H210L160 330Q156 350 136 350H-136Q-156 350 -160 330Z', p.main) +
        ellipse(0, -60, 210, 44, tone(p.main, -0.2)) +
        ellipse(0, -52, 180, 32, p.second) +
        pts('-90 120 40 210 110 90')
          .map(
            ([x, y]) =>
              circle(x as number, y as number, 17, p.ink) +
              path(
                `M${x} ${(y as number) + 20}C${(x as number) - 34} ${(y as number) + 120} ${(x as number) + 20} ${(y as number) + 180} ${x} ${(y as number) + 330}`,
                'none',
                `stroke="${p.second}" stroke-width="19" stroke-linecap="round"`,
              ),
          )
          .join('') +
        path('M-210 -60C-200 -260 200 -260 210 -60', 'none', `stroke="${p.ink}" stroke-width="13"`),
    );
  const rocket = () =>
    at(
      640,
      420,
      path('M0 -330C110 -230 120 -60 80 100H-80C-120 -60 -110 -230 0 -330Z', p.light) +
        path('M0 -330C50 -284 80 -230 92 -170H-92C-80 -230 -50 -284 0 -330Z', p.pop) +
        circle(0, -80, 50, p.main) +
        circle(0, -80, 32, p.third) +
        path('M-84 0L-170 130L-76 100Z', p.pop) +
        path('M84 0L170 130L76 100Z', p.pop) +
        path('M-50 110C-60 220 0 270 0 330C0 270 60 220 50 110Z', p.second) +
        path('M-24 110C-30 180 0 210 0 250C0 210 30 180 24 110Z', p.pop),
      24,
    ) +
    many(7, (i) => at(110 + i * 180, 130 + ((i * 211) % 520), star(15 + (i % 3) * 9, p.second)));
  return s.choose([
    () =>
      path(blob(r, 900, 400, 380, 330, 0.14), p.shade) +
      shout +
      at(330, 440, megaphone(s, p.main, p.pop), -10, 1.1),
    () =>
      circle(640, 420, 390, p.shade) +
      many(12, (i) =>
        at(
          ...polar(640, 420, 330, i * 30),
          lifted(
            (fill) => round(-84, -56, 168, 112, 14, fill),
            inks(s)[i % 4] as string,
            p.ink,
            8,
          ) +
            line([-50, -10], [40, -10], on(p, inks(s)[i % 4] as string), 11) +
            line([-50, 20], [10, 20], on(p, inks(s)[i % 4] as string), 7),
          r.between(-12, 12),
          0.92,
        ),
      ) +
      circle(640, 420, 110, p.pop) +
      at(586, 366, mark(r, 108, [p.light, p.second, p.ink], 6)),
    () => circle(640, 460, 330, p.shade) + bucket(),
    () => circle(640, 400, 360, p.shade) + rocket(),
    () => target(600, 430, 300),
  ])();
};
