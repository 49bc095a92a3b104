import type { z } from 'zod';
import { eventIdSchema } from '@/lib/payments/schema';
import { type Actor, requireAdmin } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { notFound } from '@/lib/platform/errors';
import { parse, parseOrNull } from '@/lib/platform/parse';
import type { Prisma } from '@/prisma/generated/client';
import { eventPayload } from './event-payload';
import type { StripeEventRow, StripeEventView } from './money-views';
import { literally, pageOf } from './page-of';
import { eventListSchema } from './schema';
import type { Page } from './views';

const select = {
  id: true,
  type: true,
  account: true,
  createdAt: true,
  receivedAt: true,
  handledAt: true,
  lastError: true,
} as const satisfies Prisma.StripeEventSelect;

type Filter = z.output<typeof eventListSchema>['filter'];

const handled: Readonly<Record<Filter, Prisma.StripeEventWhereInput>> = {
  all: {},
  unhandled: { handledAt: null },
  failed: { handledAt: null, lastError: { not: null } },
};

/** The inbox of Stripe's messages, the newest first, by their state, type, or the beginning of their id. For admins. */
export async function stripeEvents(
  actor: Actor,
  input: z.input<typeof eventListSchema> = {},
): Promise<Page<StripeEventRow> & { readonly types: readonly string[] }> {
  requireAdmin(actor);
  const { words, filter, type, page } = parse(eventListSchema, input);
  const where: Prisma.StripeEventWhereInput = {
    ...handled[filter],
    ...(type ? { type } : {}),
    ...(words ? { id: { startsWith: literally(words) } } : {}),
  };
  const types = await db.stripeEvent.findMany({
    distinct: ['type'],
    orderBy: { type: 'asc' },
    select: { type: true },
  });
  const list = await pageOf(
    page,
    () => db.stripeEvent.count({ where }),
    (span) =>
      db.stripeEvent.findMany({
        where,
        orderBy: [{ receivedAt: 'desc' }, { id: 'desc' }],
        ...span,
        select,
      }),
  );
  return { ...list, types: types.map((row) => row.type) };
}

/** One message with what it holds, as text. For admins. Refuses `not_found`. */
export async function stripeEvent(actor: Actor, id: string): Promise<StripeEventView> {
  requireAdmin(actor);
  const asked = parseOrNull(eventIdSchema, { eventId: id });
  if (!asked) throw notFound('message of Stripe');
  const event = await db.stripeEvent.findUnique({
    where: { id: asked.eventId },
    select: { ...select, payload: true },
  });
  if (!event) throw notFound('message of Stripe');
  const { payload, ...row } = event;
  return { ...row, now: await now(), payload: eventPayload(payload) };
}
