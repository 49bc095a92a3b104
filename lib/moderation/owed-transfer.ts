import { Prisma } from '@/prisma/generated/client';

/**
 * Does the seller still wait for the money of a refused transfer `x`? Not when another one of the order has gone since or
 * is on its way, and not when nothing of the order is payable any more (a chargeback, a refund).
 */
export const stillOwed = Prisma.sql`(
  NOT EXISTS (SELECT FROM transfer y WHERE y.order_id = x.order_id AND y.state <> 'failed' AND y.created_at > x.created_at)
  AND (SELECT coalesce(-sum(e.amount), 0) FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
         JOIN ledger_transaction t ON t.id = e.transaction_id
        WHERE a.kind = 'seller_payable' AND a.owner = x.seller_id::text AND t.order_id = x.order_id) > 0)`;
