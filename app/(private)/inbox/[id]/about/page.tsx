import { ArrowLeft } from 'lucide-react';
import type { Metadata } from 'next';
import Link from 'next/link';
import { found } from '@/app/found';
import { conversationForms } from '@/app/inbox-forms';
import { signedIn } from '@/app/session';
import { AboutPanel } from '@/components/inbox/about-panel';
import { ConversationActs, InboxDone } from '@/components/inbox/conversation-acts';
import { conversationFiles, conversationHead } from '@/lib/inbox/thread-queries';
import { now } from '@/lib/platform/clock';

interface AboutProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
}

export const metadata: Metadata = { title: 'About this conversation' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** Who a conversation is with, all its files, and what can be done with it: where there is no room for that beside it. */
export default async function AboutConversationPage({ params, searchParams }: AboutProps) {
  const { id } = await params;
  const { done } = await searchParams;
  const person = await signedIn(`/inbox/${id}/about`);
  const [conversation, files] = await found(
    Promise.all([conversationHead(person, id), conversationFiles(person, id)]),
  );
  return (
    <div className="page max-w-2xl pt-6 pb-12">
      <h1 className="sr-only">About the conversation with {conversation.other.name}</h1>
      <Link
        href={`/inbox/${id}`}
        className="inline-flex min-h-11 items-center gap-2 font-semibold text-accent-ink hover:underline"
      >
        <ArrowLeft aria-hidden="true" className="size-4.5" />
        Back to the conversation
      </Link>
      <InboxDone done={[done].flat()[0]} />
      <div className="[&>div]:px-0">
        <AboutPanel
          conversation={conversation}
          files={files}
          now={await now()}
          acts={
            <ConversationActs conversation={conversation} forms={conversationForms} page="about" />
          }
        />
      </div>
    </div>
  );
}
