import type { ReactNode } from 'react';
import { When } from '@/components/ui/when';
import type { StripeEventView } from '@/lib/moderation/money-views';
import { Code } from './cells';

/** When a message was made, came and was handled, whose it is, and what went wrong. */
export function EventFacts({ event }: { event: StripeEventView }) {
  const { now, account, createdAt, receivedAt, handledAt, lastError } = event;
  return (
    <dl className="grid max-w-2xl divide-y divide-line text-sm">
      <Fact label="Id">
        <Code>{event.id}</Code>
      </Fact>
      <Fact label="Account">{account ? <Code>{account}</Code> : 'ours'}</Fact>
      <Fact label="Made at Stripe">
        <When at={createdAt} now={now} />
      </Fact>
      <Fact label="Received">
        <When at={receivedAt} now={now} />
      </Fact>
      <Fact label="Handled">{handledAt ? <When at={handledAt} now={now} /> : 'not yet'}</Fact>
      {lastError && <Fact label="Last error">{lastError}</Fact>}
    </dl>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="flex items-baseline justify-between gap-4 py-2 first:pt-0 last:pb-0">
      <dt className="shrink-0 text-muted">{label}</dt>
      <dd className="min-w-0 break-words text-right font-semibold">{children}</dd>
    </div>
  );
}
