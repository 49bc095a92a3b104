'use client';

import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { whenArrived } from '@/components/ui/on-its-way';
import { useReadingAnew } from '@/components/ui/use-reading-anew';
import { isRead } from '@/lib/platform/live-cursor';
import { type Heard, heardAfter, heardBy, onHeard } from './heard';
import { whenReadable } from './when-readable';

interface LiveRefreshProps {
  /** Where the page's data was read (`currentCursor`): what was said before it stands on the page already. */
  read?: string;
  /** The number of an order: whatever happens on it. */
  order?: string;
  /** The id of a conversation. */
  conversation?: string;
  /** Whatever happens in any of the person's conversations. */
  inbox?: boolean;
  /** Whatever the person is told. */
  notifications?: boolean;
  /** And so often, for what nobody says: that somebody has left. */
  everySeconds?: number;
}

/** The page's data may have been read so long before this part of it runs in the browser. */
const onItsWayMs = 15_000;

/** An answer that has not come by then is not waited for. */
const patienceMs = 5000;

/**
 * Reads the page's data again when something of this kind has happened, and leaves what is being typed on it alone. One
 * reading at a time; a page that nobody looks at waits until somebody does. What its own form has caused comes with that
 * form's answer, and is not read a second time.
 */
export function LiveRefresh(props: LiveRefreshProps) {
  const [readAnew, isReading] = useReadingAnew();
  const [news, setNews] = useState<News | null>(null);
  const isOld = news !== null && !isRead(props.read, news.id);
  /** How many words are known to this page. */
  const known = useRef<number>(undefined);
  const concerns = useEffectEvent((word: Heard) => matches(word, props));
  const look = useEffectEvent(() => {
    known.current ??= heardBy(performance.now() - onItsWayMs);
    const last = heardAfter(known.current).findLast(({ word }) => concerns(word));
    if (last) setNews({ id: last.id });
    known.current = heardBy();
  });
  useEffect(() => {
    look();
    return onHeard(() => look());
  }, []);
  const { everySeconds } = props;
  useEffect(() => {
    if (everySeconds === undefined) return;
    const timer = setInterval(() => setNews({ id: undefined }), everySeconds * 1000);
    return () => clearInterval(timer);
  }, [everySeconds]);
  useEffect(() => {
    if (!isOld || isReading) return;
    const calledOff = new AbortController();
    const { signal } = calledOff;
    const canRead = whenArrived(signal, patienceMs).then(() => whenReadable(signal));
    void canRead.then((isReadable) => {
      if (!isReadable) return;
      setNews(null);
      readAnew();
    });
    return () => calledOff.abort();
  }, [isOld, isReading, readAnew]);
  return null;
}

/** The last word that the page may not hold yet; without an id it certainly does not. */
type News = { readonly id: string | undefined };

function matches(
  word: Heard,
  { order, conversation, inbox, notifications }: LiveRefreshProps,
): boolean {
  if (word.kind === 'reset') return true;
  if (word.kind === 'notification') return notifications === true;
  if (word.kind === 'typing') return false;
  if (order !== undefined && 'number' in word && word.number === order) return true;
  return 'conversationId' in word && (inbox === true || word.conversationId === conversation);
}
