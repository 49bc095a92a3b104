import { fromWhichDelivery } from '@/lib/orders/standing-files';
import type { OrderWorkspace } from '@/lib/orders/views';
import { FileList } from './file-list';

/** What a completed order was about, where whoever comes back for it looks first: of all its deliveries. */
export function FinalFiles({ order }: { order: OrderWorkspace }) {
  const { state, standingFiles: files, deliveries } = order;
  if (state !== 'completed' || files.length === 0) return null;
  const newest = deliveries.length;
  const notes = new Map(files.map(({ id, delivery }) => [id, fromWhichDelivery(delivery, newest)]));
  return (
    <section aria-labelledby="final-files" className="card grid gap-4 p-5">
      <h2 id="final-files" className="text-xl">
        The final files
      </h2>
      <FileList
        files={files}
        label="The final files"
        zip={`/api/orders/${order.number}/final-files/zip`}
        notes={notes}
      />
    </section>
  );
}
