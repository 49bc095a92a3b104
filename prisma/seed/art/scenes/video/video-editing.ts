import { on } from '../../palette';
import { arc, at, circle, line, many, poly, rect, ring, round, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';
import { shot } from './shot';

/** A timeline with its tracks and the frame above. */
export const videoEditing: Scene = (s) => {
  const { r, p } = s;
  const dark = p.ink;
  const tones = [p.main, p.pop, p.second, p.third];
  const track = (row: number, y: number) => {
    let x = 40 - r.between(0, 80);
    let drawn = '';
    while (x < 1260) {
      const w = r.between(90, 280);
      const fill = tones[(row + r.int(0, 1)) % 4] as string;
      drawn +=
        round(x, y, w - 9, 70, 9, fill) +
        (row === 2
          ? many(Math.floor((w - 30) / 11), (i) =>
              line(
                [x + 16 + i * 11, y + 35 - r.between(4, 24)],
                [x + 16 + i * 11, y + 35 + r.between(4, 24)],
                on(p, fill),
                4,
                'opacity=".55"',
              ),
            )
          : many(row === 0 ? Math.floor((w - 20) / 62) : 0, (i) =>
              at(x + 8 + i * 62, y + 8, shot(s, 54, 54, r.int(0, 3), r.shuffle(tones))),
            ));
      x += w;
    }
    return drawn;
  };
  const head = r.between(420, 860);
  return (
    rect(0, 470, 1280, 330, dark) +
    many(27, (i) =>
      line([i * 50, 486], [i * 50, i % 4 ? 494 : 504], p.light, 2.5, 'opacity=".5"'),
    ) +
    [0, 1, 2].map((row) => track(row, 522 + row * 86)).join('') +
    line([head, 480], [head, 800], p.light, 5) +
    poly(
      [
        [head - 20, 474],
        [head + 20, 474],
        [head + 20, 494],
        [head, 516],
        [head - 20, 494],
      ],
      p.pop,
    ) +
    circle(r.pick([240, 1060]), 240, 250, p.shade) +
    at(
      370,
      54,
      lifted((fill) => rect(-16, -16, 572, 382, fill), p.light, p.ink, 14) + shot(s, 540, 350),
    ) +
    at(
      86,
      150,
      many(3, (i) => round(0, i * 66, 190, 44, 10, i === 1 ? p.pop : p.light)),
    ) +
    at(
      1000,
      150,
      ring(90, 80, 66, p.main, 15) + stroke(arc(90, 80, 66, -90, r.between(20, 160)), p.pop, 15),
    )
  );
};
