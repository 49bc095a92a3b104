import { textLines } from '../../motifs';
import {
  arc,
  at,
  circle,
  line,
  many,
  type Point,
  path,
  quarter,
  rect,
  round,
  smooth,
  stroke,
  times,
  wedge,
} from '../../shapes';
import { inks, lifted, type Scene, type Stage } from '../../stage';

const bars = (s: Stage, w: number, h: number) =>
  many(7, (i) => {
    const high = h * (0.25 + 0.7 * Math.abs(Math.sin(i * 0.8 + s.r.between(0, 0.6))));
    return round((i * w) / 7, h - high, w / 10, high, 6, i === 4 ? s.p.pop : s.p.main);
  }) + line([0, h + 8], [w, h + 8], s.p.ink, 4);

const donut = (s: Stage, size: number) => {
  const cuts = [0, s.r.int(100, 160), s.r.int(190, 250), s.r.int(280, 320), 360];
  return many(4, (i) =>
    stroke(
      arc(0, 0, size, (cuts[i] as number) - 90, (cuts[i + 1] as number) - 94),
      inks(s)[i] as string,
      size * 0.46,
      'style="stroke-linecap:butt"',
    ),
  );
};

const area = (s: Stage, w: number, h: number) => {
  const points = times(7, (i): Point => [(i * w) / 6, h * s.r.between(0.15, 0.7)]);
  const d = smooth(points, false);
  return (
    path(`${d}L${w} ${h}L0 ${h}Z`, s.p.third) +
    stroke(d, s.p.main, 9) +
    circle((points[4] as Point)[0], (points[4] as Point)[1], 15, s.p.pop)
  );
};

const scatter = (s: Stage, w: number, h: number) =>
  many(34, () => {
    const x = s.r.next();
    return circle(
      x * w,
      h - (x * 0.7 + s.r.between(-0.05, 0.28)) * h,
      s.r.between(6, 17),
      s.r.pick(inks(s)),
      'opacity=".85"',
    );
  }) + line([0, h], [w, h * 0.2], s.p.ink, 5);

/** Charts on cards, one line that matters, or a year as a flower. */
export const dashboards: Scene = (s) => {
  const { r, p } = s;
  const card = (
    x: number,
    y: number,
    w: number,
    h: number,
    content: string,
    fill: string = p.light,
  ) => at(x, y, lifted((each) => round(0, 0, w, h, 18, each), fill, p.ink, 10) + content);
  return s.choose([
    () =>
      path(quarter(0, 0, 700, r.int(0, 3)), p.shade) +
      at(
        640,
        400,
        card(
          -590,
          -330,
          560,
          360,
          at(50, 80, bars(s, 460, 210)) + line([50, 40], [200, 40], p.ink, 12),
        ) +
          card(0, -330, 330, 360, at(165, 190, donut(s, 92))) +
          card(
            360,
            -330,
            230,
            165,
            line([36, 56], [120, 56], p.ink, 11) + line([36, 108], [160, 108], p.pop, 26),
          ) +
          card(
            360,
            -135,
            230,
            165,
            line([36, 56], [120, 56], p.ink, 11) + line([36, 108], [180, 108], p.main, 26),
          ) +
          card(-590, 60, 1180, 270, at(46, 56, area(s, 1090, 180))),
        -3,
      ),
    () =>
      rect(0, 0, 1280, 800, p.light) +
      many(9, (i) => line([120, 120 + i * 70], [1190, 120 + i * 70], p.ink, 2, 'opacity=".14"')) +
      many(5, (i) =>
        stroke(
          smooth(
            times(
              7,
              (k): Point => [
                120 + k * 178,
                560 - i * 30 + Math.sin(k * 0.9 + i * 1.2) * 60 - (i === 3 ? k * 44 : 0),
              ],
            ),
            false,
          ),
          i === 3 ? p.pop : p.shade,
          i === 3 ? 17 : 10,
        ),
      ) +
      circle(1188, 560 - 90 - 264 + Math.sin(6 * 0.9 + 3.6) * 60, 28, p.pop) +
      line([120, 690], [1190, 690], p.ink, 6),
    () =>
      many(3, (i) =>
        at(
          150 + i * 345,
          130,
          card(
            0,
            0,
            300,
            540,
            line([36, 50], [180, 50], p.ink, 12) +
              at(
                36,
                110,
                [bars(s, 230, 180), scatter(s, 230, 180), area(s, 230, 180)][i] as string,
              ) +
              (i === 1 ? at(150, 420, donut(s, 56)) : textLines(r, 36, 370, 220, 4, 40, p.ink, 9)),
          ),
        ),
      ),
    () =>
      circle(640, 400, 350, p.shade) +
      many(30, (i) => {
        const reach = 130 + 190 * Math.abs(Math.sin(i * 0.42 + 0.6)) * r.between(0.8, 1);
        return path(
          wedge(640, 400, reach, i * 12, i * 12 + 9.4),
          inks(s)[Math.floor(i / 8) % 4] as string,
        );
      }) +
      circle(640, 400, 92, p.light) +
      line([600, 390], [680, 390], p.ink, 13) +
      line([616, 420], [664, 420], p.pop, 10),
  ])();
};
