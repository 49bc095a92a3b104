import { flower, sprig } from '../../motifs';
import { tone } from '../../palette';
import { at, blob, circle, leaf, line, many, path, polar, rect, round, stroke } from '../../shapes';
import { lifted, type Scene, type Stage } from '../../stage';

const pot = (_s: Stage, fill: string, plant: string, band: string) =>
  plant +
  path('M-92 -120H92L70 50Q68 66 52 66H-52Q-68 66 -70 50Z', fill) +
  rect(-100, -140, 200, 40, tone(fill, -0.1), 'rx="8"') +
  stroke('M-78 -40Q0 -16 78 -40', band, 10);

const plants = (s: Stage): readonly string[] => {
  const { r, p } = s;
  const green = ['#2f5d4a', '#4f7a43', '#6c9a52'];
  return [
    many(7, (i) =>
      path(leaf(0, -120, r.between(190, 280), 40, -90 + (i - 3) * 22), green[i % 3] as string),
    ),
    many(5, (i) => at(0, -120, sprig(r, r.between(200, 320), '#2f5d4a', green, 0.4), (i - 2) * 20)),
    many(6, (i) => {
      const [x, y] = polar(0, -130, 150 + (i % 2) * 60, -90 + (i - 2.5) * 26);
      return (
        line([0, -120], [x, y], '#2f5d4a', 7) +
        path(blob(r, x, y, 60, 52, 0.1), green[i % 3] as string) +
        many(3, (k) => line([x, y], [x - 46 + k * 46, y - 40], p.ground, 6))
      );
    }),
    line([0, -120], [0, -330], '#6b4a2c', 11) +
      many(6, (i) => circle(...polar(0, -340, 74, i * 60), 54, green[i % 3] as string)) +
      many(7, (i) => circle(...polar(0, -340, 60, i * 51), 15, i % 2 ? '#e0852f' : '#d9452f')),
    path('M-46 -120V-290Q-46 -340 0 -340T46 -290V-120Z', green[0] as string) +
      stroke('M-46 -200H-96V-256M46 -176H92V-236', green[0] as string, 36) +
      many(14, (i) =>
        line([-26 + (i % 3) * 26, -310 + i * 13], [-20 + (i % 3) * 26, -304 + i * 13], p.light, 3),
      ) +
      flower(0, 6, p.pop, p.pop) +
      at(0, -344, flower(30, 7, p.pop, p.second)),
    many(
      3,
      (i) =>
        line([-50 + i * 50, -120], [-70 + i * 70, -300 - (i % 2) * 50], '#4f7a43', 6) +
        at(
          -70 + i * 70,
          -310 - (i % 2) * 50,
          flower(54, 10, [p.pop, p.second, p.light][i] as string, p.ink),
        ),
    ),
  ];
};

/** Pots on a balcony, one plant and its doctor, or beds from above. */
export const homeGarden: Scene = (s) => {
  const { r, p } = s;
  const kinds = r.shuffle(plants(s));
  const tones = r.shuffle([p.pop, p.second, p.main, p.third]);
  const balcony = () =>
    circle(930, 230, 140, p.second) +
    many(
      6,
      (i) =>
        rect(
          i * 230 - 40,
          430 + ((i * 91) % 130),
          180,
          400,
          i % 2 ? p.shade : tone(p.shade, -0.07),
        ) +
        many(6, (k) =>
          rect(
            i * 230 - 10 + (k % 2) * 80,
            470 + ((i * 91) % 130) + Math.floor(k / 2) * 70,
            36,
            44,
            p.ground,
          ),
        ),
    ) +
    rect(0, 690, 1280, 120, p.shade) +
    many(4, (i) =>
      at(
        220 + i * 285,
        640,
        pot(s, tones[i % 4] as string, kinds[i] as string, p.light),
        0,
        [1.1, 0.86, 1.2, 0.92][i],
      ),
    ) +
    many(30, (i) => line([i * 46, 560], [i * 46, 800], p.ink, 7)) +
    rect(0, 548, 1280, 20, p.ink);
  const single = () =>
    path(blob(r, 640, 400, 420, 350, 0.14), p.shade) +
    rect(0, 690, 1280, 110, tone(p.shade, -0.06)) +
    at(640, 620, pot(s, p.pop, kinds[2] as string, p.light), 0, 1.5) +
    at(
      1010,
      640,
      path('M-80 -120H80L60 50H-60Z', p.main) +
        path('M70 -90L190 -190L206 -174L80 -40Z', p.main) +
        path('M-70 -110C-170 -130 -170 20 -64 10', 'none', `stroke="${p.main}" stroke-width="19"`) +
        many(6, (i) => circle(204 + i * 12, -160 + i * 26, 6, p.third)),
    ) +
    at(
      260,
      300,
      circle(0, 0, 110, p.light, `fill-opacity=".5" stroke="${p.ink}" stroke-width="19"`) +
        path(leaf(-60, 50, 150, 60, -40), '#4f7a43') +
        circle(10, -10, 9, '#d9a441') +
        circle(-20, 20, 7, '#d9a441') +
        line([80, 80], [160, 160], p.ink, 26),
    );
  const crop = (kind: number, x: number, y: number) =>
    [
      circle(x, y, 30, '#6c9a52') + circle(x, y, 18, '#8bb56c') + circle(x, y, 8, '#b5d18f'),
      path(leaf(x, y + 20, 60, 22, -90), '#4f7a43') +
        path(leaf(x, y + 20, 46, 18, -130), '#6c9a52') +
        path(leaf(x, y + 20, 46, 18, -50), '#6c9a52'),
      circle(x, y + 6, 17, '#d9452f') +
        path(leaf(x, y - 4, 34, 12, -110), '#4f7a43') +
        path(leaf(x, y - 4, 34, 12, -70), '#4f7a43'),
      at(x, y, flower(27, 9, '#f2d25c', '#c8742f')),
      path(`M${x - 10} ${y - 6}H${x + 10}L${x} ${y + 36}Z`, '#e0852f') +
        many(3, (i) => path(leaf(x, y - 4, 36, 9, -90 + (i - 1) * 26), '#6c9a52')),
    ][kind % 5] as string;
  const beds = () =>
    rect(0, 0, 1280, 800, '#a9bd85') +
    many(30, () =>
      path(leaf(r.between(0, 1280), r.between(0, 800), 30, 9, -90 + r.between(-40, 40)), '#8fa66c'),
    ) +
    many(2, (c) =>
      many(2, (row) =>
        at(
          110 + c * 560,
          70 + row * 360,
          lifted((fill) => round(0, 0, 500, 300, 14, fill), '#8a5a34', '#2b1810', 12) +
            round(18, 18, 464, 264, 8, '#5c3d26') +
            many(18, (i) =>
              crop(Math.floor(i / 6) + c * 2 + row, 66 + (i % 6) * 74, 64 + Math.floor(i / 6) * 84),
            ),
        ),
      ),
    ) +
    at(1180, 640, circle(0, 0, 1, p.pop));
  return s.choose([balcony, single, beds])();
};
