import { Badge, type Tone } from '@/components/ui/badge';
import { type OrderState, stateLabels } from '@/lib/orders/states';

const tones: Record<OrderState, Tone> = {
  awaiting_payment: 'waiting',
  abandoned: 'neutral',
  awaiting_requirements: 'waiting',
  in_progress: 'accent',
  delivered: 'accent',
  in_revision: 'accent',
  disputed: 'attention',
  charged_back: 'attention',
  completed: 'good',
  cancelled: 'neutral',
};

/** Where an order stands, in words. */
export function StateBadge({ state, late }: { state: OrderState; late: boolean }) {
  if (late)
    return (
      <Badge tone="attention" dot>
        Late
      </Badge>
    );
  return (
    <Badge tone={tones[state]} dot>
      {stateLabels[state]}
    </Badge>
  );
}
