import { textLines } from '../../motifs';
import { blob, circle, line, many, path, rect, round, smooth, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';

/** Sound that turns into lines. */
export const transcriptsSubtitles: Scene = (s) => {
  const { r, p } = s;
  const bars = many(26, (i) => {
    const height = 40 + Math.abs(Math.sin(i * 0.9) * Math.cos(i * 0.31)) * 330 * r.between(0.6, 1);
    return line(
      [90 + i * 21, 400 - height / 2],
      [90 + i * 21, 400 + height / 2],
      i % 5 === 2 ? p.pop : p.main,
      11,
    );
  });
  if (s.about.includes('subtitle')) {
    const screen = s.clip(
      round(190, 90, 900, 520, 26, '#000'),
      rect(190, 90, 900, 520, p.main) +
        circle(r.int(420, 860), 300, 120, p.second) +
        many(3, (i) =>
          path(
            smooth([
              [150, 640],
              [150, 420 + i * 70],
              [450, 360 + i * 70],
              [760, 450 + i * 60],
              [1130, 380 + i * 74],
              [1130, 640],
            ]),
            [p.third, p.pop, p.ink][i] as string,
          ),
        ),
    );
    return (
      circle(640, 360, 430, p.shade) +
      lifted((fill) => round(166, 66, 948, 568, 40, fill), p.ink, p.ink, 16) +
      screen +
      line([400, 512], [880, 512], p.light, 26) +
      line([490, 564], [790, 564], p.second, 26) +
      rect(560, 634, 160, 60, p.ink) +
      round(430, 690, 420, 26, 13, p.ink)
    );
  }
  return (
    path(blob(r, 360, 400, 380, 300, 0.14), p.shade) +
    bars +
    stroke('M668 400H720M706 380L726 400L706 420', p.ink, 9) +
    lifted((fill) => rect(770, 110, 410, 590, fill), p.light, p.ink, 16) +
    many(
      4,
      (i) =>
        circle(826, 186 + i * 134, 22, i % 2 ? p.pop : p.main) +
        textLines(r, 872, 172 + i * 134, 250, 3, 34, p.ink, 9),
    )
  );
};
