import type { Metadata } from 'next';
import Link from 'next/link';
import { settleDisputeAction } from '@/app/actions/disputes';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { DisputeDecision } from '@/components/admin/dispute-decision';
import { DisputeFactList } from '@/components/admin/dispute-facts';
import { DisputeStories } from '@/components/admin/dispute-stories';
import { DisputeTalkPanel } from '@/components/admin/dispute-talk';
import { DisputeBadge } from '@/components/admin/dispute-words';
import { OrderRecord } from '@/components/admin/order-record';
import { disputeCase } from '@/lib/disputes/queries';
import { reasonLabel } from '@/lib/disputes/reasons';
import { readDisputeTalk } from '@/lib/moderation/read-dispute-talk';

export const metadata: Metadata = { title: 'Dispute' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface DisputeProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One dispute: both stories with the facts between them, the decision, what they wrote besides, and the whole record of the order. */
export default async function DisputePage({ params, searchParams }: DisputeProps) {
  const { id } = await params;
  const query = await searchParams;
  const person = await signedIn(`/admin/disputes/${encodeURIComponent(id)}`);
  const { dispute, order, facts, mayDecide, now } = await found(
    disputeCase(person, id, [query.before].flat()[0]),
  );
  const wanted = [query.talk].flat()[0];
  const talk = wanted
    ? await found(readDisputeTalk(person, { disputeId: id, before: wanted }))
    : null;
  return (
    <AdminFrame
      current="/admin/disputes"
      crumbs={[{ label: 'Disputes', href: '/admin/disputes' }, { label: `Order ${order.number}` }]}
      title={reasonLabel(dispute.reason)}
      aside={<DisputeBadge state={dispute.state} outcome={dispute.outcome} />}
      lead={
        <>
          {order.title} ·{' '}
          <Link href={`/orders/${order.number}`} className="text-link">
            the order as its sides see it
          </Link>
        </>
      }
    >
      <AdminDone done={[query.done].flat()[0]} />
      <DisputeStories dispute={dispute} order={order} now={now}>
        <DisputeFactList facts={facts} now={now} />
      </DisputeStories>
      <DisputeDecision
        dispute={dispute}
        order={order}
        now={now}
        mayDecide={mayDecide}
        action={settleDisputeAction}
      />
      {order.viewer === 'admin' && (
        <DisputeTalkPanel talk={talk} path={`/admin/disputes/${dispute.id}`} />
      )}
      <OrderRecord order={order} path={`/admin/disputes/${dispute.id}`} />
    </AdminFrame>
  );
}
