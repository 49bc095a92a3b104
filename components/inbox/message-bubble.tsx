'use client';

import { CircleAlert } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Button } from '@/components/ui/button';
import { classNames } from '@/components/ui/class-names';
import type { OtherView } from '@/lib/inbox/views';
import { LinkedText } from './linked-text';
import { ClockTime } from './local-when';
import { MessageFiles } from './message-files';
import { outbox, type Waiting } from './outbox';
import type { ShownMessage } from './thread-entries';

interface MessageBubbleProps {
  message: ShownMessage;
  other: OtherView;
  /** When the other one has read last. */
  readAt: Date | null;
  /** The card of the offer that it brings: stands in the place of its text. */
  offer?: ReactNode;
}

/** One message. Who wrote it stands at the first of a go, when at the last. */
export function MessageBubble({ message, other, readAt, offer }: MessageBubbleProps) {
  const { mine, first, last, waiting } = message;
  return (
    <li
      id={message.id ? `m-${message.id}` : undefined}
      className={classNames(
        'group/message flex scroll-mt-6 items-end gap-2.5',
        mine && 'justify-end',
        first ? 'mt-4' : 'mt-1',
      )}
    >
      {!mine && (
        <span className="w-8 shrink-0 max-sm:hidden">
          {last && <Avatar name={other.name} src={other.avatarUrl} size="sm" className="mb-6" />}
        </span>
      )}
      <div
        className={classNames(
          'grid min-w-0 grid-cols-1 gap-1',
          offer ? 'w-[min(100%,36rem)]' : 'max-w-[min(88%,34rem)]',
          mine && 'justify-items-end',
        )}
      >
        <span className="sr-only">{mine ? 'You wrote' : `${other.name} wrote`}</span>
        {first && message.order && <OrderMark order={message.order} />}
        {first && message.gig && <GigMark gig={message.gig} />}
        {offer ?? <Bubble message={message} />}
        {waiting && waiting.state !== 'sent' && <OnItsWay waiting={waiting} />}
        {(last || message.seen) && !(waiting && waiting.state !== 'sent') && (
          <p className="px-1 text-muted text-xs">
            <ClockTime at={message.at} className="tabular" />
            {message.seen && readAt && (
              <>
                {' · Seen '}
                <ClockTime at={readAt} className="tabular" />
              </>
            )}
          </p>
        )}
      </div>
    </li>
  );
}

// One picture, with what joins it to others: a family is several.
const picture =
  '(?:\\p{Extended_Pictographic}(?:\\p{Emoji_Modifier}|\\ufe0f|\\u200d\\p{Extended_Pictographic}){0,8})';
const fewPictures = new RegExp(`^(?:${picture}\\s?){1,3}$`, 'u');

function Bubble({ message: { mine, text, files, waiting, first } }: { message: ShownMessage }) {
  // Up to three pictures and no word: shown as what they are.
  if (fewPictures.test(text) && files.length === 0)
    return <p className="px-1 text-5xl leading-tight">{text}</p>;
  return (
    <div
      className={classNames(
        'grid min-w-0 max-w-full grid-cols-1 gap-2.5 rounded-lg border px-4 py-2.5 group-target/message:outline-2 group-target/message:outline-accent group-target/message:outline-offset-2',
        mine ? 'border-accent-line bg-accent-soft' : 'border-line bg-surface',
        first && (mine ? 'rounded-tr-sm' : 'rounded-tl-sm'),
        waiting && waiting.state !== 'sent' && 'border-dashed',
      )}
    >
      {text && <LinkedText>{text}</LinkedText>}
      <MessageFiles files={files} />
    </div>
  );
}

function OrderMark({ order }: { order: NonNullable<ShownMessage['order']> }) {
  return (
    <Link
      href={`/orders/${order.number}`}
      prefetch={false}
      className="flex min-h-6 max-w-full items-center gap-1.5 px-1 text-muted text-xs hover:underline"
    >
      <span className="tabular shrink-0 font-semibold">Order {order.number}</span>
      <span className="min-w-0 truncate">{order.title}</span>
    </Link>
  );
}

function GigMark({ gig: { title, slug } }: { gig: NonNullable<ShownMessage['gig']> }) {
  const words = (
    <>
      <span className="shrink-0 font-semibold">About</span>
      <span className="min-w-0 truncate">{title}</span>
    </>
  );
  const look = 'flex min-h-6 max-w-full items-center gap-1.5 px-1 text-muted text-xs';
  if (!slug) return <p className={look}>{words}</p>;
  return (
    <Link href={`/gigs/${slug}`} prefetch={false} className={classNames(look, 'hover:underline')}>
      {words}
    </Link>
  );
}

/** Where a message of one's own stands on its way, and what can be done about it. */
function OnItsWay({ waiting: { key, state, refusal } }: { waiting: Waiting }) {
  if (state === 'sending') return <p className="px-1 text-muted text-xs">Sending…</p>;
  return (
    <div className="grid justify-items-end gap-1.5">
      <p
        className={classNames(
          'flex items-start gap-1.5 px-1 text-xs',
          state === 'failed' ? 'font-semibold text-coral-ink' : 'text-muted',
        )}
      >
        {state === 'failed' && (
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        )}
        {state === 'failed' ? `Not sent. ${refusal ?? ''}` : 'Waits, and is sent by itself'}
      </p>
      <span className="flex gap-2">
        <Button size="sm" variant="secondary" onClick={() => outbox.again(key)}>
          Try again
        </Button>
        <Button size="sm" variant="quiet" onClick={() => outbox.remove([key])}>
          Remove
        </Button>
      </span>
    </div>
  );
}
