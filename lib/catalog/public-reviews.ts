import { Prisma } from '@/prisma/generated/client';
import type { Actor } from '../platform/actor';
import { now } from '../platform/clock';
import { db } from '../platform/db';
import { shownSince } from './shown-since';
import { type ReviewSummary, type ReviewView, reviewSelect, shortName } from './views';

/** Whose reviews: of one gig, or all of one seller. */
export type ReviewsOf = { readonly gigId: string } | { readonly sellerId: string };

export const reviewPageSize = 10;

const stars = [5, 4, 3, 2, 1] as const;

type Sums = {
  count: number;
  buyers: number;
  mean: number | null;
  quality: number | null;
  communication: number | null;
  value: number | null;
  byStars: number[];
};

/** What buyers gave in the last two years, by stars and in each respect. Published reviews only. */
export async function summariseReviews(_actor: Actor, of: ReviewsOf): Promise<ReviewSummary> {
  const whose =
    'gigId' in of
      ? Prisma.sql`gig_id = ${of.gigId}::uuid`
      : Prisma.sql`subject_id = ${of.sellerId}::uuid`;
  const rows = await db.$queryRaw<Sums[]>`
    SELECT count(*)::int AS count, count(DISTINCT author_id)::int AS buyers,
           avg(rating)::float8 AS mean, avg(quality)::float8 AS quality,
           avg(communication)::float8 AS communication, avg(value)::float8 AS value,
           ARRAY[${Prisma.join(stars.map((n) => Prisma.sql`(count(*) FILTER (WHERE rating = ${n}))::int`))}] AS "byStars"
      FROM review
     WHERE ${whose} AND by = 'buyer' AND published_at >= ${shownSince(await now())}`;
  const row = rows[0];
  return {
    count: row?.count ?? 0,
    buyers: row?.buyers ?? 0,
    mean: row?.mean ?? null,
    quality: row?.quality ?? null,
    communication: row?.communication ?? null,
    value: row?.value ?? null,
    byStars: stars.map((each, index) => ({ stars: each, count: row?.byStars[index] ?? 0 })),
  };
}

export type ReviewPage = {
  readonly reviews: readonly ReviewView[];
  readonly total: number;
  readonly page: number;
  readonly pageCount: number;
};

/** A page of published reviews by buyers, newest first; of so many stars alone when asked. */
export async function listReviews(
  _actor: Actor,
  of: ReviewsOf,
  asked: { stars?: number | null; page?: number; size?: number } = {},
): Promise<ReviewPage> {
  const size = asked.size ?? reviewPageSize;
  const where = {
    ...('gigId' in of ? { gigId: of.gigId } : { subjectId: of.sellerId }),
    by: 'buyer' as const,
    publishedAt: { gte: shownSince(await now()) },
    ...(asked.stars ? { rating: asked.stars } : {}),
  };
  const total = await db.review.count({ where });
  const pageCount = Math.max(1, Math.ceil(total / size));
  const page = Math.min(Math.max(1, asked.page ?? 1), pageCount);
  const rows = await db.review.findMany({
    where,
    select: reviewSelect,
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    skip: (page - 1) * size,
    take: size,
  });
  const authors = await authorsOf(rows.map((row) => row.authorId));
  const reviews = rows.map((row) => ({
    id: row.id,
    author: shortName(authors.get(row.authorId)?.name ?? ''),
    country: authors.get(row.authorId)?.country ?? null,
    rating: row.rating,
    text: row.text,
    at: row.publishedAt ?? new Date(0),
    reply: row.reply,
    repliedAt: row.repliedAt,
    gig:
      row.gig?.state === 'active' && row.gig.slug
        ? { slug: row.gig.slug, title: row.gig.title }
        : null,
  }));
  return { reviews, total, page, pageCount };
}

async function authorsOf(ids: readonly string[]) {
  const people = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true, country: true },
  });
  return new Map(people.map((person) => [person.id, person]));
}
