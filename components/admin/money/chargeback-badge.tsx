import { Badge, type Tone } from '@/components/ui/badge';
import type { ChargebackState } from '@/prisma/generated/client';

const looks: Readonly<Record<ChargebackState, { tone: Tone; label: string }>> = {
  inquiry: { tone: 'attention', label: 'The bank asks' },
  open: { tone: 'attention', label: 'To answer' },
  answered: { tone: 'waiting', label: 'With the bank' },
  won: { tone: 'good', label: 'Won' },
  lost: { tone: 'neutral', label: 'Lost' },
  closed: { tone: 'neutral', label: 'Closed' },
};

/** Where a chargeback is. One that was answered here is with the bank, though Stripe may not have said so yet. */
export function ChargebackBadge({
  state,
  answered,
}: {
  state: ChargebackState;
  answered: boolean;
}) {
  const waits = state === 'open' || state === 'inquiry';
  const { tone, label } = looks[waits && answered ? 'answered' : state];
  return (
    <Badge tone={tone} dot>
      {label}
    </Badge>
  );
}
