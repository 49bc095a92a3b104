import { Prisma } from '@/prisma/generated/client';
import type { Db } from './db';

/** Every job, with what it needs to know: ids only, so that a job always reads the newest state. */
export type JobPayloads = {
  /** One mail; the text is data, the worker gives it its look. */
  'send-mail': import('./mail').Letter;
  /** The mail of something that a person was told, if they still want and need it. */
  'mail-notification': { notificationId: string };
  /** Those of several people whom one happening concerns. */
  'mail-notifications': { notificationIds: readonly string[] };
  /** The same to one browser, over its push service. */
  'push-notification': { notificationId: string; subscriptionId: string };
  /** The same to an address of the person's own. */
  'call-hook': { notificationId: string; hookId: string };
  /** Finds whose morning it is and who has something for the daily mail. */
  'send-digests': Record<string, never>;
  'mail-digest': { personId: string; day: string };
  /** Fires all order timers that are due. */
  'fire-timers': Record<string, never>;
  'handle-stripe-event': { eventId: string };
  /** The events of checkouts that were paid, together: their buyers came back first. */
  'settle-checkouts': Record<string, never>;
  'carry-out-refund': { refundId: string };
  'carry-out-transfer': { transferId: string };
  'carry-out-reversal': { reversalId: string };
  'answer-chargeback': { chargebackId: string };
  /** One that only Stripe's balance has told of. */
  'follow-chargeback': { stripeId: string };
  /** Pays out everyone who has something payable and can be paid. */
  'pay-out-sellers': Record<string, never>;
  /** Finds open sessions past their end, legs without a Stripe id, unhandled events. */
  'sweep-payments': Record<string, never>;
  'close-checkout': { paymentId: string };
  /** All that this person is about to pay for: they may buy nothing more. */
  'close-checkouts-of': { buyerId: string };
  'refresh-account': { sellerId: string };
  'refresh-facts': { gigId: string | null; sellerId: string };
  'publish-reviews': Record<string, never>;
  /** Ends offers whose time is over, and reminds of those that soon are. */
  'lapse-offers': Record<string, never>;
  /** Counts every seller's figures and puts their levels in line. */
  'compute-levels': Record<string, never>;
  /** Counts how long every seller takes to answer. */
  'compute-answer-times': Record<string, never>;
  'clean-up': Record<string, never>;
  /** Puts everything of a person's into one file. */
  'make-export': { exportId: string };
  /** Tries again to draw a preview that took too long `nth` times. */
  'draw-preview': { fileId: string; look: import('./preview-looks').PreviewLook; nth: number };
  /** Shows a file that has arrived to the scanner. */
  'scan-file': { fileId: string };
  /** Asks the book every question and keeps the answers for the admins. */
  'audit-book': Record<string, never>;
  /** Reads what moved Stripe's balance, and books what no leg of ours caused. */
  'reconcile-balance': Record<string, never>;
  /** Keeps Stripe's own payouts from sweeping held money. */
  'keep-balance': Record<string, never>;
};

export type JobName = keyof JobPayloads;

type JobOptions = {
  /** Replaces an equal job that still waits. */
  key?: string;
  /** Jobs of one queue are done one after the other. */
  queue?: string;
  /** Not before so many seconds, of real time, from now. With a key: from the first of equal jobs. */
  delaySeconds?: number;
  /** Nobody waits for it: all others that are due are taken before it. */
  isLast?: boolean;
};

/** Of equal rank is what was asked for first; the lower, the earlier. */
const ranks = { others: 0, last: 10 } as const;

/** A job that is asked for: made by `job`, so that its payload fits its name. */
export type Job = {
  readonly name: JobName;
  readonly payload: JobPayloads[JobName];
  readonly options: JobOptions;
};

export const job = <N extends JobName>(
  name: N,
  payload: JobPayloads[N],
  options: JobOptions = {},
): Job => ({ name, payload, options });

/**
 * Puts a job into the same transaction as its cause (transactional outbox, DESIGN 2). Jobs are tried up to 25 times with
 * growing pauses.
 */
export const enqueue = <N extends JobName>(
  tx: Db,
  name: N,
  payload: JobPayloads[N],
  options: JobOptions = {},
): Promise<void> => enqueueAll(tx, [job(name, payload, options)]);

/** A job of the statement that writes its cause too: `of` is the row, or the rows, of which one has to be written for it to be asked for. */
export type JobOf = { readonly of: string; readonly asked: Job };

/** `SELECT` that asks for these jobs, for a statement that narrows it down by `job.of`. */
export function addJobs(jobs: readonly JobOf[]): Prisma.Sql {
  const names = jobs.map(({ asked }) => asked.name as string);
  const payloads = jobs.map(({ asked }) => JSON.stringify(asked.payload));
  const queues = jobs.map(({ asked }) => asked.options.queue ?? null);
  const delays = jobs.map(({ asked }) => asked.options.delaySeconds ?? 0);
  const keys = jobs.map(({ asked }) => asked.options.key ?? null);
  const priorities = jobs.map(({ asked }) => (asked.options.isLast ? ranks.last : ranks.others));
  const causes = jobs.map((each) => each.of);
  return Prisma.sql`
    SELECT graphile_worker.add_job(job.name, job.payload::json, queue_name => job.queue,
      run_at => now() + make_interval(secs => job.delay), job_key => job.key,
      priority => job.priority,
      job_key_mode => CASE WHEN job.delay > 0 THEN 'preserve_run_at' ELSE 'replace' END)
      FROM unnest(${names}::text[], ${payloads}::text[], ${queues}::text[], ${delays}::float8[], ${keys}::text[],
                  ${priorities}::int[], ${causes}::text[]) AS job(name, payload, queue, delay, key, priority, of)`;
}

/** The same for several jobs, in one statement. */
export async function enqueueAll(tx: Db, jobs: readonly Job[]): Promise<void> {
  if (jobs.length === 0) return;
  await tx.$executeRaw(addJobs(jobs.map((asked) => ({ of: '', asked }))));
}
