import { flower, sprig } from '../../motifs';
import { tone } from '../../palette';
import {
  arc,
  at,
  blob,
  circle,
  ellipse,
  faded,
  leaf,
  line,
  many,
  path,
  polar,
  quarter,
  rect,
  ring,
  round,
  stroke,
  wedge,
} from '../../shapes';
import { lifted, type Scene, type Stage } from '../../stage';

const plate = (x: number, y: number, size: number, rim: string, content: string) =>
  circle(x + 6, y + 10, size, '#000', 'opacity=".14"') +
  circle(x, y, size, rim) +
  circle(x, y, size * 0.74, tone(rim, -0.05)) +
  at(x, y, content, 0, size / 100);

const foods = (s: Stage): readonly string[] => {
  const { r, p } = s;
  return [
    circle(0, 0, 58, p.second) +
      many(9, (i) => path(leaf(0, 0, 54, 17, i * 40), i % 2 ? '#4f7a43' : '#6c9a52')) +
      many(4, (i) => circle(...polar(0, 0, 32, i * 90 + 20), 12, '#d9452f')),
    path(blob(r, 0, 0, 56, 46, 0.14), '#e9c27a') +
      many(7, (i) =>
        stroke(`M${-40 + i * 13} ${-20 + (i % 3) * 9}q14 ${i % 2 ? 30 : -26} 26 6`, '#c98a3d', 5),
      ) +
      circle(10, -8, 15, '#c8402b') +
      path(leaf(10, -8, 24, 11, -60), '#5c8a46'),
    many(3, (i) =>
      ellipse(
        -24 + i * 24,
        8 - i * 9,
        34,
        17,
        ['#e88f6a', '#d9694a', '#e88f6a'][i] as string,
        'transform="rotate(-24)"',
      ),
    ) +
      many(5, (i) => circle(-36 + i * 18, 36, 8, '#5c8a46')) +
      path(wedge(34, -30, 22, 0, 180), '#f2d25c'),
    circle(0, 0, 56, '#f6e3b0') +
      circle(4, 4, 27, '#f0b43c') +
      many(4, (i) => circle(...polar(0, 0, 44, i * 84), 5, '#5c8a46')),
    circle(0, 0, 58, '#d98a4a') +
      many(6, (i) => stroke(`M-50 ${-36 + i * 15}H50M${-36 + i * 15} -50V50`, '#b4692f', 3.4)) +
      circle(0, 0, 58, 'none', 'stroke="#b4692f" stroke-width="11"'),
  ];
};

/** A laid table, a recipe with a stain, or a mat and weights. */
export const foodFitness: Scene = (s) => {
  const { r, p } = s;
  const dishes = r.shuffle(foods(s));
  if (s.about.includes('training')) {
    const bell = (x: number, y: number, turn: number, fill: string) =>
      at(
        x,
        y,
        rect(-150, -17, 300, 34, p.ink) +
          many(
            2,
            (i) =>
              round(i ? 90 : -140, -84, 50, 168, 14, fill) +
              round(i ? 140 : -176, -58, 36, 116, 12, tone(fill, -0.2)),
          ),
        turn,
      );
    const mat = at(
      640,
      420,
      lifted((fill) => round(-430, -170, 860, 340, 26, fill), p.main, p.ink, 14) +
        many(3, (i) =>
          line([-380, -90 + i * 90], [330, -90 + i * 90], p.light, 5, 'opacity=".3"'),
        ) +
        circle(430, 0, 172, tone(p.main, -0.14), 'transform="scale(.34 1) translate(840 0)"'),
      -9,
    );
    return (
      path(quarter(0, 0, 620, 2), p.shade) +
      mat +
      bell(420, 560, -24, p.pop) +
      at(
        900,
        240,
        round(-54, -150, 108, 300, 40, p.second) +
          round(-30, -196, 60, 60, 12, p.ink) +
          rect(-54, -60, 108, 90, p.light),
      ) +
      at(
        190,
        210,
        circle(0, 0, 110, p.light) +
          ring(0, 0, 110, p.ink, 15) +
          line([0, 0], [0, -66], p.ink, 11) +
          line([0, 0], [46, 26], p.pop, 11),
      ) +
      many(6, (i) =>
        at(
          1120,
          500 + i * 46,
          line([-46, 0], [46, 0], p.ink, 9, 'opacity=".7"') +
            (i < 4 ? stroke('M66 -4l11 12l20 -26', p.pop, 8) : ''),
        ),
      )
    );
  }
  const fork = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      line([0, -20], [0, 150], p.light, 13) +
        many(3, (i) => line([-20 + i * 20, -110], [-20 + i * 20, -40], p.light, 8)) +
        path('M-24 -44Q0 10 24 -44Z', p.light),
      turn,
    );
  const knife = (x: number, y: number, turn: number) =>
    at(
      x,
      y,
      line([0, 30], [0, 150], p.light, 15) + path('M-10 20V-120Q20 -90 16 20Z', p.light),
      turn,
    );
  const cloth =
    rect(0, 0, 1280, 800, p.main) +
    many(
      7,
      (i) =>
        rect(i * 200 - 30, 0, 80, 800, p.light, 'opacity=".1"') +
        rect(0, i * 200 - 30, 1280, 80, p.light, 'opacity=".1"'),
    );
  const lemon = (x: number, y: number) =>
    ellipse(x, y, 50, 38, '#f0c648', 'transform="rotate(-20 640 400)"') +
    circle(x + 78, y + 30, 40, '#f7e08a') +
    ring(x + 78, y + 30, 36, '#f0c648', 9) +
    many(6, (i) => line([x + 78, y + 30], polar(x + 78, y + 30, 28, i * 60), '#fdf6d8', 4));
  const glass = (x: number, y: number, fill: string) =>
    circle(x, y, 50, '#ffffff', 'opacity=".4"') +
    circle(x, y, 38, fill) +
    stroke(arc(x, y, 30, 200, 260), '#fff', 5);
  const herbs = (x: number, y: number, turn: number) =>
    at(x, y, sprig(r, 170, '#35573a', ['#4f7a43', '#6c9a52'], 0.34), turn);
  if (s.about.includes('dinner for eight'))
    return (
      rect(0, 0, 1280, 800, p.ground) +
      lifted((fill) => round(110, 150, 1060, 500, 60, fill), p.main, p.ink, 18) +
      many(8, (i) =>
        plate(250 + (i % 4) * 260, i < 4 ? 240 : 560, 78, p.light, dishes[i % 5] as string),
      ) +
      many(8, (i) => round(190 + (i % 4) * 260, i < 4 ? 60 : 690, 120, 60, 26, p.pop)) +
      at(
        640,
        400,
        many(3, (i) =>
          at(
            -260 + i * 260,
            0,
            i === 1
              ? flower(60, 9, p.light, p.second) + flower(36, 7, p.pop, p.second)
              : rect(-9, -50, 18, 76, p.light) +
                  path('M0 -84Q18 -60 0 -50Q-18 -60 0 -84Z', p.second),
          ),
        ),
      ) +
      many(4, (i) => glass(330 + i * 230, 400 + (i % 2 ? 46 : -46), p.pop))
    );
  if (s.about.includes('grandma'))
    return (
      rect(0, 0, 1280, 800, p.ground) +
      path(blob(r, 640, 420, 500, 330, 0.14), p.shade) +
      at(
        420,
        420,
        lifted((fill) => rect(-230, -290, 460, 600, fill), '#fbf0d8', p.ink, 14) +
          line([-180, -230], [60, -230], p.pop, 17) +
          many(11, (i) =>
            stroke(
              `M-180 ${-160 + i * 42}q12 -18 34 0t40 0t44 0t40 0t${r.int(40, 130)} 0`,
              '#5c4228',
              4.6,
            ),
          ) +
          faded(0.3, circle(130, 190, 62, '#b4692f')) +
          faded(0.24, ring(130, 190, 62, '#7d4a20', 8)),
        -6,
      ) +
      plate(900, 380, 210, p.light, foods(s)[4] as string) +
      at(
        1110,
        640,
        line([-30, 60], [60, -170], p.second, 26) +
          ellipse(74, -200, 46, 62, p.second, 'transform="rotate(22 74 -200)"'),
      ) +
      many(5, (i) => circle(690 + i * 50, 700 + (i % 2) * 20, 17, '#f2e3c2'))
    );
  const layout = s.choose([
    () =>
      plate(640, 400, 240, p.light, dishes[0] as string) +
      fork(330, 400, 0) +
      knife(950, 400, 0) +
      plate(170, 150, 110, p.second, dishes[1] as string) +
      plate(1120, 640, 130, p.pop, dishes[2] as string) +
      glass(1080, 170, p.second) +
      herbs(230, 720, -30) +
      lemon(240, 560),
    () =>
      many(6, (i) =>
        plate(
          230 + (i % 3) * 410,
          230 + Math.floor(i / 3) * 350,
          148,
          i % 2 ? p.light : p.third,
          dishes[i % 5] as string,
        ),
      ) +
      herbs(420, 470, 20) +
      herbs(850, 470, -20),
  ])();
  return cloth + layout;
};
