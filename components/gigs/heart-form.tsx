'use client';

import { type FormEvent, type ReactNode, useActionState, useEffect } from 'react';
import { type FormAction, freshForm } from '@/components/ui/form-state';
import { toast } from '@/components/ui/toast';
import { heartName, readHeart } from './heart-value';
import { markSaved } from './saved-hearts';

interface HeartFormProps {
  action: FormAction;
  /** Hearts anywhere in here belong to it. */
  children: ReactNode;
}

/**
 * The form of one heart or of a whole list of them: two dozen forms with their hidden fields were a quarter of a page. It
 * works before and without JavaScript: then it saves, and leads to the list of saved gigs, where it can be let go again.
 */
export function HeartForm({ action, children }: HeartFormProps) {
  const [state, formAction] = useActionState(action, freshForm);
  useEffect(() => {
    if (state === freshForm || state.ok) return;
    // Refused: the heart goes back to what it was.
    const { gigId, want } = readHeart(state.values?.[heartName]);
    markSaved(gigId, want === 'drop');
    toast(state.message ?? 'That did not work.');
  }, [state]);
  return (
    <form action={formAction} onSubmit={show} className="contents">
      {children}
    </form>
  );
}

/** Shows what was wished before the server has answered. */
function show({ nativeEvent }: FormEvent): void {
  const { submitter } = nativeEvent as SubmitEvent;
  if (!(submitter instanceof HTMLButtonElement)) return;
  const { gigId, want } = readHeart(submitter.value);
  markSaved(gigId, want === 'save');
}
