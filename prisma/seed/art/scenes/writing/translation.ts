import { accents, letter } from '../../letters';
import { textLines } from '../../motifs';
import { on } from '../../palette';
import { at, blob, circle, many, path, quarter, rect, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Two bubbles that overlap, in two tongues. */
export const translation: Scene = (s) => {
  const { r, p } = s;
  const shape =
    'M-270 -180Q-270 -220 -230 -220H230Q270 -220 270 -180V120Q270 160 230 160H-70L-170 260V160H-230Q-270 160 -270 120Z';
  const bubble = (x: number, y: number, fill: string, flip: number) =>
    at(x, y, path(shape, fill), 0, [flip, 1]);
  const [a, b] = r.shuffle([p.main, p.pop]) as [string, string];
  const left = letter(r.pick(['A', 'R', 'B', 'G', 'S']), 330, 200, 260, on(p, a), 26);
  const right = r.pick(accents)(760, 320, 280, on(p, b), 25);
  if (s.about.includes('certificate'))
    return (
      path(blob(r, 640, 400, 540, 330, 0.14), p.shade) +
      [-1, 1]
        .map((side) =>
          at(
            640 + side * 230,
            400 - side * 30,
            lifted(
              (fill) => rect(-200, -270, 400, 540, fill),
              side < 0 ? p.light : p.third,
              p.ink,
              14,
            ) +
              rect(-176, -246, 352, 492, 'none', `stroke="${p.main}" stroke-width="6"`) +
              (side < 0
                ? letter(r.pick(['A', 'C', 'D']), -46, -216, 118, p.main, 22)
                : r.pick(accents)(-46, -216, 128, p.main, 20)) +
              textLines(r, -140, -60, 280, 6, 36, p.ink, 8) +
              circle(96, 186, 42, p.pop) +
              circle(96, 186, 25, p.light),
            side * 6,
          ),
        )
        .join('') +
      stroke('M560 690Q640 760 720 690M720 690l-8 -34M720 690l-36 -2', p.ink, 8)
    );
  return (
    path(quarter(0, 0, 560, 0), p.shade) +
    path(quarter(780, 300, 500, 2), p.shade) +
    bubble(440, 340, a, 1) +
    `<g style="mix-blend-mode:multiply">${bubble(850, 460, b, -1)}</g>` +
    left +
    right +
    many(3, (i) => circle(250 + i * 44, 690, 11, [p.ink, p.main, p.pop][i] as string))
  );
};
