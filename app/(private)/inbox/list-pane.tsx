import Link from 'next/link';
import type { ReactNode } from 'react';
import { InboxLines, InboxTools, inboxAddress } from '@/components/inbox/inbox-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { InboxFilter, InboxList } from '@/lib/inbox/views';

interface ListPaneProps {
  list: InboxList;
  filter: InboxFilter;
  now: Date;
  /** The conversation that is open beside it: then that one is the page's headline. */
  current?: string;
  done?: ReactNode;
}

/** The pane of the conversations. */
export function ListPane({ list, filter, now, current, done }: ListPaneProps) {
  return (
    <>
      <PaneHead filter={filter} words="" isPage={!current} />
      {done}
      <nav aria-label="Conversations" className="min-h-0 flex-1 overflow-y-auto">
        <InboxLines
          lines={list.lines}
          now={now}
          current={current}
          // Where there is room, the pane beside it says that there is none yet.
          empty={
            <NothingHere filter={filter} className={filter === 'all' ? 'm-4 lg:hidden' : 'm-4'} />
          }
        />
        {list.next && (
          <p className="p-4 text-center">
            <Link
              href={inboxAddress(filter, list.next)}
              className="font-semibold text-accent-ink text-sm hover:underline"
            >
              Older conversations
            </Link>
          </p>
        )}
      </nav>
    </>
  );
}

interface PaneHeadProps {
  filter: InboxFilter | null;
  words: string;
  isPage: boolean;
}

/** The head of the pane: its name, the search, the filters. */
export function PaneHead({ filter, words, isPage }: PaneHeadProps) {
  const Name = isPage ? 'h1' : 'h2';
  return (
    <div className="grid gap-3 border-line border-b px-4 pt-4 pb-3 sm:px-5">
      <Name className="text-2xl leading-tight">Inbox</Name>
      <InboxTools filter={filter} words={words} />
    </div>
  );
}

const nothing: Readonly<Record<InboxFilter, readonly [title: string, words: string]>> = {
  all: [
    'Still water',
    'Ask a seller something from a gig or their page, and the conversation stands here.',
  ],
  unread: ['All read', 'What comes next shows here first.'],
  starred: ['No stars yet', 'Press the star in a conversation to find it here again.'],
  archived: [
    'Nothing archived',
    'A conversation that is done can go here; it comes back by itself.',
  ],
};

/** Why there is nothing in a list, and the way on. */
export function NothingHere({ filter, className }: { filter: InboxFilter; className: string }) {
  const [title, words] = nothing[filter];
  return (
    <EmptyState
      title={title}
      className={className}
      action={
        filter === 'all' ? (
          <LinkButton href="/search">Look around</LinkButton>
        ) : (
          <LinkButton href="/inbox" variant="secondary">
            All conversations
          </LinkButton>
        )
      }
    >
      {words}
    </EmptyState>
  );
}
