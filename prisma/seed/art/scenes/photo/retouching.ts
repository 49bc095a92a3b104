import { someone } from '../../faces';
import { sprig } from '../../motifs';
import {
  at,
  blob,
  circle,
  faded,
  line,
  many,
  num,
  path,
  poly,
  quarter,
  rect,
  stroke,
} from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Before and after, parted by a slider. */
export const retouching: Scene = (s) => {
  const { r, p } = s;
  const [x, y, w, h] = [250, 70, 780, 660];
  const people =
    s.choose([false, true, true, false]) ||
    s.about.includes('group') ||
    s.about.includes('wedding');
  const figures = people
    ? at(420, 470, someone(s, p.second), -3, 1.2) +
      at(860, 480, someone(s, p.main), 3, 1.16) +
      at(640, 440, someone(s, p.pop), 0, 1.34)
    : at(640, 400, someone(s, p.main), r.between(-4, 4), 1.7);
  const back =
    rect(x, y, w, h, p.third) +
    path(blob(r, 640, 330, 320, 260, 0.14), p.second, 'opacity=".7"') +
    at(r.pick([330, 940]), 790, sprig(r, 520, p.ink, [p.main, p.light]));
  const cut = r.between(540, 740);
  const dull =
    faded(0.52, rect(x, y, cut - x, h, '#8f877c')) +
    many(46, () =>
      circle(
        r.between(x, cut),
        r.between(y, y + h),
        r.between(1.5, 4.5),
        '#5d5348',
        'opacity=".55"',
      ),
    ) +
    many(4, () =>
      stroke(
        `M${num(r.between(x, cut))} ${y}q${num(r.between(-40, 40))} 300 ${num(r.between(-30, 30))} 660`,
        '#fffaf0',
        2.4,
        'opacity=".55"',
      ),
    );
  const frame = rect(x, y, w, h, '#000');
  return (
    path(quarter(0, 0, 620, r.int(0, 3)), p.shade) +
    circle(1130, 690, 220, p.shade) +
    lifted((fill) => rect(x - 26, y - 26, w + 52, h + 52, fill), p.light, p.ink, 16) +
    s.clip(frame, back + figures + dull) +
    line([cut, y - 26], [cut, y + h + 26], p.light, 9) +
    circle(cut, 400, 40, p.light) +
    poly(
      [
        [cut - 10, 384],
        [cut - 24, 400],
        [cut - 10, 416],
      ],
      p.ink,
    ) +
    poly(
      [
        [cut + 10, 384],
        [cut + 24, 400],
        [cut + 10, 416],
      ],
      p.ink,
    )
  );
};
