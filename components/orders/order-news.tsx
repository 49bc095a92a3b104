'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Notice, type NoticeTone } from '@/components/ui/notice';
import { dropQuestion } from '@/components/ui/on-its-way';

interface OrderNewsProps {
  /** Another one for each act: the same words twice are told twice. */
  id: string;
  tone: NoticeTone;
  title?: string | undefined;
  /** None: what was told before stays, because the page may have been read anew for another reason. */
  sentence?: string | undefined;
  /** How the order stands: what was told of another standing is not true of this one any more. */
  standing: string;
}

type Told = Pick<OrderNewsProps, 'tone' | 'title' | 'standing'> & { sentence: string };

/**
 * The word on what was just done. It takes the focus, so that whoever cannot see the page begins there, and takes the word
 * out of the address, so that a reload does not tell it again. A page that has just been opened shows it at its head; who has
 * scrolled on or begun to type before this part of it runs is left where they are. When the order moves on, it goes: an
 * open page would else say 'Delivered' above a revision that was asked for meanwhile.
 */
export function OrderNews({ id, tone, title, sentence, standing }: OrderNewsProps) {
  const [news, setNews] = useState<Told | null>(
    sentence ? { tone, title, sentence, standing } : null,
  );
  const told = news?.standing === standing ? news : null;
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef(false);
  const tellIt = useEffectEvent(() => {
    const isFirst = !opened.current;
    opened.current = true;
    if (!sentence) return;
    setNews({ tone, title, sentence, standing });
    if (!isFirst || document.activeElement === document.body)
      box.current?.focus({ preventScroll: true });
    if (!isFirst) box.current?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  const key = sentence ? id : '';
  useEffect(() => {
    tellIt();
    if (!key) return;
    // The router has to hear of it, or it would ask for the same words at each reading: it listens once its own effects
    // have run.
    const calledOff = new AbortController();
    setTimeout(() => void dropQuestion(calledOff.signal));
    return () => calledOff.abort();
  }, [key]);
  return (
    <div ref={box} tabIndex={-1} className="rounded-md empty:hidden">
      {told && (
        <Notice
          tone={told.tone}
          title={told.title}
          role={told.tone === 'attention' ? 'alert' : 'status'}
        >
          {told.sentence}
        </Notice>
      )}
    </div>
  );
}
