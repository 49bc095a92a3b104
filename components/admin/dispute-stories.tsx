import type { ReactNode } from 'react';
import { FileList } from '@/components/orders/file-list';
import { Words } from '@/components/orders/words';
import { Avatar } from '@/components/ui/avatar';
import { Money } from '@/components/ui/money';
import { When } from '@/components/ui/when';
import { avatarUrl } from '@/lib/accounts/avatar-url';
import { wishLabels } from '@/lib/disputes/wishes';
import type { DisputeView, OrderWorkspace } from '@/lib/orders/views';

interface StoriesProps {
  dispute: DisputeView;
  order: OrderWorkspace;
  now: Date;
  /** What the system knows, between the two. */
  children: ReactNode;
}

/** What each side says, and between them what is known. */
export function DisputeStories({ dispute, order, now, children }: StoriesProps) {
  return (
    <div className="grid items-stretch gap-5 lg:grid-cols-[1fr_19rem_1fr]">
      <Story side="buyer" dispute={dispute} order={order} now={now} />
      {children}
      <Story side="seller" dispute={dispute} order={order} now={now} />
    </div>
  );
}

type Side = 'buyer' | 'seller';

function Story({ side, dispute, order, now }: Omit<StoriesProps, 'children'> & { side: Side }) {
  const opened = dispute.openedBy === side;
  const said = opened ? dispute.story : dispute.answer;
  const at = opened ? dispute.openedAt : dispute.answeredAt;
  const files = dispute.files.filter((file) => file.by === side);
  return (
    <section aria-labelledby={`story-${side}`} className="card grid content-start gap-4 p-5">
      <header className="flex items-center gap-3">
        <Avatar name={order[side].name} src={avatarUrl(order[side].avatarKey)} size="md" />
        <div className="grid min-w-0">
          <h2 id={`story-${side}`} className="truncate text-lg">
            {order[side].name}
          </h2>
          <p className="text-muted text-sm">
            {side === 'buyer' ? 'Buyer' : 'Seller'}
            {at && (
              <>
                , {opened ? 'opened it' : 'answered'} <When at={at} now={now} />
              </>
            )}
          </p>
        </div>
      </header>
      {opened && <Wish dispute={dispute} currency={order.currency} />}
      {said ? <Words>{said}</Words> : <Silence dispute={dispute} now={now} />}
      <FileList files={files} label={`Files of the ${side}`} />
    </section>
  );
}

function Wish({ dispute, currency }: { dispute: DisputeView; currency: string }) {
  return (
    <p className="border-accent border-l-3 pl-3">
      <span className="block text-muted text-sm">Asks for</span>
      <span className="font-semibold">
        {wishLabels[dispute.wish]}
        {dispute.wishCents !== null && (
          <>
            : <Money cents={dispute.wishCents} currency={currency} /> of the price
          </>
        )}
      </span>
    </p>
  );
}

function Silence({ dispute, now }: { dispute: DisputeView; now: Date }) {
  if (dispute.state === 'open')
    return (
      <p className="text-muted">
        Has not answered yet. There is time until <When at={dispute.answerBy} now={now} />; after
        that it can be decided with what there is.
      </p>
    );
  return (
    <p className="text-muted">
      {dispute.outcome === 'agreed'
        ? 'Agreed to what was asked for, without a story of their own.'
        : 'Said nothing in the time there was to answer.'}
    </p>
  );
}
