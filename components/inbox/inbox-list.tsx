import { Ban, Search, Star } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { classNames } from '@/components/ui/class-names';
import type { InboxFilter, InboxLine } from '@/lib/inbox/views';
import { presenceText } from './inbox-words';
import { ShortWhen } from './local-when';

const filterNames: Readonly<Record<InboxFilter, string>> = {
  all: 'All',
  unread: 'Unread',
  starred: 'Starred',
  archived: 'Archived',
};

/** Where a list of conversations is: its filter, and where a page of it begins. */
export function inboxAddress(filter: InboxFilter, before?: string): string {
  const query = new URLSearchParams();
  if (filter !== 'all') query.set('filter', filter);
  if (before) query.set('before', before);
  return query.size > 0 ? `/inbox?${query}` : '/inbox';
}

/** The search field and the ways between the lists. */
export function InboxTools({ filter, words }: { filter: InboxFilter | null; words: string }) {
  return (
    <div className="grid grid-cols-1 gap-3">
      <search>
        <form action="/inbox" className="relative">
          <label htmlFor="inbox-search" className="sr-only">
            Search messages, people and gigs
          </label>
          <Search
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 left-3 size-4.5 -translate-y-1/2 text-muted"
          />
          <input
            id="inbox-search"
            type="search"
            name="q"
            maxLength={200}
            defaultValue={words}
            placeholder="Search messages"
            className="min-h-11 w-full rounded-pill border border-line-strong bg-surface pr-4 pl-10 hover:border-ink"
          />
        </form>
      </search>
      <nav aria-label="Which conversations">
        <ul className="flex gap-1">
          {(Object.keys(filterNames) as InboxFilter[]).map((each) => (
            <li key={each}>
              <Link
                href={inboxAddress(each)}
                aria-current={each === filter ? 'page' : undefined}
                className={classNames(
                  'flex min-h-9 items-center rounded-pill px-2.5 font-semibold text-sm',
                  each === filter
                    ? 'bg-ink text-paper'
                    : 'text-muted hover:bg-sunken hover:text-ink',
                )}
              >
                {filterNames[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

interface LinesProps {
  lines: readonly InboxLine[];
  now: Date;
  /** The conversation that is open beside the list. */
  current?: string | undefined;
  empty: ReactNode;
}

/** Conversations as lines, the one with the newest message first. */
export function InboxLines({ lines, now, current, empty }: LinesProps) {
  if (lines.length === 0) return <>{empty}</>;
  return (
    <ul className="grid">
      {lines.map((line) => (
        <li key={line.id} className="border-line border-b">
          <Line line={line} now={now} current={line.id === current} />
        </li>
      ))}
    </ul>
  );
}

function Line({ line, now, current }: { line: InboxLine; now: Date; current: boolean }) {
  const { other, unread } = line;
  return (
    <Link
      href={`/inbox/${line.id}`}
      prefetch={false}
      aria-current={current ? 'page' : undefined}
      className={classNames(
        'relative grid grid-cols-[auto_minmax(0,1fr)] items-start gap-x-3 px-4 py-3.5 focus-visible:-outline-offset-2 sm:px-5',
        current ? 'bg-accent-soft' : 'hover:bg-sunken',
      )}
    >
      <span className="relative">
        <Avatar name={other.name} src={other.avatarUrl} size="md" />
        <OnlineDot online={presenceText(line.seenSecondsAgo) === 'Online now'} />
      </span>
      <span className="grid min-w-0 gap-0.5">
        <span className="flex min-w-0 items-baseline gap-1.5">
          <span className={classNames('truncate', unread > 0 ? 'font-bold' : 'font-semibold')}>
            {other.name}
          </span>
          {line.starred && (
            <Star
              aria-label="starred"
              className="size-3.5 shrink-0 self-center fill-star text-star"
            />
          )}
          {line.blocked && (
            <Ban aria-label="blocked" className="size-3.5 shrink-0 self-center text-muted" />
          )}
          <ShortWhen
            at={line.lastAt}
            now={now}
            className="tabular ml-auto shrink-0 pl-1.5 text-muted text-xs"
          />
        </span>
        {line.gigTitle && <span className="truncate text-muted text-xs">{line.gigTitle}</span>}
        <span className="flex min-w-0 items-center gap-2">
          <Excerpt line={line} />
          {unread > 0 && (
            <span className="tabular ml-auto grid min-w-5.5 shrink-0 place-items-center rounded-pill bg-coral px-1.5 font-bold text-on-coral text-xs leading-5.5">
              {unread > 99 ? '99+' : unread}
              <span className="sr-only"> unread</span>
            </span>
          )}
        </span>
      </span>
    </Link>
  );
}

/** Says that somebody is here, for the eye; what says it to everybody stands in the conversation's head. */
export function OnlineDot({ online }: { online: boolean }) {
  if (!online) return null;
  return (
    <span
      title="Online now"
      className="absolute right-0 bottom-0 size-3 rounded-pill border-2 border-paper bg-moss-ink"
    />
  );
}

function Excerpt({ line: { draft, last, unread } }: { line: InboxLine }) {
  const look = classNames('truncate text-sm', unread > 0 ? 'font-medium text-ink' : 'text-muted');
  if (draft)
    return (
      <span className={look}>
        <span className="font-semibold text-coral-ink">Draft:</span> <bdi>{draft}</bdi>
      </span>
    );
  if (!last) return null;
  return (
    <span className={look}>
      {last.mine && 'You: '}
      <bdi>{last.text || (last.files === 1 ? 'A file' : `${last.files} files`)}</bdi>
    </span>
  );
}
