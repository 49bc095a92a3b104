import { marketplace } from '@/marketplace.config';
import { Prisma } from '@/prisma/generated/client';

/**
 * What a seller has earned so far, in minor units (bigint), as a question to the book: all that went from the holds of
 * orders to the seller, after the commission and with tips, less what was taken back into them. What does not touch a
 * hold is no earning and no loss: clearing, netting, and being paid.
 */
export const earnedBy = (sellerId: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(-sum(e.amount), 0)::bigint
     FROM ledger_account a JOIN ledger_entry e ON e.account_id = a.id
    WHERE a.kind IN ('seller_clearing', 'seller_payable', 'seller_debt') AND a.owner = ${sellerId}::text
      AND a.currency = ${marketplace.currency}
      AND EXISTS (SELECT 1 FROM ledger_entry o JOIN ledger_account h ON h.id = o.account_id
                   WHERE o.transaction_id = e.transaction_id AND h.kind = 'order_hold'))`;
