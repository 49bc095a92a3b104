import { Badge } from '@/components/ui/badge';
import type { DisputeView } from '@/lib/orders/views';

type Outcome = NonNullable<DisputeView['outcome']>;

/** How a dispute ended, in words. */
export const outcomeLabels: Readonly<Record<Outcome, string>> = {
  release: 'Released to the seller',
  refund: 'Refunded to the buyer',
  split: 'Split',
  agreed: 'Agreed between them',
  bank: 'Decided by the bank',
};

interface DisputeBadgeProps {
  state: DisputeView['state'];
  outcome: DisputeView['outcome'];
}

/** Whose turn it is in a dispute, or how it ended. */
export function DisputeBadge({ state, outcome }: DisputeBadgeProps) {
  if (state === 'answered')
    return (
      <Badge tone="attention" dot>
        To decide
      </Badge>
    );
  if (state === 'open')
    return (
      <Badge tone="waiting" dot>
        Waiting for an answer
      </Badge>
    );
  return <Badge tone="good">{outcome ? outcomeLabels[outcome] : 'Settled'}</Badge>;
}
