import type { OrderWorkspace } from '@/lib/orders/views';

/** Which files of earlier deliveries hold beside the one that is made or judged: nobody should think that they are gone. */
export function FilesThatStay({ order }: { order: OrderWorkspace }) {
  const judged = order.state === 'delivered' ? order.deliveries.length : 0;
  const stay = order.standingFiles.filter(({ delivery }) => delivery !== judged);
  if (stay.length === 0) return null;
  const many = new Set(stay.map(({ delivery }) => delivery)).size > 1;
  return (
    <p className="text-muted text-sm">
      Files of the earlier {many ? 'deliveries' : 'delivery'} stay:{' '}
      <span className="break-words text-ink">{stay.map(({ name }) => name).join(', ')}</span>.
      {order.allowed.includes('deliver') &&
        ' Send again only what you changed, under the same name; it replaces the one before.'}
    </p>
  );
}
