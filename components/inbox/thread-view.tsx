'use client';

import { WifiOff } from 'lucide-react';
import { type ReactNode, useContext, useEffect, useEffectEvent, useState } from 'react';
import { useTurnedAway } from '@/components/accounts/whose-page';
import { Button } from '@/components/ui/button';
import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { WhosePage } from '@/components/ui/whose-page';
import type { ConversationView, ThreadPage } from '@/lib/inbox/views';
import { Composer } from './composer';
import { MessageLog } from './message-log';
import { outbox } from './outbox';
import { postRead } from './post-message';
import { mergeMessages, threadEntries } from './thread-entries';
import { TypingLine, useSayTyping } from './typing-line';
import { useOffline, useOutbox } from './use-outbox';
import { useThreadNews } from './use-thread-news';
import { useTimeZone } from './use-time-zone';

interface ThreadViewProps {
  conversation: ConversationView;
  page: ThreadPage;
  now: Date;
  /** Of the form that works without JavaScript. */
  formKey: string;
  send: FormAction;
  limits: { text: number; fileMb: number; files: number };
  /** The cards of the offers that messages bring, by the offers' ids. */
  offers: Readonly<Record<string, ReactNode>>;
  /** Stands where nothing can be written: why, and what can be done about it. */
  closed: ReactNode;
}

/** The messages of a conversation and the place to write the next. */
export function ThreadView(props: ThreadViewProps) {
  const { conversation, page, now } = props;
  const timeZone = useTimeZone();
  const [known, setKnown] = useState(page.messages);
  const messages = mergeMessages(known, page.messages);
  useEffect(() => setKnown(messages), [messages]);
  const [heard, setHeard] = useState(page.readByOther);
  const look = useThreadNews(conversation.id, (newest) => {
    if (page.newer) return;
    // The card of an offer comes with the page's own reading, and its message with the card.
    const whole = ({ offerId }: Messages[number]) => offerId === null || offerId in props.offers;
    setKnown(mergeMessages(messages, newest.messages.filter(whole)));
    setHeard(newest.readByOther);
  });
  const read = conversation.closed ? page.readByOther : laterOf(heard, page.readByOther);
  const waiting = useOutbox().filter((each) => each.conversationId === conversation.id);
  const [readBefore] = useState(conversation.own.readSeq);
  useConfirmed(messages, waiting, look);
  useReading(conversation, messages, page.newer);
  const entries = threadEntries({
    messages,
    waiting: page.newer ? [] : waiting,
    readByOther: read.seq,
    readBefore,
    now,
    timeZone,
  });
  return (
    <>
      <MessageLog
        conversation={conversation}
        entries={entries}
        readAt={read.at}
        offers={props.offers}
        older={page.older}
        onOlder={(come) => setKnown(mergeMessages(come, messages))}
      />
      <div className="relative grid grid-cols-1 gap-2 border-line border-t bg-paper px-4 pt-3 pb-2 sm:px-6">
        <TypingLine
          conversationId={conversation.id}
          name={conversation.other.name}
          newest={messages.at(-1)?.id}
        />
        <LineAway waits={waiting.some(({ state }) => state === 'waiting')} />
        <Foot {...props} />
      </div>
    </>
  );
}

function Foot({ conversation, page, closed, formKey, send, limits }: ThreadViewProps) {
  const sayTyping = useSayTyping(conversation.id);
  if (page.newer)
    return (
      <p className="flex flex-wrap items-center justify-between gap-3 py-1">
        <span className="text-muted">These are older messages.</span>
        <LinkButton href={`/inbox/${conversation.id}`} size="sm">
          To the newest
        </LinkButton>
      </p>
    );
  if (conversation.closed) return <>{closed}</>;
  const { name } = conversation.other;
  return (
    <Composer
      conversationId={conversation.id}
      to={name}
      draft={conversation.own.draft}
      about={conversation.about}
      draftFiles={conversation.own.draftFiles}
      formKey={formKey}
      action={send}
      limits={limits}
      onTyping={sayTyping}
    />
  );
}

/** Says why nothing is taken from here: no line, no answer, or another one's session; and that nothing is lost. */
function LineAway({ waits }: { waits: boolean }) {
  const offline = useOffline();
  const turnedAway = useTurnedAway();
  return (
    <div role="status">
      {turnedAway && <TurnedAway why={turnedAway} waits={waits} />}
      {!turnedAway && (offline || waits) && (
        <Notice tone="waiting" className="py-2">
          <span className="flex items-start gap-2 text-sm">
            <WifiOff aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {offline
              ? 'You are offline. What you send waits here and goes out by itself when the line is back, once.'
              : 'We cannot be reached just now. Your message waits here and goes out by itself, once.'}
          </span>
        </Notice>
      )}
    </div>
  );
}

function TurnedAway({ why, waits }: { why: string; waits: boolean }) {
  const again = (
    <Button size="sm" variant="secondary" onClick={() => window.location.reload()}>
      Load the page
    </Button>
  );
  return (
    <Notice tone="attention" className="py-2" action={again}>
      <span className="text-sm">
        {why}
        {waits &&
          ' What you have sent waits for you, and goes out when you are signed in here again.'}
      </span>
    </Notice>
  );
}

type Messages = ThreadPage['messages'];

/** The page's own reading may have begun before what was heard since. */
const laterOf = (heard: ThreadPage['readByOther'], read: ThreadPage['readByOther']) =>
  BigInt(heard.seq) > BigInt(read.seq) ? heard : read;

/** What was confirmed and stands in the list has no place in the outbox any more; what does not yet is looked for. */
function useConfirmed(
  messages: Messages,
  waiting: ReturnType<typeof useOutbox>,
  look: () => void,
): void {
  const keys = new Set(messages.flatMap(({ key }) => key ?? []));
  const there = waiting.filter(({ key }) => keys.has(key)).map(({ key }) => key);
  const missing = waiting
    .filter(({ key, state }) => state === 'sent' && !keys.has(key))
    .map(({ key }) => key)
    .join();
  const arrived = there.join();
  const lookNow = useEffectEvent(look);
  useEffect(() => {
    if (arrived) outbox.remove(arrived.split(','));
  }, [arrived]);
  useEffect(() => {
    if (missing) lookNow();
  }, [missing]);
}

/**
 * Tells the marketplace what the reader has before their eyes: while the page is in front, up to the newest message. That
 * it was taken is heard like everything else.
 */
function useReading({ id, own }: ConversationView, messages: Messages, newer: boolean) {
  const personId = useContext(WhosePage);
  const last = messages.at(-1);
  const newest = last?.seq;
  // Whoever writes has read what stands before it.
  const unread = !newer && last && !last.mine && BigInt(last.seq) > BigInt(own.readSeq);
  useEffect(() => {
    if (!unread || !newest) return;
    let told = false;
    const look = () => {
      if (told || document.visibilityState !== 'visible') return;
      told = true;
      void postRead(personId, id, newest);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [personId, id, unread, newest]);
}
