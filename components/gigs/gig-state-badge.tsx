import { Badge, type Tone } from '@/components/ui/badge';
import { type GigState, gigStateWords } from '@/lib/catalog/states';

const tones: Readonly<Record<GigState, Tone>> = {
  draft: 'neutral',
  active: 'good',
  paused: 'waiting',
  removed: 'attention',
  deleted: 'neutral',
};

/** Where a gig is in its life, in a word. */
export function GigStateBadge({ state }: { state: GigState }) {
  return (
    <Badge tone={tones[state]} dot={state !== 'draft'}>
      {gigStateWords[state]}
    </Badge>
  );
}
