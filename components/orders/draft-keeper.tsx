'use client';

import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { type FormAction, freshForm } from '@/components/ui/form-state';

interface DraftKeeperProps {
  number: string;
  save: FormAction;
  /** The saved version of each question, as the page shows it. */
  versions: Readonly<Record<number, number>>;
  children: ReactNode;
}

type Status = 'idle' | 'saving' | 'saved' | 'overtook' | 'failed' | 'refused';

const words: Record<Status, string> = {
  idle: 'What you write is saved as you go. Nothing is sent before you send it.',
  saving: 'Saving…',
  saved: 'Saved.',
  overtook:
    'Saved. Another tab had saved something else here; what you wrote last holds. Load the page anew to see all of it.',
  failed: 'Not saved: we could not be reached. Your words are still here; we try again.',
  refused: 'Not saved.',
};

const pauseMs = 900;
const againMs = 5000;

/**
 * Saves the answers in it while they are typed, question by question, a moment after the last key; again after a cut, and
 * at once when the page goes out of sight. One saving at a time, so that none overtakes another.
 */
export function DraftKeeper({ number, save, versions, children }: DraftKeeperProps) {
  const box = useRef<HTMLDivElement>(null);
  const seen = useRef<Record<string, string>>({});
  const changed = useRef(new Set<string>());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const busy = useRef(false);
  const [status, setStatus] = useState<Status>('idle');
  const [refusal, setRefusal] = useState('');

  const plan = (afterMs: number) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keep(), afterMs);
  };

  async function keep(): Promise<void> {
    const form = box.current?.closest('form');
    if (!form || busy.current || changed.current.size === 0) return;
    const positions = [...changed.current];
    changed.current.clear();
    busy.current = true;
    setStatus('saving');
    try {
      const answer = await save(freshForm, answersIn(form, positions));
      settle(positions, answer);
    } catch {
      for (const position of positions) changed.current.add(position);
      setStatus('failed');
    } finally {
      busy.current = false;
      if (changed.current.size > 0) plan(againMs);
    }
  }

  function settle(positions: readonly string[], answer: Awaited<ReturnType<FormAction>>) {
    if (!answer.ok) {
      setRefusal(answer.message ?? '');
      return setStatus('refused');
    }
    for (const position of positions) {
      const version = answer.values?.[`seen.${position}`];
      if (typeof version === 'string') seen.current[position] = version;
    }
    setStatus(answer.message === 'overtook' ? 'overtook' : 'saved');
  }

  /** Of these questions alone: what this tab did not touch is not its to overwrite. */
  function answersIn(form: HTMLFormElement, positions: readonly string[]): FormData {
    const all = new FormData(form);
    const wanted = new FormData();
    wanted.set('number', number);
    for (const position of positions) {
      wanted.append('position', position);
      wanted.set(
        `seen.${position}`,
        seen.current[position] ?? `${versions[Number(position)] ?? 0}`,
      );
      for (const value of all.getAll(`answers.${position}`))
        if (typeof value === 'string') wanted.append(`answers.${position}`, value);
    }
    return wanted;
  }

  function noticed({ name, type }: Pick<HTMLInputElement, 'name' | 'type'>) {
    const position = /^answers\.(\d+)$/.exec(name)?.[1];
    if (!position || type === 'file') return;
    changed.current.add(position);
    plan(pauseMs);
  }

  // What was typed or chosen before the page was ready is kept too.
  const arrive = useEffectEvent(() => {
    const fields =
      box.current?.querySelectorAll<HTMLInputElement>(':is(input, textarea)[name^="answers."]') ??
      [];
    for (const field of fields) if (isTouched(field)) noticed(field);
  });
  useEffect(() => arrive(), []);

  const hide = useEffectEvent(() => {
    if (document.visibilityState === 'hidden') void keep();
  });
  useEffect(() => {
    const whenHidden = () => hide();
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      document.removeEventListener('visibilitychange', whenHidden);
      clearTimeout(timer.current);
    };
  }, []);

  return (
    <div
      ref={box}
      onInput={(event) => noticed(event.target as HTMLInputElement)}
      className="grid gap-6"
    >
      {children}
      <p
        role="status"
        className={
          status === 'failed' || status === 'refused'
            ? 'text-coral-ink text-sm'
            : 'text-muted text-sm'
        }
      >
        {words[status]}
        {status === 'refused' && ` ${refusal}`}
      </p>
    </div>
  );
}

/** Does a field hold something else than the page came with? */
function isTouched({ type, value, defaultValue, checked, defaultChecked }: HTMLInputElement) {
  if (type === 'checkbox' || type === 'radio') return checked !== defaultChecked;
  // A field breaks lines as scripts do, what was saved as forms do.
  return value !== defaultValue.replaceAll('\r\n', '\n');
}
