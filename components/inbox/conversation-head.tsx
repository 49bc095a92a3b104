import { ArrowLeft, FilePlus2, Info, Star } from 'lucide-react';
import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { ActionForm } from '@/components/ui/form';
import type { FormAction } from '@/components/ui/form-state';
import { LinkButton } from '@/components/ui/link-button';
import type { ConversationView } from '@/lib/inbox/views';
import { OnlineDot } from './inbox-list';
import { presenceText } from './inbox-words';

interface ConversationHeadProps {
  conversation: ConversationView;
  star: FormAction;
}

const iconButton = 'grid size-11 shrink-0 place-items-center rounded-md hover:bg-sunken';

/** With whom, whether they are here, and the ways from here. */
export function ConversationHead({ conversation, star }: ConversationHeadProps) {
  const { id, other, own } = conversation;
  const presence = presenceText(other.seenSecondsAgo);
  return (
    <header className="flex items-center gap-2 border-line border-b px-2 py-2 sm:px-4">
      <Link href="/inbox" className={`${iconButton} lg:hidden`}>
        <ArrowLeft aria-hidden="true" className="size-5" />
        <span className="sr-only">Inbox</span>
      </Link>
      <span className="relative shrink-0">
        <Avatar name={other.name} src={other.avatarUrl} size="md" />
        <OnlineDot online={presence === 'Online now'} />
      </span>
      <div className="grid min-w-0 flex-1 pl-1">
        <h1 className="truncate text-lg leading-snug tracking-normal">
          {other.seller ? (
            <Link href={`/u/${other.username}`} prefetch={false} className="hover:underline">
              {other.name}
            </Link>
          ) : (
            other.name
          )}
        </h1>
        <p className="truncate text-muted text-sm">
          {presence ?? (conversation.side === 'seller' ? 'Buyer' : `@${other.username}`)}
        </p>
      </div>
      {conversation.side === 'seller' && !conversation.closed && (
        <LinkButton
          href={`/inbox/${id}/offer`}
          prefetch={false}
          variant="secondary"
          className="max-sm:w-11 max-sm:px-0"
          title="Make an offer"
        >
          <FilePlus2 aria-hidden="true" className="size-5" />
          <span className="max-sm:sr-only">Make an offer</span>
        </LinkButton>
      )}
      <ActionForm action={star}>
        <input type="hidden" name="conversation" value={id} />
        <input type="hidden" name="want" value={own.starred ? 'off' : 'on'} />
        <button type="submit" aria-pressed={own.starred} className={iconButton} title="Star">
          <Star
            aria-hidden="true"
            className={own.starred ? 'size-5 fill-star text-star' : 'size-5'}
          />
          <span className="sr-only">Star</span>
        </button>
      </ActionForm>
      <Link href={`/inbox/${id}/about`} prefetch={false} className={`${iconButton} xl:hidden`}>
        <Info aria-hidden="true" className="size-5" />
        <span className="sr-only">About this conversation</span>
      </Link>
    </header>
  );
}
