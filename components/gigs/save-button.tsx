'use client';

import { Heart } from 'lucide-react';
import { useActionState, useEffect, useSyncExternalStore } from 'react';
import { buttonStyle } from '@/components/ui/button-style';
import { classNames } from '@/components/ui/class-names';
import { type FormAction, freshForm } from '@/components/ui/form-state';
import { toast } from '@/components/ui/toast';
import { markSaved, useSaved } from './saved-hearts';

interface SaveButtonProps {
  gigId: string;
  slug: string;
  title: string;
  action: FormAction;
  /** `heart`: on a picture. `word`: a quiet button with a word. */
  look?: 'heart' | 'word';
}

const never = () => () => undefined;

/**
 * Keeps a gig for later. A form that works before and without JavaScript: then it saves, and leads to the list of saved
 * gigs, where it can be let go again.
 */
export function SaveButton({ gigId, slug, title, action, look = 'heart' }: SaveButtonProps) {
  const saved = useSaved(gigId);
  const scripted = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const [state, formAction] = useActionState(action, freshForm);
  useEffect(() => {
    if (state === freshForm || state.ok) return;
    // Refused: the heart goes back to what it was.
    markSaved(gigId, state.values?.want === 'drop');
    toast(state.message ?? 'That did not work.');
  }, [state, gigId]);
  const word = saved ? 'Saved' : 'Save';
  return (
    <form action={formAction} onSubmit={() => markSaved(gigId, !saved)}>
      <input type="hidden" name="gigId" value={gigId} />
      <input type="hidden" name="slug" value={slug} />
      <input type="hidden" name="want" value={saved ? 'drop' : 'save'} />
      <button
        type="submit"
        aria-pressed={scripted ? saved : undefined}
        aria-label={look === 'heart' ? `Save: ${title}` : undefined}
        title={look === 'heart' ? word : undefined}
        className={
          look === 'heart'
            ? 'group/heart heart'
            : classNames(buttonStyle({ variant: 'quiet' }), '-mx-2.5 px-2.5 text-ink')
        }
      >
        <span className={look === 'heart' ? 'heart-face' : ''}>
          <Heart
            aria-hidden="true"
            className={classNames('size-5', saved ? 'fill-coral text-coral' : 'text-ink')}
          />
        </span>
        {look === 'word' && word}
      </button>
    </form>
  );
}
