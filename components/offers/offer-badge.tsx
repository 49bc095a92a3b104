import { Badge, type Tone } from '@/components/ui/badge';
import { type OfferState, offerStateLabels } from '@/lib/offers/states';

const tones: Readonly<Record<OfferState, Tone>> = {
  open: 'accent',
  change_asked: 'waiting',
  accepted: 'good',
  declined: 'neutral',
  withdrawn: 'neutral',
  lapsed: 'neutral',
};

/** Where an offer stands, in words. `ended`: it was accepted, and what was not funded is taken back. */
export function OfferBadge({ state, ended }: { state: OfferState; ended: boolean }) {
  return (
    <Badge tone={tones[state]} dot>
      {ended ? 'Rest taken back' : offerStateLabels[state]}
    </Badge>
  );
}
