import type { FormAction } from '@/components/ui/form-state';
import type { GigCard } from '@/lib/catalog/views';
import { HeartButton } from './heart-button';
import { HeartForm } from './heart-form';

interface GigHeartProps {
  gig: Pick<GigCard, 'id' | 'slug' | 'title'>;
  action: FormAction;
  look?: 'heart' | 'word';
}

/** The heart of one gig. Hands over three of its fields alone: everything else would travel to the browser twice. */
export function GigHeart({ gig: { id, slug, title }, action, look }: GigHeartProps) {
  return (
    <HeartForm action={action}>
      <HeartButton gig={{ id, slug, title }} look={look} />
    </HeartForm>
  );
}
