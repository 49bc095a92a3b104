'use client';

import { useActionState, useEffect } from 'react';
import { type FormAction, freshForm } from '@/components/ui/form-state';
import { useReadingAnew } from '@/components/ui/use-reading-anew';
import { heartName, heartValue } from './heart-value';
import { markSaved } from './saved-hearts';

interface LetGoButtonProps {
  gigId: string;
  slug: string;
  title: string;
  action: FormAction;
}

/** The full heart on the list of saved gigs: pressing it takes the gig off the list. Works without JavaScript. */
export function LetGoButton({ gigId, slug, title, action }: LetGoButtonProps) {
  const [readAnew] = useReadingAnew();
  const [state, formAction, pending] = useActionState(action, freshForm);
  useEffect(() => {
    if (!state.ok) return;
    markSaved(gigId, false);
    readAnew();
  }, [state, gigId, readAnew]);
  return (
    <form action={formAction}>
      <button
        type="submit"
        name={heartName}
        value={heartValue({ want: 'drop', gigId, slug })}
        disabled={pending}
        aria-label={`Take off the list: ${title}`}
        title="Take off the list"
        className="heart disabled:opacity-50"
      >
        <span className="heart-face">
          <span className="heart-sign heart-full" />
        </span>
      </button>
    </form>
  );
}
