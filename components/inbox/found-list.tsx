import Link from 'next/link';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import type { FoundMessage, InboxSearch } from '@/lib/inbox/views';
import { InboxLines } from './inbox-list';
import { ShortWhen } from './local-when';

/** What a search has found: conversations by name and gig, then messages with what stands around the words. */
export function FoundList({ found, now }: { found: InboxSearch; now: Date }) {
  const { words, conversations, messages, next } = found;
  if (conversations.length === 0 && messages.length === 0)
    return (
      <EmptyState
        title="Nothing like that"
        className="m-4"
        action={
          <LinkButton href="/inbox" variant="secondary">
            All conversations
          </LinkButton>
        }
      >
        {words
          ? `No message, person or gig of yours fits “${words}”.`
          : 'Write a word of the message, a name, or a gig’s title.'}
      </EmptyState>
    );
  return (
    <div className="grid gap-5 pb-6">
      {conversations.length > 0 && (
        <section aria-labelledby="found-people">
          <h2 id="found-people" className="px-5 pb-1 font-text text-muted text-sm tracking-normal">
            People and gigs
          </h2>
          <InboxLines lines={conversations} now={now} empty={null} />
        </section>
      )}
      {messages.length > 0 && (
        <section aria-labelledby="found-messages">
          <h2
            id="found-messages"
            className="px-5 pb-1 font-text text-muted text-sm tracking-normal"
          >
            Messages
          </h2>
          <ul className="grid">
            {messages.map((message) => (
              <li key={message.id} className="border-line border-b">
                <Found message={message} now={now} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {next && (
        <Link
          href={`/inbox?${new URLSearchParams({ q: words, before: next })}`}
          className="mx-5 w-fit font-semibold text-accent-ink text-sm hover:underline"
        >
          Older messages
        </Link>
      )}
    </div>
  );
}

function Found({ message, now }: { message: FoundMessage; now: Date }) {
  const { conversationId, id, seq, other, mine, at, pieces } = message;
  return (
    <Link
      href={`/inbox/${conversationId}?around=${seq}#m-${id}`}
      prefetch={false}
      className="grid gap-1 px-5 py-3 hover:bg-sunken focus-visible:-outline-offset-2"
    >
      <span className="flex justify-between gap-3">
        <span className="truncate font-semibold">{other.name}</span>
        <ShortWhen at={at} now={now} className="tabular shrink-0 text-muted text-xs" />
      </span>
      <span className="line-clamp-3 text-muted text-sm [overflow-wrap:anywhere]" dir="auto">
        {mine && 'You: '}
        {pieces.map(({ text, hit }, index) =>
          hit ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change their places.
            <mark key={index} className="rounded-sm bg-straw-soft font-semibold text-ink">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </span>
    </Link>
  );
}
