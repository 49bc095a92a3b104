import { someone } from '../../faces';
import { at, circle, ellipse, many, type Point, rect, smooth, stroke, times } from '../../shapes';
import type { Scene } from '../../stage';
import { objects } from '../../things';

const checks = (x: number, y: number, w: number, h: number, size: number) =>
  rect(x, y, w, h, '#fffdf8') +
  many(Math.ceil(w / size) * Math.ceil(h / size), (i) => {
    const [col, row] = [i % Math.ceil(w / size), Math.floor(i / Math.ceil(w / size))];
    return (col + row) % 2 ? rect(x + col * size, y + row * size, size, size, '#e2dcd0') : '';
  });

/** A thing cut free: chequered nothing on one side, colour on the other. */
export const cutouts: Scene = (s) => {
  const { r, p } = s;
  const wanted = s.about.includes('car ')
    ? 'car'
    : s.about.includes('clothing')
      ? 'dress'
      : s.about.includes('hair')
        ? ''
        : r.pick(Object.keys(objects).filter((each) => each !== 'car' && each !== 'dress'));
  const split = r.between(560, 720);
  const ground =
    checks(0, 0, split, 800, 40) +
    rect(split, 0, 1280 - split, 800, p.main) +
    circle(split + 260, 380, 260, p.third);
  const thing = wanted ? (objects[wanted] as (typeof objects)[string])(s) : '';
  const body = wanted
    ? at(640, 640, thing, 0, wanted === 'car' ? 1.35 : 1.28)
    : at(640, 410, someone(s, p.pop), 0, 1.8);
  const halo = `<g fill="none" stroke="#fffaf0" stroke-width="26" stroke-linejoin="round">${body
    .replaceAll(/fill="[^"]*"/g, 'fill="#fffaf0"')
    .replaceAll(/stroke="[^"]*"/g, 'stroke="#fffaf0"')
    .replaceAll(/opacity="[^"]*"/g, '')
    .replaceAll(/stroke-width="[\d.]+"/g, 'stroke-width="26"')}</g>`;
  const nodes = times(
    9,
    (i): Point => [
      640 + Math.cos(i * 0.7 + 0.4) * r.between(310, 350),
      410 + Math.sin(i * 0.7 + 0.4) * r.between(270, 310),
    ],
  );
  return (
    ground +
    (wanted ? ellipse(640 + 30, 648, 330, 30, p.ink, 'opacity=".16"') : '') +
    halo +
    body +
    stroke(smooth(nodes), p.pop, 4, 'stroke-dasharray="2 13"') +
    nodes
      .map(([x, y]) => rect(x - 8, y - 8, 16, 16, p.light, `stroke="${p.pop}" stroke-width="4"`))
      .join('')
  );
};
