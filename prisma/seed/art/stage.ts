import { type Random, randomFrom } from '../random';
import { type Palette, type PaletteName, palettes } from './palette';
import { at, dots, num, type Point, path, rect } from './shapes';

export const coverWidth = 1280;
export const coverHeight = 800;

export type Box = readonly [x: number, y: number, w: number, h: number];
export type Side = 'left' | 'right' | 'top' | 'bottom';

/** Where a scene is drawn: its chance, its colours, and what needs names inside one picture. */
export type Stage = {
  readonly r: Random;
  readonly p: Palette;
  readonly w: number;
  readonly h: number;
  /** Words about the gig, in small letters; a scene may look for 'horse'. */
  readonly about: string;
  /** One of several ways to draw: neighbours in a list get different ones. */
  choose<T>(ways: readonly T[]): T;
  /** Content seen only inside the shape. */
  clip(shape: string, content: string): string;
  /** A shape with a stippled shadow on one side, as from a lithographer's crayon. */
  shaded(
    shape: string,
    box: Box,
    side: Side,
    colour: string,
    count?: number,
    size?: number,
  ): string;
};

export type Scene = (stage: Stage) => string;

/** The four inks of a scene that may stand beside each other. */
export const inks = (s: Stage) => [s.p.main, s.p.pop, s.p.second, s.p.third];

/** Dots that crowd at one side of a box. */
function stipple(r: Random, box: Box, side: Side, colour: string, count: number, size = 3) {
  const [x, y, w, h] = box;
  const fine: Point[] = [];
  const coarse: Point[] = [];
  for (let index = 0; index < count; index += 1) {
    const near = r.next() * r.next();
    const along = r.next();
    const point: Point =
      side === 'left'
        ? [x + near * w, y + along * h]
        : side === 'right'
          ? [x + w - near * w, y + along * h]
          : side === 'top'
            ? [x + along * w, y + near * h]
            : [x + along * w, y + h - near * h];
    (index % 3 === 0 ? coarse : fine).push(point);
  }
  return dots(fine, colour, size * 0.65) + dots(coarse, colour, size);
}

/** A piece of paper lying on another: its shadow first. `shape` draws itself in the colour it is given. */
export const lifted = (shape: (fill: string) => string, fill: string, ink: string, by = 9) =>
  `<g opacity=".17">${at(by * 0.7, by, shape(ink))}</g>${shape(fill)}`;

/** The same for a single path. */
export const liftedPath = (d: string, fill: string, ink: string, by = 9) =>
  lifted((colour) => path(d, colour), fill, ink, by);

/** What a picture is about; `nth` counts neighbours, so that these do not look alike. */
export type Subject = { readonly title?: string; readonly nth?: number };

export type Drawing = { readonly defs: string; readonly body: string };

/** Draws a scene. `name` keeps the ids of several drawings in one picture apart. The same names, the same picture. */
export function drawScene(
  scene: Scene,
  seed: string,
  palette: PaletteName,
  subject: Subject = {},
  name = 'a',
): Drawing {
  const r = randomFrom(seed);
  const nth = subject.nth ?? r.int(0, 60);
  const p: Palette = palettes[palette];
  const defs: string[] = [];
  const clip = (shape: string, content: string) => {
    const id = `${name}${defs.length}`;
    defs.push(`<clipPath id="${id}">${shape}</clipPath>`);
    return `<g clip-path="url(#${id})">${content}</g>`;
  };
  const body = scene({
    r,
    p,
    w: coverWidth,
    h: coverHeight,
    about: (subject.title ?? '').toLowerCase(),
    choose: (ways) => ways[nth % ways.length] as (typeof ways)[number],
    clip,
    shaded: (shape, box, side, colour, count = 420, size = 3.4) =>
      shape + clip(shape, stipple(r.fork('grain'), box, side, colour, count, size)),
  });
  return { defs: defs.join(''), body: rect(0, 0, coverWidth, coverHeight, p.ground) + body };
}

/** A drawing as a document; `frame` is the part of it that is seen. */
export const svgOf = ({ defs, body }: Drawing, frame: Box = [0, 0, coverWidth, coverHeight]) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${coverWidth}" height="${coverHeight}" viewBox="${frame.map(num).join(' ')}"><defs>${defs}</defs>${body}</svg>`;
