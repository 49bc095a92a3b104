import type { Metadata } from 'next';
import { signedIn } from '@/app/session';
import { InboxDone } from '@/components/inbox/conversation-acts';
import { FoundList } from '@/components/inbox/found-list';
import { InboxFrame } from '@/components/inbox/inbox-frame';
import { EmptyState } from '@/components/ui/empty-state';
import { inboxList } from '@/lib/inbox/list-queries';
import { inboxListSchema } from '@/lib/inbox/schema';
import { searchInbox } from '@/lib/inbox/search-query';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { ListPane, NothingHere, PaneHead } from './list-pane';

export const metadata: Metadata = { title: 'Inbox' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

type Query = Record<string, string | string[] | undefined>;
const first = (value: string | string[] | undefined): string | undefined => [value].flat()[0];

/** One's own conversations, or what a search among them has found. */
export default async function InboxPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const person = await signedIn('/inbox');
  const words = first(query.q);
  if (words !== undefined)
    return (
      <InboxFrame
        shows="list"
        list={<Found person={person} words={words} before={first(query.before)} />}
        main={<ChooseOne />}
      />
    );
  const asked = inboxListSchema.parse({
    filter: first(query.filter),
    before: first(query.before),
  });
  const [list, at] = await Promise.all([inboxList(person, asked), now()]);
  const isNew = list.lines.length === 0 && asked.filter === 'all' && !asked.before;
  return (
    <InboxFrame
      shows="list"
      list={
        <ListPane
          list={list}
          filter={asked.filter}
          now={at}
          done={<InboxDone done={first(query.done)} />}
        />
      }
      main={isNew ? <NothingHere filter="all" className="m-auto border-0" /> : <ChooseOne />}
    />
  );
}

function ChooseOne() {
  return (
    <EmptyState title="Choose a conversation" className="m-auto border-0">
      Pick one from the list to read it and to answer.
    </EmptyState>
  );
}

interface FoundProps {
  person: Person;
  words: string;
  before: string | undefined;
}

async function Found({ person, words, before }: FoundProps) {
  const [found, at] = await Promise.all([searchInbox(person, { words, before }), now()]);
  return (
    <>
      <PaneHead filter={null} words={found.words} isPage />
      <div className="min-h-0 flex-1 overflow-y-auto pt-4">
        <FoundList found={found} now={at} />
      </div>
    </>
  );
}
