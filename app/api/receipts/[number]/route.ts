import { documentAnswer } from '@/app/documents/document-answer';
import { receiptPaper } from '@/app/documents/receipt-paper';
import { currentActor } from '@/app/session';
import { orderReceipts } from '@/lib/orders/receipt-query';

/** A receipt as PDF by its number (`R-000042`), or all of an order by the order's; for its buyer and admins. */
export async function GET(_: Request, { params }: { params: Promise<{ number: string }> }) {
  const { number } = await params;
  return documentAnswer('application/pdf', { name: `receipt-${number}.pdf` }, async () =>
    receiptPaper(await orderReceipts(await currentActor(), number)),
  );
}
