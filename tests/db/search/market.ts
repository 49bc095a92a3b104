import { randomUUID } from 'node:crypto';
import type { SellerLevel } from '@/lib/catalog/views';
import { addDays, now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import type { GigState } from '@/prisma/generated/client';

export type SellerLike = {
  level?: SellerLevel;
  ordersDone?: number;
  onTimePercent?: number | null;
  answerMinutes?: number;
  languages?: string[];
  skills?: string[];
  paused?: boolean;
  suspended?: boolean;
};

/** A seller of the market, straight into the database: search only reads. */
export async function aSeller(name: string, like: SellerLike = {}): Promise<string> {
  const at = await now();
  const username = `${name.toLowerCase().replace(/\W+/g, '-')}-${randomUUID().slice(0, 6)}`;
  const { id } = await db.person.create({
    data: {
      name,
      username,
      email: `${username}@minnow.test`,
      status: like.suspended ? 'suspended' : 'active',
      emailVerifiedAt: at,
      createdAt: at,
      seller: {
        create: {
          headline: `${name} at work`,
          bio: '',
          languages: like.languages ?? ['en'],
          skills: like.skills ?? [],
          level: like.level ?? 'level1',
          ordersDone: like.ordersDone ?? 30,
          onTimePercent: like.onTimePercent === undefined ? 95 : like.onTimePercent,
          answerMinutes: like.answerMinutes ?? null,
          paused: like.paused ?? false,
          createdAt: at,
        },
      },
    },
    select: { id: true },
  });
  return id;
}

export type GigLike = {
  sellerId?: string;
  tags?: string[];
  category?: string;
  subcategory?: string;
  description?: string;
  /** Price in minor units and days of each package. */
  packages?: [priceCents: number, days: number][];
  ratings?: number[];
  state?: GigState;
  daysOld?: number;
  included?: string;
};

const tiers = ['basic', 'standard', 'premium'] as const;
let someSeller: Promise<string> | undefined;

/** A gig as the sellers' half leaves it: packages, lowest price, search text. */
export async function aGig(title: string, like: GigLike = {}): Promise<string> {
  someSeller ??= aSeller('Some Seller');
  const sellerId = like.sellerId ?? (await someSeller);
  const packages = like.packages ?? [[1500, 3]];
  const ratings = like.ratings ?? [];
  const at = addDays(await now(), -(like.daysOld ?? 5));
  const slug = `${title.toLowerCase().replace(/\W+/g, '-')}-${randomUUID().slice(0, 6)}`;
  const { id } = await db.gig.create({
    data: {
      sellerId,
      state: like.state ?? 'active',
      slug,
      title,
      category: like.category ?? 'design',
      subcategory: like.subcategory ?? 'logos',
      tags: like.tags ?? [],
      description: like.description ?? '',
      priceFromCents: Math.min(...packages.map(([price]) => price)),
      fastestDays: Math.min(...packages.map(([, days]) => days)),
      ratingSum: ratings.reduce((sum, stars) => sum + stars, 0),
      ratingCount: ratings.length,
      publishedAt: at,
      createdAt: at,
      updatedAt: at,
      packages: {
        create: packages.map(([priceCents, deliveryDays], index) => ({
          tier: tiers[index] ?? 'premium',
          name: 'One',
          included: like.included ?? 'What it says',
          priceCents,
          deliveryDays,
          revisions: 1,
        })),
      },
    },
    select: { id: true },
  });
  await db.$executeRaw`SELECT refresh_gig_search(${id}::uuid)`;
  return id;
}
