'use client';

import { Heart } from 'lucide-react';
import { useRouter } from 'next/navigation';
import { useActionState, useEffect } from 'react';
import { type FormAction, freshForm } from '@/components/ui/form-state';
import { markSaved } from './saved-hearts';

interface LetGoButtonProps {
  gigId: string;
  slug: string;
  title: string;
  action: FormAction;
}

/** The full heart on the list of saved gigs: pressing it takes the gig off the list. Works without JavaScript. */
export function LetGoButton({ gigId, slug, title, action }: LetGoButtonProps) {
  const router = useRouter();
  const [state, formAction, pending] = useActionState(action, freshForm);
  useEffect(() => {
    if (!state.ok) return;
    markSaved(gigId, false);
    router.refresh();
  }, [state, gigId, router]);
  return (
    <form action={formAction}>
      <input type="hidden" name="gigId" value={gigId} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="want" value="drop" />
      <button
        type="submit"
        disabled={pending}
        aria-label={`Take off the list: ${title}`}
        title="Take off the list"
        className="group/heart heart disabled:opacity-50"
      >
        <span className="heart-face">
          <Heart aria-hidden="true" className="size-5 fill-coral text-coral" />
        </span>
      </button>
    </form>
  );
}
