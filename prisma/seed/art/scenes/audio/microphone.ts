import { on } from '../../palette';
import { circle, line, many, path, rect, round } from '../../shapes';
import type { Stage } from '../../stage';

/** A studio microphone standing on its pole, its head around (0, -180). */
export const studioMic = (s: Stage, body: string, mesh: string) => {
  const { p } = s;
  return (
    round(-84, -310, 168, 250, 84, mesh) +
    s.clip(
      round(-84, -310, 168, 250, 84, '#000'),
      many(
        13,
        (i) =>
          line([-200 + i * 34, -320], [-40 + i * 34, -40], on(p, mesh), 3, 'opacity=".35"') +
          line([200 - i * 34, -320], [40 - i * 34, -40], on(p, mesh), 3, 'opacity=".35"'),
      ),
    ) +
    rect(-88, -200, 176, 26, body) +
    path('M-84 -70H84V20Q84 60 44 60H-44Q-84 60 -84 20Z', body) +
    circle(0, -10, 15, p.second) +
    line([0, 60], [0, 210], on(p, p.ground), 20)
  );
};
