import { platformAccount } from '@/lib/ledger/accounts';
import type { Finding } from '@/lib/ledger/audit';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { stripe } from './stripe';

async function bookedAtStripe(): Promise<number> {
  const { kind } = platformAccount('stripe_balance');
  const rows = await db.$queryRaw<{ sum: bigint | null }[]>`
    SELECT sum(e.amount) AS sum FROM ledger_entry e JOIN ledger_account a ON a.id = e.account_id
     WHERE a.kind = ${kind} AND a.currency = ${marketplace.currency}`;
  return Number(rows[0]?.sum ?? 0n);
}

async function stripesOwnFigure(): Promise<number> {
  const balance = await stripe().balance.retrieve();
  return [...balance.available, ...balance.pending]
    .filter((part) => part.currency === marketplace.currency)
    .reduce((sum, part) => sum + part.amount, 0);
}

export const balanceQuestion = 'the book agrees with Stripe’s balance';

/**
 * Does the book agree with Stripe's balance? A difference while legs are under way is real for some seconds; the audit
 * asks again before it says so. Internal: for the audit command and job.
 */
export async function compareBalance(): Promise<Finding> {
  const question = balanceQuestion;
  for (let attempt = 1; ; attempt++) {
    const before = await bookedAtStripe();
    const theirs = await stripesOwnFigure();
    const booked = await bookedAtStripe();
    if (booked === theirs) return { question, rows: [] };
    if (attempt < 4 || before !== booked) {
      if (attempt >= 10)
        return {
          question,
          rows: [{ what: 'the book moves while we ask', offByCents: booked - theirs }],
        };
      await new Promise((resolve) => setTimeout(resolve, 1000));
      continue;
    }
    return {
      question,
      rows: [{ what: `book ${booked}, Stripe ${theirs}`, offByCents: booked - theirs }],
    };
  }
}
