'use client';

import Link from 'next/link';
import { type ReactNode, useContext, useRef, useState } from 'react';
import { WhosePage } from '@/components/ui/whose-page';
import type { ConversationView, ThreadMessage } from '@/lib/inbox/views';
import { fetchThread } from './fetch-thread';
import { MessageBubble } from './message-bubble';
import type { ThreadEntry } from './thread-entries';

interface MessageLogProps {
  conversation: ConversationView;
  entries: readonly ThreadEntry[];
  /** When the other one has read last. */
  readAt: Date | null;
  /** The cards of the offers that messages bring, by the offers' ids. */
  offers: Readonly<Record<string, ReactNode>>;
  /** `before` of the page with older messages; null: this is the beginning. */
  older: string | null;
  onOlder: (messages: readonly ThreadMessage[]) => void;
}

/** What was said, the newest at the foot. New messages are read out when nothing else is. */
export function MessageLog(props: MessageLogProps) {
  const { conversation, entries, readAt, offers, older, onOlder } = props;
  const { other } = conversation;
  return (
    <div
      role="log"
      aria-label={`Messages with ${other.name}`}
      aria-relevant="additions"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and must do so without a pointer.
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto overscroll-contain px-4 pt-4 pb-6 focus-visible:-outline-offset-2 sm:px-6"
    >
      <div className="grid grid-cols-1">
        <Older conversationId={conversation.id} older={older} onOlder={onOlder} />
        <ol className="grid grid-cols-1">
          {entries.map((entry) => (
            <Entry key={entry.key} entry={entry} {...{ conversation, readAt, offers }} />
          ))}
        </ol>
      </div>
    </div>
  );
}

interface EntryProps extends Pick<MessageLogProps, 'conversation' | 'readAt' | 'offers'> {
  entry: ThreadEntry;
}

function Entry({ entry, conversation, readAt, offers }: EntryProps) {
  if (entry.kind === 'day')
    return (
      <li className="mt-5 flex items-center gap-4 text-muted text-xs first:mt-1">
        <span aria-hidden="true" className="h-px flex-1 bg-line" />
        <span className="font-semibold">{entry.text}</span>
        <span aria-hidden="true" className="h-px flex-1 bg-line" />
      </li>
    );
  if (entry.kind === 'new')
    return (
      <li className="mt-4 flex items-center gap-4 text-coral-ink text-xs">
        <span aria-hidden="true" className="h-px flex-1 bg-coral-line" />
        <span className="font-semibold">New</span>
        <span aria-hidden="true" className="h-px flex-1 bg-coral-line" />
      </li>
    );
  return (
    <MessageBubble
      message={entry.message}
      other={conversation.other}
      readAt={readAt}
      offer={offers[entry.message.offerId ?? '']}
    />
  );
}

interface OlderProps {
  conversationId: string;
  older: string | null;
  onOlder: (messages: readonly ThreadMessage[]) => void;
}

/** The way back: with JavaScript the older ones come in above, without it they are a page of their own. */
function Older({ conversationId, older, onOlder }: OlderProps) {
  const personId = useContext(WhosePage);
  const [next, setNext] = useState(older);
  const asking = useRef(false);
  if (next === null)
    return <p className="pb-1 text-center text-muted text-sm">The conversation begins here.</p>;

  async function load() {
    if (asking.current) return;
    asking.current = true;
    try {
      const page = await fetchThread(personId, conversationId, next ?? undefined);
      if (!page) return;
      onOlder(page.messages);
      setNext(page.older);
    } finally {
      asking.current = false;
    }
  }
  return (
    <p className="text-center">
      <Link
        href={`/inbox/${conversationId}?before=${next}`}
        prefetch={false}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          void load();
        }}
        className="inline-flex min-h-11 items-center rounded-md px-3 font-semibold text-accent-ink text-sm hover:bg-accent-soft"
      >
        Earlier messages
      </Link>
    </p>
  );
}
