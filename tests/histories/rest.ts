import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { settle } from '../support/market';
import { order } from '../support/sandbox';
import { letTimePass } from './commands/clocks';
import { look } from './known';
import { requireRest } from './questions';
import { tellSandbox } from './sandbox-orders';
import type { Stage } from './stage';
import { Fault } from './step';

/** The operator tops the balance up, and the buyers' banks take their refunds: none is on its way any more. */
async function endRefunds(): Promise<void> {
  for (const { state, stripeId } of (await look()).refunds)
    if (state === 'pending')
      await tellSandbox('refund', { refund: stripeId, outcome: 'succeeded' });
  await settle();
}

/**
 * The end of a history: what is on its way arrives, Stripe's and the banks' days pass, and sweeper and reconciliation
 * find what nobody told us. Throws what is then not as it must be.
 */
export async function comeToRest(stage: Stage): Promise<void> {
  stage.begin('everything comes to rest');
  stage.working = true;
  try {
    await order('lose', { next: 0 });
    await order('deliver-twice', { next: 0 });
    await order('release', { order: 'as_created' });
    await settle();
    await order('refunds-need-funds', { on: false });
    await letTimePass({ minutes: 70 });
    await enqueue(db, 'reconcile-balance', {}, { key: 'test:reconcile-balance' });
    await letTimePass({ days: 16 });
    await endRefunds();
    await requireRest();
  } catch (error) {
    throw new Fault(`${String(error)}\n\nThe history:\n${stage.story}`);
  }
}
