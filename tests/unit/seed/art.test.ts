import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { avatarSvg } from '@/prisma/seed/art/avatar';
import { categoryArtSvg } from '@/prisma/seed/art/category-art';
import { coverSvg, detailSvg } from '@/prisma/seed/art/cover';
import { buyers } from '@/prisma/seed/content/buyers';
import { categorySlugs } from '@/prisma/seed/content/categories';
import { gigSeed } from '@/prisma/seed/content/gig-form';
import { gigs } from '@/prisma/seed/content/gigs';
import { sellers } from '@/prisma/seed/content/sellers';

const covers = gigs.map((gig) => coverSvg(gig.category, gigSeed(gig), gig));
const details = gigs.map((gig) => detailSvg(gig.category, gigSeed(gig), gig));
const avatars = [...sellers, ...buyers].map(({ username }) => avatarSvg(username));

describe('the drawings of the demo', () => {
  it.each([
    ['cover', covers],
    ['second picture', details],
    ['avatar', avatars],
  ])('hold no %s twice', (_, drawings) => {
    expect(new Set(drawings).size).toBe(drawings.length);
  });

  it('are the same whenever they are drawn', () => {
    const [gig] = gigs;
    if (!gig) throw new Error('no gigs');
    expect(coverSvg(gig.category, gigSeed(gig), gig)).toBe(covers[0]);
    expect(detailSvg(gig.category, gigSeed(gig), gig)).toBe(details[0]);
    expect(avatarSvg('linagrafik')).toBe(avatars[0]);
  });

  it('need no font, no outside file and no broken number', () => {
    for (const svg of [...covers, ...details, ...avatars]) {
      expect(svg).not.toMatch(/<text|<image|href=|NaN|undefined|Infinity/);
      expect(svg.length).toBeLessThan(200_000);
    }
  });

  it('can be drawn with nothing but a category and a number', () => {
    for (const slug of categorySlugs) {
      expect(coverSvg(slug, 7)).toContain('<svg');
      expect(coverSvg(slug, 7)).not.toBe(coverSvg(slug, 8));
    }
    expect(() => coverSvg('plumbing', 7)).toThrow(RangeError);
  });

  it('render at the sizes that the shop asks for', async () => {
    for (const [svg, width, height] of [
      [covers[0], 1280, 800],
      [details[0], 1280, 800],
      [avatars[0], 256, 256],
    ] as const) {
      const image = await sharp(Buffer.from(svg ?? '')).metadata();
      expect([image.width, image.height]).toEqual([width, height]);
    }
  });
});

describe('the tiles of the categories', () => {
  it.each(categorySlugs)('%s lies in public as it is drawn', async (slug) => {
    const file = path.resolve('public/art/categories', `${slug}.svg`);
    expect(await readFile(file, 'utf8')).toBe(`${categoryArtSvg(slug)}\n`);
  });

  it('say so when a category is unknown', () => {
    expect(() => categoryArtSvg('plumbing')).toThrow(RangeError);
  });
});
