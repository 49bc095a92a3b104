import { Badge } from '@/components/ui/badge';
import type { LegState } from '@/prisma/generated/client';

const looks = {
  due: { tone: 'waiting', label: 'Not asked yet' },
  pending: { tone: 'waiting', label: 'On its way' },
  done: { tone: 'good', label: 'Done' },
  failed: { tone: 'attention', label: 'Refused' },
} as const;

/** How far Stripe is with a refund, a transfer or a reversal. */
export function LegBadge({ state }: { state: LegState }) {
  return (
    <Badge tone={looks[state].tone} dot>
      {looks[state].label}
    </Badge>
  );
}
