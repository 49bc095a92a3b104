import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { sendToConversationAction, starAction } from '@/app/actions/inbox';
import { found } from '@/app/found';
import { conversationForms, messageLimits } from '@/app/inbox-forms';
import { markSeen } from '@/app/mark-seen';
import { offerForms } from '@/app/offer-forms';
import { signedIn } from '@/app/session';
import { AboutPanel } from '@/components/inbox/about-panel';
import { ConversationActs, InboxDone, Unblock } from '@/components/inbox/conversation-acts';
import { ConversationHead } from '@/components/inbox/conversation-head';
import { InboxFrame } from '@/components/inbox/inbox-frame';
import { ThreadView } from '@/components/inbox/thread-view';
import { OfferCard } from '@/components/offers/offer-card';
import { Notice } from '@/components/ui/notice';
import { WhosePage } from '@/components/ui/whose-page';
import { inboxList } from '@/lib/inbox/list-queries';
import { markRead } from '@/lib/inbox/mark-read';
import {
  conversationFiles,
  conversationHead,
  conversationThread,
} from '@/lib/inbox/thread-queries';
import type { ConversationView, ThreadPage } from '@/lib/inbox/views';
import { offersOfConversation } from '@/lib/offers/queries';
import type { Person } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { ListPane } from '../list-pane';

interface ConversationProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const first = (value: string | string[] | undefined): string | undefined => [value].flat()[0];

export const metadata: Metadata = { title: 'Conversation' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** One conversation: the list beside it where there is room, what was said, and who it is with. */
export default async function ConversationPage({ params, searchParams }: ConversationProps) {
  const { id } = await params;
  const query = await searchParams;
  const person = await signedIn(`/inbox/${id}`);
  const asked = { conversationId: id, before: first(query.before), around: first(query.around) };
  const [conversation, page] = await found(
    Promise.all([
      conversationHead(person, id, first(query.gig)),
      conversationThread(person, asked),
    ]),
  );
  await seeWithoutScript(person, conversation, page);
  const [list, files, cards, at] = await Promise.all([
    inboxList(person),
    conversationFiles(person, id),
    offersOfConversation(person, id),
    now(),
  ]);
  await markSeen(person, `/inbox/${id}`, cards.keys());
  const offers = Object.fromEntries(
    [...cards].map(([offerId, offer]) => [
      offerId,
      <OfferCard key={offerId} offer={offer} forms={offerForms} place="thread" />,
    ]),
  );
  return (
    <InboxFrame
      shows="main"
      list={<ListPane list={list} filter="all" now={at} current={id} />}
      main={
        <>
          <ConversationHead conversation={conversation} star={starAction} />
          <InboxDone done={first(query.done)} />
          <WhosePage value={person.id}>
            <ThreadView
              key={`${person.id}-${id}-${asked.before ?? ''}-${asked.around ?? ''}`}
              conversation={conversation}
              page={page}
              now={at}
              formKey={randomUUID()}
              send={sendToConversationAction}
              limits={messageLimits}
              offers={offers}
              closed={<Closed conversation={conversation} />}
            />
          </WhosePage>
        </>
      }
      aside={
        <AboutPanel
          conversation={conversation}
          files={files.slice(0, 6)}
          now={at}
          acts={<ConversationActs conversation={conversation} forms={conversationForms} />}
        />
      }
    />
  );
}

function Closed({ conversation }: { conversation: ConversationView }) {
  return (
    <Notice
      tone="info"
      className="mb-1"
      action={
        conversation.own.blocked && (
          <Unblock id="unblock-here" conversation={conversation} block={conversationForms.block} />
        )
      }
    >
      {conversation.closed}
    </Notice>
  );
}

/**
 * A page that was opened as a document is in front of somebody: without JavaScript this is the only way to know. With it
 * the page says so itself, when it is looked at; links that fetch ahead mark nothing.
 */
async function seeWithoutScript(
  person: Person,
  { id, own }: ConversationView,
  { messages, newer }: ThreadPage,
): Promise<void> {
  const seq = messages.at(-1)?.seq;
  const request = await headers();
  const isDocument = request.get('sec-fetch-dest') === 'document' && !request.has('sec-purpose');
  if (!isDocument || newer || own.unread === 0 || !seq || person.status !== 'active') return;
  await markRead(person, { conversationId: id, seq });
}
