import {
  arc,
  at,
  circle,
  ellipse,
  line,
  many,
  path,
  rect,
  ring,
  round,
  stroke,
  wedge,
} from '../../shapes';
import { lifted, type Scene, type Stage } from '../../stage';
import { shot } from './shot';

/** Frames with other colours in each strip. */
export const colourCaptions: Scene = (s) => {
  const { r, p } = s;
  if (s.about.includes('captions')) {
    const screen = at(
      200,
      80,
      lifted((fill) => rect(-18, -18, 916, 536, fill), p.ink, p.ink, 16) + shot(s, 880, 500),
    );
    const note = (x: number, y: number) =>
      stroke(`M${x} ${y}v-70l56 -14v70`, p.light, 9) +
      ellipse(x - 14, y, 18, 13, p.light) +
      ellipse(x + 42, y - 14, 18, 13, p.light);
    return (
      circle(640, 400, 400, p.shade) +
      screen +
      round(400, 430, 480, 46, 12, p.ink) +
      line([430, 453], [850, 453], p.light, 17) +
      round(470, 490, 340, 46, 12, p.ink) +
      line([500, 513], [780, 513], p.second, 17) +
      note(290, 250) +
      many(3, (i) => stroke(arc(1010, 200, 34 + i * 30, -45, 45), p.light, 10)) +
      line([270, 690], [1010, 690], p.ink, 12) +
      circle(560, 690, 22, p.pop)
    );
  }
  const washes = r.shuffle([
    [p.third, p.main, p.pop, p.second],
    [p.second, p.pop, p.main, p.light],
    [p.main, p.third, p.second, p.pop],
    [p.light, p.second, p.third, p.main],
  ] as const);
  const kind = r.int(0, 4);
  const cuts = [0, 250, 510, 730, 980];
  const strips = washes.map((tones, i) =>
    s.clip(
      rect(cuts[i] as number, 0, (cuts[i + 1] as number) - (cuts[i] as number), 560, '#000'),
      sceneOnce(s, kind, tones),
    ),
  );
  const wheel = (x: number, y: number) =>
    many(24, (i) =>
      path(
        wedge(x, y, 96, i * 15, i * 15 + 15.4),
        [
          '#d9573c',
          '#e8844a',
          '#e8b64c',
          '#b5b65a',
          '#6ca07a',
          '#3f8f8b',
          '#2f6f86',
          '#5a5a8c',
          '#8a4a74',
          '#b74a5a',
          '#d9573c',
          '#e8844a',
        ][Math.floor(i / 2)] as string,
      ),
    ) +
    circle(x, y, 58, p.ink) +
    circle(x + r.between(-34, 34), y + r.between(-34, 34), 11, p.light) +
    ring(x, y, 96, p.light, 5);
  return (
    rect(0, 0, 1280, 800, p.ink) +
    at(
      150,
      50,
      strips.join('') +
        cuts
          .slice(1, -1)
          .map((x) => rect(x - 3, 0, 6, 560, p.light))
          .join(''),
    ) +
    [390, 640, 890].map((x) => wheel(x, 692)).join('')
  );
};

const sceneOnce = (s: Stage, kind: number, tones: readonly string[]) =>
  shot({ ...s, r: s.r.fork('shot') }, 980, 560, kind, tones);
