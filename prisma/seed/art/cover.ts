import { hash, randomFrom } from '../random';
import { sprig } from './motifs';
import { type PaletteName, palettes } from './palette';
import { at, circle, ellipse, line, path, quarter, rect } from './shapes';
import {
  type Box,
  coverHeight,
  coverWidth,
  type Drawing,
  drawScene,
  lifted,
  type Scene,
  svgOf,
} from './stage';
import { studios } from './studios';

/** What a cover may know about its gig; a whole SeedGig fits. */
export type CoverSubject = {
  readonly subcategory?: string;
  readonly title?: string;
  readonly nth?: number;
};

type Plan = { scene: Scene; palette: PaletteName; others: readonly PaletteName[]; seed: string };

function planOf(category: string, seed: string | number, subject: CoverSubject): Plan {
  const studio = studios[category];
  if (!studio) throw new RangeError(`no covers for ${category}`);
  const label = `cover/${category}/${seed}`;
  const r = randomFrom(`${label}/plan`);
  const names = Object.keys(studio.scenes);
  const name = subject.subcategory ?? r.pick(names);
  const scene = studio.scenes[name] ?? studio.scenes[r.pick(names)];
  if (!scene) throw new RangeError(`no scene for ${name}`);
  const first = hash(name) + (subject.nth ?? r.int(0, 50));
  const box = studio.palettes;
  const paint = (step: number) => box[(first + step) % box.length] as PaletteName;
  return { scene, palette: paint(0), others: [paint(2), paint(4)], seed: label };
}

/**
 * A gig's first picture: 1280 × 800, as an SVG document without text or fonts. Deterministic.
 * Throws RangeError for an unknown category; without a subject the seed chooses what is shown.
 */
export function coverSvg(
  category: string,
  seed: string | number,
  subject: CoverSubject = {},
): string {
  const { scene, palette, seed: label } = planOf(category, seed, subject);
  return svgOf(drawScene(scene, label, palette, subject));
}

/** A part of the cover, seen from near. */
function closeUp(plan: Plan, subject: CoverSubject): string {
  const r = randomFrom(`${plan.seed}/near`);
  const scale = r.between(0.44, 0.56);
  const [w, h] = [coverWidth * scale, coverHeight * scale];
  const frame: Box = [
    r.between(0.25, 0.75) * (coverWidth - w),
    r.between(0.3, 0.75) * (coverHeight - h),
    w,
    h,
  ];
  return svgOf(drawScene(plan.scene, plan.seed, plan.palette, subject), frame);
}

/** Three versions side by side, in other colours. */
function versions(plan: Plan, subject: CoverSubject): string {
  const p = palettes[plan.palette];
  const sheets = [plan.palette, ...plan.others].map((name, index) =>
    drawScene(plan.scene, plan.seed, name, subject, `v${index}n`),
  );
  const places: readonly Box[] = [
    [80, 90, 704, 440],
    [816, 90, 384, 240],
    [816, 362, 384, 240],
  ];
  const strip = sheets.map(({ body }, index) => {
    const [x, y, w, h] = places[index] as Box;
    return (
      lifted((fill) => rect(x - 10, y - 10, w + 20, h + 20, fill), p.light, p.ink, 10) +
      `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${coverWidth} ${coverHeight}">${body}</svg>`
    );
  });
  const swatches = [p.main, p.pop, p.second, p.third, p.ink]
    .map((fill, index) => circle(120 + index * 92, 670, 36, fill))
    .join('');
  const lines =
    line([640, 654], [1190, 654], p.ink, 13, 'opacity=".6"') +
    line([640, 694], [1000, 694], p.ink, 9, 'opacity=".4"');
  return svgOf({
    defs: sheets.map(({ defs }) => defs).join(''),
    body: rect(0, 0, coverWidth, coverHeight, p.shade) + strip.join('') + swatches + lines,
  });
}

/** The picture framed, above a table. */
function onTheWall(plan: Plan, subject: CoverSubject): string {
  const r = randomFrom(`${plan.seed}/wall`);
  const p = palettes[plan.palette];
  const { defs, body }: Drawing = drawScene(
    plan.scene,
    plan.seed,
    plan.others[0] ?? plan.palette,
    subject,
    'w',
  );
  const [x, y, w, h] = [r.int(230, 330), 70, 768, 480];
  const frame =
    lifted((fill) => rect(x - 44, y - 44, w + 88, h + 88, fill), p.light, p.ink, 16) +
    rect(x - 44, y - 44, w + 88, h + 88, 'none', `stroke="${p.ink}" stroke-width="13"`);
  const table =
    rect(0, 680, coverWidth, 120, p.main) + rect(0, 680, coverWidth, 15, p.ink, 'opacity=".2"');
  const side = r.chance(0.5) ? 140 : 1150;
  const vase = at(
    side,
    690,
    sprig(r, r.between(260, 360), p.ink, [p.main, p.third]) +
      at(20, 0, sprig(r, 250, p.ink, [p.pop, p.second]), 16) +
      path(
        'M-46 -130H46C46 -90 86 -70 86 -10Q86 20 0 20T-86 -10C-86 -70 -46 -90 -46 -130Z',
        p.pop,
      ) +
      ellipse(0, 24, 96, 9, p.ink, 'opacity=".25"'),
  );
  return svgOf({
    defs,
    body:
      rect(0, 0, coverWidth, coverHeight, p.ground) +
      path(quarter(0, 0, 700, r.int(0, 1)), p.shade) +
      table +
      frame +
      `<svg x="${x}" y="${y}" width="${w}" height="${h}" viewBox="0 0 ${coverWidth} ${coverHeight}">${body}</svg>` +
      vase,
  });
}

/** Another picture for the gallery of the same gig: near, in versions, or on a wall. */
export function detailSvg(
  category: string,
  seed: string | number,
  subject: CoverSubject = {},
): string {
  const plan = planOf(category, seed, subject);
  const ways = [closeUp, versions, onTheWall];
  return (ways[hash(`${plan.seed}/detail`) % ways.length] as typeof closeUp)(plan, subject);
}
