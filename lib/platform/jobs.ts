import type { Db } from './db';

/** Every job, with what it needs to know: ids only, so that a job always reads the newest state. */
export type JobPayloads = {
  /** One mail; the text is data, the worker gives it its look. */
  'send-mail': import('./mail').Letter;
  /** Fires all order timers that are due. */
  'fire-timers': Record<string, never>;
  'handle-stripe-event': { eventId: string };
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

/**
 * Puts a job into the same transaction as its cause (transactional outbox, DESIGN 2).
 * `key` replaces an equal job that still waits. Jobs are tried up to 25 times with growing pauses.
 */
export async function enqueue<N extends JobName>(
  tx: Db,
  name: N,
  payload: JobPayloads[N],
  options: { key?: string; queue?: string } = {},
): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.add_job(
    ${name}::text, ${JSON.stringify(payload)}::json,
    queue_name => ${options.queue ?? null}::text, job_key => ${options.key ?? null}::text)`;
}
