import { cloud, flower, mark, mountain, textLines, tree } from '../../motifs';
import { tone } from '../../palette';
import { at, circle, faded, line, many, type Point, path, rect, round, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';

const train = (body: string, stripe: string, glass: string, ink: string, cars = 4) =>
  many(cars, (i) =>
    at(
      i * 330,
      0,
      (i === cars - 1
        ? path('M0 -120H230Q320 -110 330 -20V0H0Z', body)
        : round(0, -120, 318, 120, 10, body)) +
        rect(0, -44, i === cars - 1 ? 328 : 318, 16, stripe) +
        many(i === cars - 1 ? 3 : 5, (k) => round(22 + k * 58, -98, 40, 40, 8, glass)) +
        (i === cars - 1 ? path('M222 -98H250Q288 -92 300 -58H222Z', glass) : '') +
        many(4, (k) => circle(40 + k * 78, 4, 15, ink)),
    ),
  );

/** A train over the lake by day or night, tickets, or Kyoto. */
export const travelPlans: Scene = (s) => {
  const { r, p } = s;
  const night = s.about.includes('night');
  const kyoto = s.about.includes('kyoto');
  if (kyoto) {
    const roof = (y: number, w: number) =>
      path(
        `M${-w} ${y}Q${-w * 0.6} ${y - 10} ${-w * 0.42} ${y - 66}H${w * 0.42}Q${w * 0.6} ${y - 10} ${w} ${y}Q0 ${y - 24} ${-w} ${y}Z`,
        p.main,
      );
    const pagoda = at(
      820,
      690,
      many(
        4,
        (i) =>
          rect(-86 + i * 8, -130 - i * 124, 172 - i * 16, 110, p.light) +
          many(3, (k) => rect(-50 + k * 38 + 2, -116 - i * 124, 22, 74, p.pop)) +
          roof(-126 - i * 124, 190 - i * 20),
      ) +
        line([0, -560], [0, -680], p.main, 13) +
        circle(0, -684, 15, p.second),
    );
    const gate = at(
      330,
      700,
      rect(-120, -250, 28, 250, p.pop) +
        rect(92, -250, 28, 250, p.pop) +
        rect(-150, -210, 300, 24, p.pop) +
        path('M-190 -280Q0 -246 190 -280L180 -314Q0 -282 -180 -314Z', p.pop) +
        path('M-196 -312Q0 -280 196 -312L200 -330Q0 -300 -200 -330Z', p.ink),
    );
    const blossom = many(22, () =>
      at(r.between(0, 1280), r.between(20, 520), flower(r.between(13, 30), 5, p.light, p.pop)),
    );
    return (
      circle(600, 330, 240, p.second) +
      faded(0.8, at(640, 700, mountain(1500, 420, p.shade, p.light))) +
      rect(0, 690, 1280, 110, p.main) +
      pagoda +
      gate +
      blossom
    );
  }
  const sky = night
    ? rect(0, 0, 1280, 800, p.ink) +
      many(70, () => circle(r.between(0, 1280), r.between(0, 420), r.between(1.5, 4), p.light)) +
      circle(1010, 170, 84, p.second) +
      circle(1050, 150, 76, p.ink)
    : circle(r.int(280, 1000), 230, 130, p.second) +
      at(r.int(200, 400), 190, cloud(220, p.light)) +
      at(r.int(880, 1100), 130, cloud(170, p.light));
  const peaks =
    at(280, 560, mountain(700, 380, night ? '#2f4a52' : p.main, p.light)) +
    at(760, 560, mountain(620, 290, night ? '#3b5a60' : tone(p.main, 0.18), p.light)) +
    at(1160, 560, mountain(560, 350, night ? '#2f4a52' : p.main, p.light));
  const lake =
    rect(0, 560, 1280, 240, night ? '#1c3c44' : p.third) +
    many(14, () =>
      line(
        [r.between(0, 1200), r.between(590, 780)],
        [r.between(0, 1280), 0].map((v, i) => (i ? 0 : v)) as unknown as Point,
        'none',
        0,
      ),
    ) +
    many(12, (i) =>
      round(r.between(0, 1180), 600 + i * 16, r.between(40, 130), 6, 3, p.light, 'opacity=".4"'),
    );
  const arches = many(8, (i) =>
    path(
      `M${i * 180 - 40} 800V600H${i * 180 + 140}V800H${i * 180 + 116}V700A66 66 0 0 0 ${i * 180 - 16} 700V800Z`,
      night ? '#4a3a2c' : p.shade,
    ),
  );
  const rail = rect(0, 582, 1280, 24, night ? '#3a2d22' : p.ink);
  const glass = night ? p.second : p.light;
  const shift = s.choose([-90, -240, -30]);
  if (s.about.includes('mistakes')) {
    const ticket = (x: number, y: number, fill: string, turn: number) =>
      at(
        x,
        y,
        lifted(
          (each) =>
            path('M-300 -110H300V-34A34 34 0 0 0 300 34V110H-300V34A34 34 0 0 0 -300 -34Z', each),
          fill,
          p.ink,
          12,
        ) +
          line([130, -90], [130, 90], p.ink, 4, 'stroke-dasharray="3 13"') +
          line([-250, -54], [-60, -54], p.ink, 20) +
          textLines(r, -250, 0, 300, 3, 32, p.ink, 8) +
          at(166, -40, mark(r, 86, [p.main, p.pop, p.light])),
        turn,
      );
    return (
      circle(1100, 150, 260, p.shade) +
      ticket(520, 230, p.light, -7) +
      ticket(640, 430, p.second, 4) +
      ticket(560, 620, p.third, -3) +
      many(
        3,
        (i) =>
          circle(1070, 260 + i * 170, 58, i === 1 ? p.pop : p.main) +
          (i === 1
            ? stroke('M1048 408l44 44m0 -44l-44 44', p.light, 13)
            : stroke(`M1042 ${260 + i * 170}l20 22l40 -46`, p.light, 13)),
      )
    );
  }
  return (
    sky +
    peaks +
    lake +
    arches +
    rail +
    at(shift, 580, train(p.pop, p.light, glass, p.ink, 4)) +
    (night
      ? ''
      : many(7, (i) =>
          at(
            60 + i * 200 + r.between(-40, 40),
            810,
            tree(r, r.between(90, 150), i % 2 ? p.main : p.second, p.ink),
          ),
        ))
  );
};
