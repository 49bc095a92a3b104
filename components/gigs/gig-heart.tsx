import type { FormAction } from '@/components/ui/form-state';
import type { GigCard } from '@/lib/catalog/views';
import { SaveButton } from './save-button';

interface GigHeartProps {
  gig: Pick<GigCard, 'id' | 'slug' | 'title'>;
  action: FormAction;
  look?: 'heart' | 'word';
}

/** The heart of a gig. Hands over three of its fields alone: everything else would travel to the browser twice. */
export function GigHeart({ gig, action, look }: GigHeartProps) {
  return (
    <SaveButton gigId={gig.id} slug={gig.slug} title={gig.title} action={action} look={look} />
  );
}
