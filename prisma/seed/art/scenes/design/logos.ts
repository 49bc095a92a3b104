import { mark } from '../../motifs';
import { at, circle, many, num, rect, round } from '../../shapes';
import { lifted, type Scene, type Stage } from '../../stage';

const inksOf = (s: Stage) => s.r.shuffle([s.p.main, s.p.second, s.p.pop, s.p.third]);

/** A mark under construction: guides, circles, and its little siblings. */
export const logos: Scene = (s) => {
  const { r, p } = s;
  const inks = inksOf(s);
  const size = r.int(360, 440);
  const left = r.pick([430, 300, 250]);
  const top = 400 - size / 2;
  const guide = `stroke="${p.ink}" stroke-opacity=".22" stroke-width="1.6"`;
  const guides = [0, 0.25, 0.5, 0.75, 1]
    .map((t) => {
      const [x, y] = [left + size * t, top + size * t];
      return `<path d="M${num(x)} 60V740M${num(left - 170)} ${num(y)}H${num(left + size + 170)}" fill="none" ${guide}/>`;
    })
    .join('');
  const rings = [0.25, 0.5, 0.62]
    .map((t) => circle(left + size / 2, top + size / 2, size * t, 'none', guide))
    .join('');
  const kind = s.choose([8, 0, 7, 4, 5, 1, 2]);
  const siblings =
    left < 400
      ? many(3, (index) => {
          const y = 130 + index * 190;
          const fills = [p.ink, p.main, p.pop][index] as string;
          return (
            lifted(
              (fill) => round(930, y, 230, 160, 14, fill),
              [p.light, p.ink, p.main][index] as string,
              p.ink,
            ) +
            at(
              1045 - 45,
              y + 35,
              mark(
                r.fork('same'),
                90,
                index === 0 ? [fills, p.ink, p.light] : [p.light, p.second, p.pop],
                kind,
              ),
            )
          );
        })
      : '';
  const field = r.chance(0.5)
    ? circle(left + size / 2, 400, size * 0.86, p.shade)
    : rect(left - 90, 0, size + 180, 800, p.shade);
  return field + guides + rings + at(left, top, mark(r.fork('same'), size, inks, kind)) + siblings;
};
