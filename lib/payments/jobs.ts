import { payableOf } from '@/lib/ledger/accounts';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import type { TaskTable } from '@/lib/platform/tasks';
import { auditBook } from './audit-book';
import { carryOutAnswer } from './carry-out-answer';
import { carryOutRefund } from './carry-out-refund';
import { carryOutReversal } from './carry-out-reversal';
import { carryOutTransfer } from './carry-out-transfer';
import { keepBalance } from './keep-balance';
import { payOutSeller } from './pay-out-seller';
import { reconcileBalance } from './reconcile-balance';
import { refreshAccount } from './refresh-account';

async function sellersWithMoney(): Promise<string[]> {
  const { kind } = payableOf('');
  const rows = await db.$queryRaw<{ owner: string }[]>`
    SELECT a.owner FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
      JOIN seller_profile s ON s.person_id = a.owner::uuid AND s.payout_state = 'ready'
      JOIN person p ON p.id = s.person_id AND p.status = 'active'
     WHERE a.kind = ${kind} GROUP BY a.owner HAVING sum(e.amount) < 0`;
  return rows.map((row) => row.owner);
}

/** The payments' part of the worker. */
export const paymentTasks = {
  'carry-out-refund': ({ refundId }) => carryOutRefund(theClock, { refundId }),
  'carry-out-transfer': ({ transferId }) => carryOutTransfer(theClock, { transferId }),
  'carry-out-reversal': ({ reversalId }) => carryOutReversal(theClock, { reversalId }),
  'answer-chargeback': ({ chargebackId }) => carryOutAnswer(theClock, { chargebackId }),
  'keep-balance': async () => {
    await keepBalance(theClock);
  },
  'refresh-account': async ({ sellerId }) => {
    await refreshAccount(theClock, { sellerId });
  },
  'reconcile-balance': async () => {
    await reconcileBalance(theClock);
  },
  'audit-book': async () => {
    await auditBook(theClock);
  },
  'pay-out-sellers': async () => {
    // One seller's trouble must not keep the money of the others.
    for (const sellerId of await sellersWithMoney())
      await payOutSeller(theClock, { sellerId }).catch((error: unknown) =>
        log.error({ err: error, sellerId }, 'payout failed'),
      );
  },
} satisfies TaskTable;
