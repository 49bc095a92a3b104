import { letter } from '../../letters';
import { star } from '../../motifs';
import { on } from '../../palette';
import {
  at,
  blob,
  circle,
  line,
  many,
  path,
  quarter,
  rect,
  round,
  stroke,
  times,
} from '../../shapes';
import { inks, lifted, type Scene } from '../../stage';

/** A name that is called out, worn, painted on a boat, or still in a list. */
export const namesSlogans: Scene = (s) => {
  const { r, p } = s;
  const [hard, soft] = [r.shuffle([...'RBKSMDnHgP']), r.shuffle([...'aeuOAE'])];
  const word = times(10, (i) => (i % 2 ? soft[(i >> 1) % 6] : hard[i >> 1]) as string);
  const shout = at(
    640,
    400,
    path(
      `M-460 -200Q-460 -260 -400 -260H400Q460 -260 460 -200V110Q460 170 400 170H-130L-270 310V170H-400Q-460 170 -460 110Z`,
      p.main,
    ) +
      many(4, (i) =>
        letter(
          word[i] as string,
          -380 + i * 196,
          -182,
          250,
          [p.light, p.second, p.light, p.pop][i] as string,
          27,
        ),
      ),
  );
  const badge = () =>
    at(
      640,
      410,
      lifted((fill) => round(-360, -220, 720, 440, 44, fill), p.light, p.ink, 16) +
        path('M-360 -100V-176Q-360 -220 -316 -220H316Q360 -220 360 -176V-100Z', p.pop) +
        line([-110, -160], [110, -160], p.light, 26) +
        many(4, (i) => letter(word[i] as string, -262 + i * 138, -44, 176, p.ink, 26)) +
        rect(-60, -262, 120, 60, p.ink, 'rx="14"'),
      -5,
    );
  const boat = () =>
    rect(0, 560, 1280, 240, '#2f7f80') +
    many(4, (i) =>
      stroke(
        `M-40 ${600 + i * 56}${many(11, () => 'q30 -26 60 0t60 0')}`,
        p.third,
        7,
        'opacity=".6"',
      ),
    ) +
    at(
      600,
      590,
      path('M-360 -110H390L290 60H-270Z', p.pop) +
        many(3, (i) => letter(word[i] as string, -180 + i * 92, -80, 96, p.light, 27)) +
        line([0, -110], [0, -470], p.ink, 15) +
        path('M18 -460C190 -360 220 -240 230 -150H18Z', p.light) +
        path('M-18 -400C-130 -320 -170 -230 -180 -150H-18Z', p.second),
    ) +
    circle(1060, 170, 90, p.second);
  const lists = () =>
    many(10, (i) =>
      at(
        220 + (i % 2) * 480 + (i % 2 ? 20 : 0),
        110 + Math.floor(i / 2) * 124,
        lifted(
          (fill) => round(-70, -20, 440, 92, 46, fill),
          i === 5 ? p.pop : i % 3 ? p.light : (inks(s)[i % 4] as string),
          p.ink,
          8,
        ) +
          letter(
            word[i] as string,
            -30,
            -8,
            66,
            on(p, i === 5 ? p.pop : i % 3 ? p.light : (inks(s)[i % 4] as string)),
            27,
          ) +
          line(
            [50, 28],
            [50 + r.between(120, 260), 28],
            on(p, i === 5 ? p.pop : i % 3 ? p.light : (inks(s)[i % 4] as string)),
            13,
          ),
      ),
    ) + star(0, p.second);
  return s.choose([
    () => circle(1060, 150, 230, p.shade) + shout,
    () => path(blob(r, 640, 400, 500, 350, 0.14), p.shade) + badge(),
    boat,
    () => path(quarter(780, 0, 500, 1), p.shade) + lists(),
  ])();
};
