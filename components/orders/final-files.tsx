import type { OrderWorkspace } from '@/lib/orders/views';
import { finalDelivery, zipAddress } from './delivery-entry';
import { FileList } from './file-list';

/** What a completed order was about, where whoever comes back for it looks first. */
export function FinalFiles({ order }: { order: OrderWorkspace }) {
  const told = finalDelivery(order);
  if (!told) return null;
  return (
    <section aria-labelledby="final-files" className="card grid gap-4 p-5">
      <h2 id="final-files" className="text-xl">
        The final files
      </h2>
      <FileList files={told.files} label="The final files" zip={zipAddress(order, told)} />
    </section>
  );
}
