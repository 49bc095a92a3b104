import { Prisma } from '@/prisma/generated/client';
import type { Actor } from '../platform/actor';
import { db } from '../platform/db';
import { isId } from '../platform/ids';

/** What has pages of its own that come and go. */
export const sitemapKinds = ['gigs', 'sellers'] as const;
export type SitemapKind = (typeof sitemapKinds)[number];

export type SitemapEntry = { readonly id: string; readonly path: string; readonly changedAt: Date };

const listed: Readonly<Record<SitemapKind, Prisma.Sql>> = {
  gigs: Prisma.sql`SELECT g.id, '/gigs/' || g.slug AS path, g.updated_at AS "changedAt"
    FROM gig_listing l JOIN gig g ON g.id = l.gig_id`,
  sellers: Prisma.sql`SELECT p.id, '/u/' || p.username AS path, s.created_at AS "changedAt"
    FROM person p JOIN seller_profile s ON s.person_id = p.id
   WHERE p.status = 'active' AND EXISTS (SELECT 1 FROM gig g WHERE g.seller_id = p.id AND g.state = 'active')`,
};

/**
 * The ids at which the parts of the sitemap begin, `size` addresses each. Ids grow with time: what is new goes to the last
 * part, and the others keep their address for as long as nothing of them goes.
 */
export async function listSitemapParts(
  _actor: Actor,
  kind: SitemapKind,
  size: number,
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT id FROM (SELECT id, row_number() OVER (ORDER BY id) AS place FROM (${listed[kind]}) listed) placed
     WHERE (place - 1) % ${size}::int = 0 ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** The next addresses from an id on (`after`: without it), in the order of the ids; empty behind the last, and for no id. */
export async function listSitemapPage(
  _actor: Actor,
  kind: SitemapKind,
  { from, after = false, most }: { from: string; after?: boolean; most: number },
): Promise<SitemapEntry[]> {
  if (!isId(from)) return [];
  const beginning = after ? Prisma.sql`id > ${from}::uuid` : Prisma.sql`id >= ${from}::uuid`;
  return db.$queryRaw<SitemapEntry[]>`
    SELECT * FROM (${listed[kind]}) listed WHERE ${beginning} ORDER BY id LIMIT ${most}`;
}
