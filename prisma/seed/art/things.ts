import { sprig } from './motifs';
import { at, circle, ellipse, line, many, path, rect, round, stroke } from './shapes';
import type { Stage } from './stage';

/** Things that get cut out, standing on y = 0, some 400 wide. */
export const objects: Readonly<Record<string, (s: Stage) => string>> = {
  car: ({ p }) =>
    path(
      'M-330 -40C-330 -110 -280 -124 -210 -132C-160 -212 -110 -232 10 -232C110 -232 150 -190 196 -136C270 -130 322 -110 322 -40Z',
      p.pop,
    ) +
    path('M-168 -138C-130 -196 -100 -206 -30 -206V-138Z', p.light) +
    path('M-6 -206C80 -206 110 -184 146 -138H-6Z', p.light) +
    rect(-330, -74, 652, 14, p.ink, 'opacity=".25"') +
    many(
      2,
      (i) => circle(-196 + i * 382, -36, 62, p.ink) + circle(-196 + i * 382, -36, 30, p.light),
    ) +
    circle(300, -92, 15, p.second) +
    line([-70, -110], [-34, -110], p.ink, 8),
  dress: ({ p }) =>
    path(
      'M-70 -420C-60 -392 60 -392 70 -420L110 -400C90 -330 84 -290 78 -250C120 -160 170 -80 190 0Q0 44 -190 0C-170 -80 -120 -160 -78 -250C-84 -290 -90 -330 -110 -400Z',
      p.main,
    ) +
    path('M-70 -420C-60 -392 60 -392 70 -420Q0 -352 -70 -420Z', p.ink, 'opacity=".35"') +
    rect(-80, -262, 160, 26, p.pop) +
    many(7, (i) =>
      stroke(
        `M${-60 + i * 20} -226Q${-90 + i * 30} -120 ${-140 + i * 47} 4`,
        p.ink,
        3,
        'opacity=".22"',
      ),
    ),
  shoe: ({ p }) =>
    path(
      'M-250 -30C-260 -120 -240 -200 -220 -236C-190 -220 -150 -226 -120 -246C-60 -160 40 -130 150 -116C230 -104 262 -70 262 -30Z',
      p.pop,
    ) +
    path('M-262 -34H270Q272 0 244 0H-238Q-262 0 -262 -34Z', p.light) +
    path('M150 -116C230 -104 262 -70 262 -34H130Q130 -80 150 -116Z', p.second) +
    many(4, (i) =>
      line([-96 + i * 50, -196 + i * 26], [-40 + i * 46, -214 + i * 34], p.light, 13),
    ) +
    stroke('M-236 -130Q-150 -110 -96 -170', p.main, 22),
  chair: ({ p }) =>
    round(-130, -430, 260, 210, 60, p.main) +
    round(-150, -230, 300, 66, 32, p.pop) +
    line([-120, -170], [-160, 0], p.ink, 17) +
    line([120, -170], [160, 0], p.ink, 17) +
    line([-60, -170], [-66, 0], p.ink, 12) +
    line([60, -170], [66, 0], p.ink, 12),
  vase: ({ r, p }) =>
    at(0, -250, sprig(r, 260, p.ink, [p.main, p.third], 0.3), -16) +
    at(10, -250, sprig(r, 230, p.ink, [p.second, p.main], 0.34), 20) +
    path(
      'M-60 -270H60C60 -220 130 -190 130 -100C130 -30 90 0 0 0S-130 -30 -130 -100C-130 -190 -60 -220 -60 -270Z',
      p.pop,
    ) +
    stroke('M-118 -130Q0 -90 118 -130M-128 -90Q0 -50 128 -90', p.light, 10),
  lamp: ({ p }) =>
    path('M-70 -420H70L170 -230H-170Z', p.second) +
    line([0, -230], [0, -30], p.ink, 18) +
    ellipse(0, -16, 120, 24, p.main),
};
