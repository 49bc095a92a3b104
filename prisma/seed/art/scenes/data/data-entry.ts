import { textLines } from '../../motifs';
import { on, tone } from '../../palette';
import {
  at,
  blob,
  circle,
  line,
  many,
  path,
  poly,
  pts,
  rect,
  round,
  stroke,
  times,
  wedge,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Slips on the left, order on the right. */
export const dataEntry: Scene = (s) => {
  const { r, p } = s;
  const slip = (x: number, y: number, turn: number, fill: string) =>
    at(
      x,
      y,
      lifted(
        (each) =>
          poly(
            pts(
              '-90 -130 90 -130 90 126 75 138 60 126 45 138 30 126 15 138 0 126 -15 138 -30 126 -45 138 -60 126 -75 138 -90 126',
            ),
            each,
          ),
        fill,
        p.ink,
        9,
      ) +
        textLines(r, -66, -96, 120, 4, 28, on(p, fill), 7) +
        line([-66, 46], [66, 46], on(p, fill), 3) +
        line([10, 80], [66, 80], on(p, fill), 13),
      turn,
    );
  const slips = times(9, () =>
    slip(
      r.between(90, 440),
      r.between(130, 680),
      r.between(-34, 34),
      r.pick([p.light, p.second, p.third, p.pop]),
    ),
  );
  const cards = times(8, (i) =>
    at(
      120 + (i % 3) * 150 + r.between(-20, 20),
      180 + Math.floor(i / 3) * 210,
      lifted(
        (each) => round(-70, -90, 140, 180, 10, each),
        r.pick([p.light, p.third, p.second]),
        p.ink,
        8,
      ) +
        circle(0, -30, 34, r.pick([p.main, p.pop])) +
        path(wedge(0, 60, 52, 180, 360), p.main),
      r.between(-14, 14),
    ),
  );
  const leaf =
    lifted((fill) => rect(90, 100, 400, 600, fill), '#f0dfbf', p.ink, 14) +
    many(15, (i) =>
      stroke(
        `M130 ${156 + i * 36}q${r.int(10, 24)} -22 ${r.int(28, 44)} 0t${r.int(34, 50)} 0t${r.int(30, 50)} 0t${r.int(30, 50)} 0t${r.int(30, 60)} 0`,
        '#5c4228',
        4.4,
      ),
    );
  const left = s.choose([
    () => slips.join(''),
    () => cards.join(''),
    () => slips.join(''),
    () => leaf,
  ])();
  const rows = many(10, (i) => {
    const y = 110 + i * 60;
    return (
      rect(690, y, 500, 56, i === 0 ? p.main : i % 2 ? p.light : tone(p.shade, 0.25)) +
      line([712, y + 28], [712 + r.between(80, 130), y + 28], i === 0 ? on(p, p.main) : p.ink, 10) +
      line(
        [890, y + 28],
        [890 + r.between(40, 90), y + 28],
        i === 0 ? on(p, p.main) : p.ink,
        10,
        'opacity=".6"',
      ) +
      line(
        [1160 - r.between(40, 90), y + 28],
        [1160, y + 28],
        i === 0 ? on(p, p.main) : i === 6 ? p.pop : p.ink,
        10,
      )
    );
  });
  const mark = round(684, 464 + 2, 512, 62, 8, 'none', `stroke="${p.pop}" stroke-width="7"`);
  return (
    path(blob(r, 280, 400, 350, 330, 0.14), p.shade) +
    left +
    stroke('M540 400H624M600 368L634 400L600 432', on(p, p.ground), 13) +
    lifted((fill) => rect(676, 96, 528, 628, fill), p.light, p.ink, 14) +
    rows +
    mark
  );
};
