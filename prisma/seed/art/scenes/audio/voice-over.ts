import { on } from '../../palette';
import { arc, at, circle, many, num, path, polar, ring, stroke } from '../../shapes';
import type { Scene } from '../../stage';
import { studioMic } from './microphone';
import { wave } from './wave';

/** A microphone with the voice around it, or a telephone. */
export const voiceOver: Scene = (s) => {
  const { r, p } = s;
  const x = s.choose([400, 640, 880]);
  const size = s.choose([1.25, 1.05, 1.4, 1.15]);
  const rings = many(5, (i) =>
    ring(x, 330, 190 + i * 96, i % 2 ? p.shade : p.third, 30, `opacity="${num(0.95 - i * 0.14)}"`),
  );
  const sway = many(2, (side) => {
    return many(3, (i) =>
      stroke(
        arc(x, 330, 250 + i * 60, side ? -26 : 154, side ? 26 : 206),
        i === 1 ? p.pop : p.second,
        17,
      ),
    );
  });
  const phone = s.about.includes('phone');
  const handset = at(
    x,
    400,
    path(
      'M-230 -60C-230 -170 230 -170 230 -60V0Q230 20 210 20H130Q110 20 110 0V-34Q0 -74 -110 -34V0Q-110 20 -130 20H-210Q-230 20 -230 0Z',
      p.main,
    ) +
      path('M-150 40H150L200 250H-200Z', p.pop) +
      circle(0, 150, 74, p.light) +
      many(10, (i) => circle(...polar(0, 150, 50, i * 36 - 90), 10, p.ink)),
  );
  const ball = s.about.includes('football')
    ? at(
        x + 330,
        620,
        circle(0, 0, 92, p.light) +
          many(5, (i) => at(0, 0, path('M0 -92L28 -66L14 -40H-14L-28 -66Z', p.ink), i * 72)) +
          path('M0 -34L32 -10L20 28H-20L-32 -10Z', p.ink),
      )
    : '';
  return (
    rings +
    sway +
    (phone ? handset : at(x, 480, studioMic(s, p.main, p.pop), r.between(-12, 12), size)) +
    ball +
    (x === 640 || ball ? '' : wave(s, x < 640 ? 800 : 60, 620, 420, 80, [on(p, p.ground)], 24))
  );
};
