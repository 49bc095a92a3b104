import { person } from '../../faces';
import { mountain } from '../../motifs';
import {
  at,
  blob,
  circle,
  faded,
  many,
  num,
  type Point,
  path,
  poly,
  rect,
  stroke,
  times,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** An old print, torn, and half of it brought back. */
export const restoration: Scene = (s) => {
  const { r, p } = s;
  const sepia = ['#e8d3ad', '#cfae7d', '#9a7448', '#5c4228'] as const;
  const old = (w: number, h: number, x: number, y: number, turn: number, content: string) =>
    at(
      x,
      y,
      lifted((fill) => rect(-w / 2, -h / 2, w, h, fill), '#fbf3e2', p.ink, 14) +
        s.clip(rect(-w / 2 + 26, -h / 2 + 26, w - 52, h - 52, '#000'), content),
      turn,
    );
  const figure = (skin: string, cloth: string, hair: string) =>
    person(r, { skin, hair, cloth, trim: sepia[0], line: '#3a2817', cheek: skin });
  const scenery =
    rect(-500, -400, 1000, 800, sepia[1]) +
    circle(-90, -140, 150, sepia[0]) +
    at(-160, 270, mountain(620, 330, sepia[2], sepia[0])) +
    at(220, 280, mountain(520, 240, sepia[3], sepia[1]));
  const pair = r.chance(0.55);
  const portrait =
    rect(-500, -400, 1000, 800, sepia[0]) +
    circle(0, -40, 260, sepia[1]) +
    (pair
      ? at(-130, 60, figure('#ecd2a8', sepia[3], '#4b3520'), 0, 1.22) +
        at(140, 70, figure('#e6c79a', sepia[2], '#3a2817'), 0, 1.16)
      : at(0, 40, figure('#ecd2a8', sepia[3], '#4b3520'), 0, 1.45));
  const rip = times(9, (i): Point => [r.between(-26, 26) + 60 - i * 12, -300 + i * 76]);
  const ripLine = `M${rip.map(([x, y]) => `${num(x)} ${num(y)}`).join('L')}`;
  const stains = many(3, () =>
    path(
      blob(
        r,
        r.between(-260, -40),
        r.between(-160, 160),
        r.between(30, 76),
        r.between(30, 60),
        0.24,
      ),
      '#7d5a34',
      'opacity=".28"',
    ),
  );
  const mended = s.clip(
    path(`${ripLine}L420 320L420 -320Z`, '#000'),
    faded(0.34, rect(-420, -320, 840, 640, p.third)),
  );
  const behind =
    old(430, 320, r.int(250, 330), r.int(260, 320), r.between(-16, -8), scenery) +
    old(400, 300, r.int(960, 1040), r.int(500, 560), r.between(8, 16), scenery);
  const corners = many(4, (i) =>
    at(
      i % 2 ? 372 : -372,
      i > 1 ? 296 : -296,
      poly(
        [
          [0, 0],
          [i % 2 ? -70 : 70, 0],
          [0, i > 1 ? -70 : 70],
        ],
        p.main,
      ),
    ),
  );
  return (
    rect(0, 0, 1280, 800, p.shade) +
    path(blob(r, 640, 400, 560, 340, 0.12), p.ground) +
    behind +
    at(
      640,
      400,
      lifted((fill) => rect(-372, -296, 744, 592, fill), '#fbf3e2', p.ink, 18) +
        s.clip(rect(-336, -260, 672, 520, '#000'), portrait + stains + mended) +
        stroke(ripLine, '#fbf3e2', 15) +
        stroke(ripLine, '#7d5a34', 2.4, 'opacity=".5" transform="translate(8 0)"') +
        corners,
      r.between(-4, 4),
      1.08,
    )
  );
};
