import { letter } from '../../letters';
import { mark } from '../../motifs';
import { on } from '../../palette';
import {
  at,
  blob,
  circle,
  line,
  many,
  path,
  poly,
  pts,
  quarter,
  rect,
  round,
  stroke,
} from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** Forms with fields, and where they are kept. */
export const documentsForms: Scene = (s) => {
  const { r, p } = s;
  const form =
    lifted((fill) => rect(-280, -360, 560, 740, fill), p.light, p.ink, 18) +
    line([-220, -290], [60, -290], p.ink, 24) +
    many(
      4,
      (i) =>
        line([-220, -214 + i * 116], [-120, -214 + i * 116], p.ink, 9, 'opacity=".6"') +
        round(-220, -192 + i * 116, 440, 58, 8, 'none', `stroke="${p.ink}" stroke-width="4"`) +
        (i < 3
          ? line([-196, -163 + i * 116], [-196 + r.between(110, 300), -163 + i * 116], p.main, 12)
          : ''),
    ) +
    many(
      3,
      (i) =>
        round(
          -220 + i * 150,
          280,
          44,
          44,
          8,
          i === 1 ? p.pop : 'none',
          `stroke="${p.ink}" stroke-width="5"`,
        ) +
        (i === 1 ? stroke('M-60 302l10 12l18 -26', p.light, 7) : '') +
        line([-160 + i * 150, 302], [-110 + i * 150, 302], p.ink, 9),
    );
  const pen = at(
    300,
    130,
    round(-20, -330, 40, 300, 20, p.pop) +
      rect(-20, -120, 40, 60, p.second) +
      poly(pts('-20 -30 20 -30 0 24'), p.ink),
    28,
  );
  const folder = (i: number, fill: string) =>
    at(
      640 - 300 + i * 26,
      600 - i * 92,
      lifted(
        (each) => path('M0 0V-200Q0 -220 20 -220H170L210 -180H540Q560 -180 560 -160V0Z', each),
        fill,
        p.ink,
        12,
      ) + line([40, -110], [210 + r.between(0, 90), -110], on(p, fill), 14),
    );
  const contents =
    lifted((fill) => rect(-330, -330, 660, 680, fill), p.light, p.ink, 18) +
    letter(r.pick(['A', 'R', 'B']), -280, -290, 150, p.pop, 27) +
    line([-120, -250], [220, -250], p.ink, 24) +
    line([-120, -196], [90, -196], p.ink, 13) +
    many(
      7,
      (i) =>
        line(
          [-280 + (i % 3 ? 46 : 0), -90 + i * 58],
          [40 + (i % 2) * 60, -90 + i * 58],
          p.ink,
          11,
        ) +
        line([130, -90 + i * 58], [210, -90 + i * 58], p.ink, 3, 'stroke-dasharray="2 11"') +
        line([240, -90 + i * 58], [276, -90 + i * 58], p.main, 11),
    );
  return s.choose([
    () =>
      path(quarter(0, 0, 640, 0), p.shade) +
      circle(1080, 620, 250, p.third) +
      at(640, 430, contents, r.between(-5, 5)),
    () => path(blob(r, 640, 400, 480, 360, 0.14), p.shade) + at(620, 420, form + pen, -5),
    () =>
      circle(640, 400, 360, p.shade) +
      many(4, (i) => folder(3 - i, inks(s)[(i + 1) % 4] as string)) +
      at(1080, 180, mark(r, 110, [p.main, p.pop, p.second], 6)),
  ])();
};
