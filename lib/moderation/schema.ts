import { z } from 'zod';
import { orderStates } from '@/lib/orders/states';
import { messagesBefore } from '@/lib/platform/message-place';
import { manyLines } from '@/lib/platform/text-fields';

const page = z.coerce.number().int().min(1).max(10_000).catch(1).default(1);

/** What an admin types into a search field: no wildcards of their own, never too long. */
const words = z
  .string()
  .transform((text) => text.replaceAll('\u0000', '').trim().slice(0, 100))
  .catch('')
  .default('');

export const disputeQueueSchema = z.object({
  /** 'waiting': everything that is not settled. */
  filter: z.enum(['waiting', 'answered', 'open', 'settled', 'all']).catch('all').default('all'),
  page,
});

export const orderSearchSchema = z.object({
  words,
  /** A state of the life cycle, or 'late': the promised time has passed with nothing handed in since. */
  state: z
    .enum(['late', ...orderStates])
    .nullable()
    .catch(null)
    .default(null),
  page,
});

export const peopleSearchSchema = z.object({
  words,
  who: z.enum(['all', 'sellers', 'admins', 'suspended']).catch('all').default('all'),
  page,
});

export const gigSearchSchema = z.object({
  words,
  state: z.enum(['draft', 'active', 'paused', 'removed']).nullable().catch(null).default(null),
  page,
});

export const auditPageSchema = z.object({
  words,
  subject: z
    .enum(['person', 'gig', 'order', 'dispute', 'review', 'money', 'conversation'])
    .nullable()
    .catch(null)
    .default(null),
  page,
});

export const chargebackListSchema = z.object({
  /** 'answer': waits for us; 'bank': answered; 'over': decided. */
  filter: z.enum(['answer', 'bank', 'over']).catch('answer').default('answer'),
  page,
});

export const refundListSchema = z.object({
  /** 'pending': Stripe has been asked, or is about to be. */
  filter: z.enum(['failed', 'pending']).catch('failed').default('failed'),
  page,
});

export const payoutListSchema = z.object({
  /** How its transfers went: 'failed' has at least one that Stripe refused. */
  filter: z.enum(['all', 'under_way', 'done', 'failed']).catch('all').default('all'),
  page,
});

export const eventListSchema = z.object({
  words,
  /** 'unhandled': not yet, or not so far; 'failed': tried and not handled. */
  filter: z.enum(['unhandled', 'failed', 'all']).catch('unhandled').default('unhandled'),
  type: z.string().max(100).nullable().catch(null).default(null),
  page,
});

export const reportListSchema = z.object({
  filter: z.enum(['open', 'closed']).catch('open').default('open'),
  page,
});

const reportId = z.uuid('This report is not known here.');

export const reportIdSchema = z.object({ reportId });

export const closeReportSchema = z.object({
  reportId,
  statement: manyLines({ label: 'Statement', min: 10, max: 2000 }),
});

export const disputeTalkSchema = z.object({
  disputeId: z.uuid('This dispute is not known here.'),
  before: messagesBefore,
});
