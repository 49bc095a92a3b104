import { mark } from '../../motifs';
import {
  at,
  circle,
  ellipse,
  faded,
  leaf,
  line,
  many,
  path,
  polar,
  poly,
  pts,
  rect,
  round,
} from '../../shapes';
import type { Scene } from '../../stage';
import { shot } from './shot';

/** A turntable, two lamps, a camera. */
export const productVideos: Scene = (s) => {
  const { r, p } = s;
  const goods = s.choose([
    () =>
      round(-70, -250, 140, 250, 30, p.pop) +
      round(-40, -320, 80, 80, 10, p.second) +
      rect(-70, -180, 140, 100, p.light) +
      at(-36, -166, mark(r, 72, [p.main, p.ink, p.pop])),
    () =>
      poly(pts('-150 -170 150 -170 150 0 -150 0'), p.second) +
      poly(pts('-150 -170 -230 -260 -60 -240 0 -170'), p.third) +
      poly(pts('150 -170 230 -260 60 -240 0 -170'), p.third) +
      at(-60, -130, mark(r, 100, [p.main, p.pop, p.ink])) +
      many(7, (i) =>
        at(
          (i - 3) * 40,
          -300 - (i % 3) * 50,
          r.chance(0.5) ? circle(0, 0, 15, p.pop) : rect(-12, -12, 24, 24, p.light),
        ),
      ),
    () =>
      many(4, (i) =>
        at(
          i * 96 - 145,
          0,
          round(-28, -130, 56, 130, 8, i % 2 ? p.main : p.ink) +
            path(`M-24 -130V-${178 + i * 8}L24 -${206 + i * 8}V-130Z`, p.pop),
        ),
      ),
  ])();
  const lamp = (x: number, flip: number) =>
    at(
      x,
      0,
      line([0, 610], [0, 250], p.ink, 11) +
        poly(pts('-30 170 60 120 110 250 10 290'), p.ink) +
        poly(pts('60 120 110 250 128 240 82 112'), p.light) +
        line([-60, 610], [60, 610], p.ink, 11),
      0,
      [flip, 1],
    );
  const beam =
    faded(0.4, poly(pts('250 130 290 250 760 640 420 640'), p.light)) +
    faded(0.4, poly(pts('1030 130 990 250 520 640 860 640'), p.light));
  const camera = at(
    640,
    770,
    round(-130, -110, 260, 150, 20, p.ink) +
      circle(0, -70, 66, p.main) +
      circle(0, -70, 40, p.ink) +
      path(leaf(-24, -84, 40, 17, -50), p.light) +
      round(-110, -136, 70, 34, 8, p.ink) +
      circle(100, -90, 9, p.pop),
  );
  const film = many(9, (i) => at(60 + i * 150, 44, shot(s, 110, 70, i % 5)));
  return (
    rect(0, 600, 1280, 200, p.shade) +
    (r.chance(0.4) ? rect(0, 20, 1280, 118, p.ink) + film : circle(640, 330, 270, p.third)) +
    beam +
    lamp(150, 1) +
    lamp(1130, -1) +
    ellipse(640, 612, 250, 48, p.main) +
    ellipse(640, 600, 250, 48, p.light) +
    many(16, (i) =>
      line(
        polar(640, 600, 1, 0),
        [640 + Math.cos(i * 0.39) * 250, 600 + Math.sin(i * 0.39) * 48],
        p.shade,
        3,
      ),
    ) +
    at(640, 596, goods) +
    camera
  );
};
