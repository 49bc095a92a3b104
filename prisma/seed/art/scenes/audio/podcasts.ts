import { on } from '../../palette';
import { at, blob, circle, ellipse, line, path, rect, round, stroke } from '../../shapes';
import { lifted, type Scene } from '../../stage';
import { studioMic } from './microphone';
import { wave } from './wave';

/** Headphones, two voices, or two microphones at a table. */
export const podcasts: Scene = (s) => {
  const { r, p } = s;
  const cans = (scale: number) =>
    at(
      0,
      0,
      stroke('M-190 60V-20A190 190 0 0 1 190 -20V60', p.ink, 34) +
        stroke('M-190 60V-20A190 190 0 0 1 190 -20V60', p.second, 10) +
        round(-236, 20, 96, 190, 42, p.pop) +
        round(140, 20, 96, 190, 42, p.pop) +
        round(-176, 36, 50, 158, 22, p.ink) +
        round(126, 36, 50, 158, 22, p.ink),
      0,
      scale,
    );
  const talk = (x: number, fill: string, flip: number, content: string) =>
    at(
      x,
      400,
      lifted(
        (each) =>
          path(
            'M-210 -190Q-210 -240 -160 -240H160Q210 -240 210 -190V90Q210 140 160 140H-50L-150 240V140H-160Q-210 140 -210 90Z',
            each,
          ),
        fill,
        p.ink,
        12,
      ),
      0,
      [flip, 1],
    ) + content;
  return s.choose([
    () =>
      circle(640, 430, 330, p.shade) +
      wave(s, 150, 440, 990, 190, [p.main, p.pop, p.second], 26) +
      at(640, 400, cans(1.5)),
    () =>
      talk(430, p.main, 1, wave(s, 270, 350, 330, 110, [on(p, p.main)], 30)) +
      talk(850, p.pop, -1, wave(s, 700, 350, 330, 110, [on(p, p.pop)], 30)) +
      line([180, 720], [1100, 720], p.shade, 17) +
      line([180, 720], [r.between(400, 900), 720], p.second, 17),
    () =>
      rect(0, 560, 1280, 240, p.shade) +
      path(blob(r, 640, 350, 470, 270, 0.14), p.third) +
      at(420, 540, studioMic(s, p.main, p.pop), 12, 1.05) +
      at(860, 540, studioMic(s, p.main, p.second), -12, 1.05) +
      at(640, 600, ellipse(0, 100, 420, 60, p.main) + ellipse(0, 86, 420, 60, p.light)) +
      at(
        640,
        640,
        path('M-40 -70H40L32 0H-32Z', p.pop) + stroke('M40 -56Q70 -50 60 -28T34 -16', p.pop, 9),
      ),
  ])();
};
