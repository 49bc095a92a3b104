import type { Tx } from '@/lib/platform/db';
import { currentIssuer } from './receipt-issuer';

/**
 * Gives a paid payment the next receipt number, inside the transaction that books it: rolled back with it, so that no
 * number is ever missing. Call it last: every payment of the marketplace waits for the counter's row until commit.
 * Throws when the payment has a receipt already.
 */
export async function numberReceipt(tx: Tx, paymentId: string): Promise<void> {
  const given = await tx.$executeRaw`
    WITH next AS (UPDATE receipt_counter SET last = last + 1 WHERE id = 1 RETURNING last)
    INSERT INTO receipt (number, payment_id, issuer)
    SELECT last, ${paymentId}::uuid, ${JSON.stringify(currentIssuer())}::jsonb FROM next`;
  if (given !== 1) throw new Error('the counter of receipts is gone');
}
