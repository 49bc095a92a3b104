import { flower, mark, mountain, sprig, textLines } from '../../motifs';
import {
  arc,
  at,
  circle,
  ellipse,
  line,
  many,
  path,
  quarter,
  rect,
  round,
  stroke,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Words said aloud. */
export const speechesScripts: Scene = (s) => {
  const { r, p } = s;
  const mic =
    round(-62, -330, 124, 240, 62, p.main) +
    many(5, (i) => line([-62, -280 + i * 36], [62, -280 + i * 36], p.light, 6, 'opacity=".5"')) +
    path(
      'M-104 -190V-160A104 104 0 0 0 104 -160V-190',
      'none',
      `stroke="${p.ink}" stroke-width="20"`,
    ) +
    line([0, -56], [0, 120], p.ink, 20) +
    ellipse(0, 130, 130, 24, p.ink);
  const glass = (fill: string, turn: number, x: number) =>
    at(
      x,
      560,
      path('M-84 -330H84C84 -210 50 -170 0 -170S-84 -210 -84 -330Z', p.light, 'opacity=".75"') +
        path('M-80 -290H80C76 -206 46 -174 0 -174S-76 -206 -80 -290Z', fill) +
        line([0, -170], [0, 20], p.light, 13) +
        ellipse(0, 24, 70, 13, p.light) +
        many(5, (i) => circle(-36 + i * 18, -210 - (i % 3) * 24, 6, p.light, 'opacity=".7"')),
      turn,
    );
  if (s.about.includes('wedding'))
    return (
      circle(640, 380, 330, p.shade) +
      many(18, (i) =>
        at(
          640 + Math.cos(i * 0.35) * r.between(430, 560),
          380 + Math.sin(i * 0.35) * r.between(280, 370),
          flower(r.between(16, 46), 7, r.pick([p.pop, p.second, p.light]), p.main),
        ),
      ) +
      glass(p.second, 16, 520) +
      glass(p.second, -16, 760) +
      many(7, (i) =>
        line(
          [640 + Math.cos(-2.6 + i * 0.35) * 74, 240 + Math.sin(-2.6 + i * 0.35) * 74],
          [640 + Math.cos(-2.6 + i * 0.35) * 126, 240 + Math.sin(-2.6 + i * 0.35) * 126],
          p.pop,
          9,
        ),
      )
    );
  if (s.about.includes('farewell'))
    return (
      circle(640, 360, 300, p.shade) +
      many(9, (i) =>
        at(
          640 + (i - 4) * 92,
          800,
          sprig(r, 430 - Math.abs(i - 4) * 50, p.ink, [p.main, p.third], 0.24),
          (i - 4) * 7,
        ),
      ) +
      rect(606, 330, 68, 330, p.light) +
      line([640, 330], [640, 306], p.ink, 6) +
      path('M640 210C684 264 676 312 640 312S596 264 640 210Z', p.second) +
      path('M640 252C660 280 656 308 640 308S620 280 640 252Z', p.pop)
    );
  if (s.about.includes('script') && r.chance(0.95)) {
    const frame = (x: number, y: number, fill: string, art: string) =>
      s.clip(round(x, y, 300, 170, 10, '#000'), rect(x, y, 300, 170, fill) + art);
    return (
      path(quarter(680, 0, 600, 1), p.shade) +
      lifted((fill) => rect(230, 60, 820, 800, fill), p.light, p.ink, 18) +
      line([300, 120], [560, 120], p.ink, 20) +
      many(
        3,
        (i) =>
          textLines(r, 300, 214 + i * 220, 300, 4, 36, p.ink, 9) +
          frame(
            690,
            200 + i * 220,
            [p.main, p.second, p.pop][i] as string,
            [
              circle(840, 290, 54, p.light),
              at(840, 590, mountain(230, 120, p.main, p.light)),
              at(800, 660, mark(r, 110, [p.light, p.second, p.ink], 6)),
            ][i] as string,
          ),
      ) +
      line([645, 190], [645, 800], p.ink, 3, 'opacity=".4"')
    );
  }
  return (
    circle(640, 330, 240, p.shade) +
    many(4, (i) =>
      stroke(
        arc(640, 330, 290 + i * 70, -150, -110) + arc(640, 330, 290 + i * 70, -70, -30),
        p.pop,
        15,
      ),
    ) +
    at(640, 590, mic, 0, 1.2)
  );
};
