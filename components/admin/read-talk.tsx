import Link from 'next/link';
import { LinkedText } from '@/components/inbox/linked-text';
import { FileLink } from '@/components/inbox/message-files';
import { Avatar } from '@/components/ui/avatar';
import { When } from '@/components/ui/when';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import type { ReadMessage } from '@/lib/moderation/report-views';
import type { PersonView } from '@/lib/orders/views';

interface ReadTalkProps {
  messages: readonly ReadMessage[];
  people: readonly PersonView[];
  now: Date;
}

/** Messages of two people for an admin, oldest first, each with the name of who wrote it. */
export function ReadTalk({ messages, people, now }: ReadTalkProps) {
  return (
    <ol className="grid gap-5">
      {messages.map((message) => (
        <li key={message.id}>
          <Said
            message={message}
            author={people.find(({ id }) => id === message.authorId)}
            now={now}
          />
        </li>
      ))}
    </ol>
  );
}

interface SaidProps {
  message: ReadMessage;
  author: PersonView | undefined;
  now: Date;
}

function Said({ message, author, now }: SaidProps) {
  const name = author?.name ?? 'Somebody';
  return (
    <div className="flex gap-3">
      <Avatar name={name} src={author ? avatarUrl(author.avatarKey) : null} size="sm" />
      <div className="grid min-w-0 flex-1 gap-1.5">
        <p className="flex flex-wrap items-baseline gap-x-3 text-sm">
          <span className="font-semibold">{name}</span>
          <When at={message.at} now={now} className="text-muted" />
          {message.orderNumber && (
            <span className="tabular text-muted">order {message.orderNumber}</span>
          )}
        </p>
        {message.text && <LinkedText>{message.text}</LinkedText>}
        {message.offerId && (
          <Link
            href={`/offers/${message.offerId}`}
            prefetch={false}
            className="text-link w-fit text-sm"
          >
            Read the offer
          </Link>
        )}
        {message.files.map((file) => (
          <FileLink key={file.id} file={file} />
        ))}
      </div>
    </div>
  );
}
