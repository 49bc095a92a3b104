import { Badge, type Tone } from '@/components/ui/badge';
import { type OrderStanding, type OrderState, standingLabel } from '@/lib/orders/states';

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

const toneOf = ({ state, late, partBack }: OrderStanding): Tone => {
  if (late) return 'attention';
  return partBack ? 'neutral' : tones[state];
};

/** Where an order stands, in words. */
export function StateBadge({ order }: { order: OrderStanding }) {
  return (
    <Badge tone={toneOf(order)} dot>
      {standingLabel(order)}
    </Badge>
  );
}
