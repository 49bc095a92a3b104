import { z } from 'zod';
import { type Actor, requireAdmin, requireReader } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import { avatarUrl } from './avatar-url';
import { adminPersonSelect, ownAccountSelect, sellerCardSelect } from './views';

/** Hearts on cached pages: more saved gigs than this are found on /saved alone. */
const savedShownMax = 500;

/** What the head of every page shows of the person who asks; null for nobody. One statement: cached pages ask often. */
export async function personMenu(actor: Actor) {
  if (actor.kind !== 'person') return null;
  const [row] = await db.$queryRaw<
    { avatar_key: string | null; unread: number; messages: number; saved: string[] }[]
  >`SELECT avatar_key,
      (SELECT count(*)::int FROM notification WHERE person_id = person.id AND read_at IS NULL AND shown) AS unread,
      (SELECT coalesce(sum(unread), 0)::int FROM conversation_side WHERE person_id = person.id AND unread > 0
         AND archived_at IS NULL) AS messages,
      ARRAY(SELECT gig_id::text FROM saved_gig WHERE person_id = person.id
            ORDER BY at DESC LIMIT ${savedShownMax}) AS saved
    FROM person WHERE id = ${actor.id}::uuid`;
  return {
    name: actor.name,
    username: actor.username,
    avatarUrl: avatarUrl(row?.avatar_key),
    isSeller: actor.isSeller,
    isAdmin: actor.role === 'admin',
    isSuspended: actor.status === 'suspended',
    unreadNotifications: row?.unread ?? 0,
    timeZone: actor.timeZone ?? null,
    unreadMessages: row?.messages ?? 0,
    savedGigIds: row?.saved ?? [],
  };
}

/** A seller as everyone may see them. Refuses (`not_found`) who does not sell or is suspended. */
export async function sellerCard(_: Actor, username: string) {
  const row = await db.sellerProfile.findFirst({
    where: { person: { username, status: 'active' } },
    select: sellerCardSelect,
  });
  if (!row) throw notFound('seller');
  const { person, createdAt, ...profile } = row;
  const { avatarKey, ...who } = person;
  return { ...profile, ...who, avatarUrl: avatarUrl(avatarKey), sellerSince: createdAt };
}

/** The own account, for the settings. The suspended may read theirs too. */
export async function ownAccount(actor: Actor) {
  const { id } = requireReader(actor);
  const { avatarKey, ...account } = await db.person.findUniqueOrThrow({
    where: { id },
    select: ownAccountSelect,
  });
  return { ...account, avatarUrl: avatarUrl(avatarKey) };
}

const peopleSearchSchema = z.object({
  q: z.string().trim().max(100).default(''),
  status: z.enum(['active', 'suspended']).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
});

export const peoplePerPage = 25;

/** People for admins, the newest first: by name, username or address, page by page. */
export async function searchPeople(actor: Actor, input: z.input<typeof peopleSearchSchema> = {}) {
  requireAdmin(actor);
  const { q, status, page } = parse(peopleSearchSchema, input);
  const like = { contains: q, mode: 'insensitive' } as const;
  const where: Prisma.PersonWhereInput = {
    ...(status ? { status } : {}),
    ...(q ? { OR: [{ name: like }, { username: like }, { email: like }] } : {}),
  };
  const [total, people] = await Promise.all([
    db.person.count({ where }),
    db.person.findMany({
      where,
      select: adminPersonSelect,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      skip: (page - 1) * peoplePerPage,
      take: peoplePerPage,
    }),
  ]);
  return { people, total, page, pages: Math.max(1, Math.ceil(total / peoplePerPage)) };
}

/** Since when a person's calendar has its secret address; null: it has none. */
export async function calendarFeedSince(actor: Actor): Promise<Date | null> {
  const { id: personId } = requireReader(actor);
  const feed = await db.calendarFeed.findUnique({
    where: { personId },
    select: { createdAt: true },
  });
  return feed?.createdAt ?? null;
}
