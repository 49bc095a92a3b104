import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { startConversationAction } from '@/app/actions/inbox';
import { messageLimits } from '@/app/inbox-forms';
import { signedIn } from '@/app/session';
import { answerTimeText } from '@/components/gigs/gig-words';
import { FirstMessageForm } from '@/components/inbox/first-message-form';
import { Avatar } from '@/components/ui/avatar';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { type BeginningView, conversationBeginning } from '@/lib/inbox/thread-queries';
import type { Person } from '@/lib/platform/actor';
import { isRefusal } from '@/lib/platform/errors';

type Query = Record<string, string | string[] | undefined>;
const first = (value: string | string[] | undefined): string => [value].flat()[0] ?? '';

export const metadata: Metadata = { title: 'Write a message' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** The first message to somebody; where the two talk already, the conversation, with the gig that it is about. */
export default async function NewMessagePage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const asked = { to: first(query.to), gig: first(query.gig), order: first(query.order) };
  const person = await signedIn(`/inbox/new?${new URLSearchParams(asked)}`);
  const beginning = await beginningOf(person, asked);
  if (beginning === 'oneself')
    return (
      <div className="page max-w-2xl py-14">
        <h1 className="sr-only">Write a message</h1>
        <EmptyState
          title="This is you"
          action={<LinkButton href="/inbox">To your inbox</LinkButton>}
        >
          Buyers press here to ask you something. What they write stands in your inbox.
        </EmptyState>
      </div>
    );
  if (beginning.conversationId) {
    const about =
      beginning.gigTitle && !asked.order ? `?${new URLSearchParams({ gig: asked.gig })}` : '';
    redirect(`/inbox/${beginning.conversationId}${about}`);
  }
  const { other, gigTitle } = beginning;
  return (
    <div className="page grid max-w-2xl gap-6 py-8 sm:py-12">
      <header className="flex items-center gap-4">
        <Avatar name={other.name} src={other.avatarUrl} size="lg" />
        <div className="grid min-w-0 gap-0.5">
          <h1 className="text-2xl">Write to {other.name}</h1>
          <p className="text-muted">
            {gigTitle ?? other.headline}
            {other.answerMinutes !== null && ` · answers ${answerTimeText(other.answerMinutes)}`}
          </p>
        </div>
      </header>
      <FirstMessageForm
        hidden={asked}
        name={other.name}
        formKey={randomUUID()}
        limits={messageLimits}
        action={startConversationAction}
      />
      <Notice title="Asking costs nothing and binds nobody">
        What you agree on becomes an order when it is paid; then the money is held until you accept
        the work.
      </Notice>
    </div>
  );
}

async function beginningOf(
  person: Person,
  asked: { to: string; gig: string; order: string },
): Promise<BeginningView | 'oneself'> {
  try {
    return await conversationBeginning(person, asked);
  } catch (error) {
    if (isRefusal(error, 'conflict')) return 'oneself';
    if (isRefusal(error)) notFound();
    throw error;
  }
}
