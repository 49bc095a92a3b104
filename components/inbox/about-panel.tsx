import Link from 'next/link';
import type { ReactNode } from 'react';
import { answerTimeText, countryName, monthText } from '@/components/gigs/gig-words';
import { LevelBadge } from '@/components/gigs/level-badge';
import { StateBadge } from '@/components/orders/state-badge';
import { Avatar } from '@/components/ui/avatar';
import type { ConversationView, MessageFile } from '@/lib/inbox/views';
import { localTimeText } from './inbox-words';
import { FileLink } from './message-files';

interface AboutPanelProps {
  conversation: ConversationView;
  files: readonly MessageFile[];
  now: Date;
  /** Archive, block, report. */
  acts: ReactNode;
}

/** Who the other one is, what the two have with each other, and what can be done with the conversation. */
export function AboutPanel({ conversation, files, now, acts }: AboutPanelProps) {
  return (
    <div className="grid gap-6 p-5">
      <Person conversation={conversation} now={now} />
      {conversation.gig && (
        <Part title="It began about">
          <Gig gig={conversation.gig} />
        </Part>
      )}
      {conversation.orders.length > 0 && (
        <Part title={conversation.orders.length === 1 ? 'Your order' : 'Your orders'}>
          <Orders orders={conversation.orders} />
        </Part>
      )}
      {files.length > 0 && (
        <Part title="Files">
          <ul className="grid gap-2">
            {files.map((file) => (
              <li key={file.id} className="min-w-0">
                <FileLink file={file} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title="This conversation">{acts}</Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="grid min-w-0 gap-2.5 border-line border-t pt-5">
      <h2 className="font-text text-muted text-sm tracking-normal">{title}</h2>
      {children}
    </section>
  );
}

function Person({ conversation, now }: Pick<AboutPanelProps, 'conversation' | 'now'>) {
  const { other } = conversation;
  const country = countryName(other.country);
  const time = localTimeText(other.country, now);
  const facts = [
    other.seller?.answerMinutes != null && `Answers ${answerTimeText(other.seller.answerMinutes)}`,
    country && (time ? `${country}, ${time} there` : country),
    `Here since ${monthText(other.since)}`,
  ].filter(Boolean);
  return (
    <div className="grid justify-items-center gap-3 text-center">
      <Avatar name={other.name} src={other.avatarUrl} size="xl" className="size-18" />
      <div className="grid gap-1">
        <p className="font-display font-semibold text-xl leading-tight">{other.name}</p>
        <p className="text-muted text-sm">@{other.username}</p>
      </div>
      {other.seller && (
        <>
          <LevelBadge level={other.seller.level} />
          <p className="text-sm">{other.seller.headline}</p>
        </>
      )}
      <ul className="grid gap-0.5 text-muted text-sm">
        {facts.map((fact) => (
          <li key={String(fact)}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

function Gig({ gig }: { gig: NonNullable<ConversationView['gig']> }) {
  const body = (
    <>
      {gig.pictureKey && (
        // biome-ignore lint/performance/noImgElement: variants are made at upload.
        <img
          src={`/api/media/${gig.pictureKey}-320.webp`}
          srcSet={`/api/media/${gig.pictureKey}-320.webp 320w, /api/media/${gig.pictureKey}-640.webp 640w`}
          sizes="(min-width: 80rem) 15rem, 38rem"
          alt=""
          width={320}
          height={200}
          loading="lazy"
          className="aspect-[16/10] w-full object-cover"
        />
      )}
      <span className="p-3 font-semibold text-sm leading-snug">{gig.title}</span>
    </>
  );
  const look = 'card grid overflow-hidden';
  if (!gig.slug) return <div className={look}>{body}</div>;
  return (
    <Link
      href={`/gigs/${gig.slug}`}
      prefetch={false}
      className={`${look} transition-shadow duration-150 hover:shadow-md`}
    >
      {body}
    </Link>
  );
}

function Orders({ orders }: Pick<ConversationView, 'orders'>) {
  return (
    <ul className="grid gap-2">
      {orders.map((order) => (
        <li key={order.number}>
          <Link
            href={`/orders/${order.number}`}
            prefetch={false}
            className="card grid gap-1.5 p-3 hover:shadow-md"
          >
            <span className="line-clamp-2 font-semibold text-sm leading-snug">{order.title}</span>
            <span className="flex flex-wrap items-center justify-between gap-2">
              <span className="tabular text-muted text-xs">{order.number}</span>
              <StateBadge order={{ ...order, late: false }} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
