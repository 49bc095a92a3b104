import type { Metadata } from 'next';
import { replayEventAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { EventFacts } from '@/components/admin/money/event-facts';
import { EventBadge, EventType, ReplayDialog } from '@/components/admin/money/event-table';
import { stripeEvent } from '@/lib/moderation/event-query';

export const metadata: Metadata = { title: 'Message of Stripe' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface EventProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One message of Stripe: what became of it, and what it holds. */
export default async function EventPage({ params, searchParams }: EventProps) {
  const { id } = await params;
  const query = await searchParams;
  const person = await signedIn(`/admin/money/events/${encodeURIComponent(id)}`);
  const event = await found(stripeEvent(person, id));
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[
        { label: 'Money', href: '/admin/money' },
        { label: 'Stripe’s messages', href: '/admin/money/events' },
        { label: event.id },
      ]}
      title={<EventType type={event.type} />}
      aside={<EventBadge event={event} />}
    >
      <AdminDone done={[query.done].flat()[0]} />
      <EventFacts event={event} />
      <div>
        <ReplayDialog event={event} action={replayEventAction} />
      </div>
      <div className="grid gap-3">
        <header className="grid gap-1">
          <h2 id="payload">What it holds</h2>
          <p className="text-muted">
            As it came, without what opens doors (addresses, secrets) or tells of a person.
          </p>
        </header>
        <section
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keys.
          tabIndex={0}
          aria-labelledby="payload"
          className="max-h-[70vh] overflow-auto rounded-md border border-line bg-sunken p-4"
        >
          <pre className="font-mono text-xs leading-relaxed">{event.payload}</pre>
        </section>
      </div>
    </AdminFrame>
  );
}
