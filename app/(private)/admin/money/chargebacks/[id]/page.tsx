import type { Metadata } from 'next';
import Link from 'next/link';
import { acceptChargebackAction, sendEvidenceAction } from '@/app/actions/admin-money';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { AdminDone } from '@/components/admin/admin-done';
import { AdminFrame } from '@/components/admin/admin-frame';
import { ChargebackAnswer } from '@/components/admin/money/chargeback-answer';
import { ChargebackBadge } from '@/components/admin/money/chargeback-badge';
import { ChargebackFacts, Reversals } from '@/components/admin/money/chargeback-facts';
import { chargebackReason } from '@/components/admin/money/names';
import { PostingTable } from '@/components/admin/money/posting-table';
import { OrderRecord } from '@/components/admin/order-record';
import { Notice } from '@/components/ui/notice';
import { chargebackCase } from '@/lib/moderation/chargeback-query';

export const metadata: Metadata = { title: 'Chargeback' };
// Read for one person at each request: nothing of it can be there before.
export const instant = false;

interface ChargebackProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One chargeback: what is at stake, the answer to the bank, its lines in the book, and the record of the order. */
export default async function ChargebackPage({ params, searchParams }: ChargebackProps) {
  const { id } = await params;
  const query = await searchParams;
  const person = await signedIn(`/admin/money/chargebacks/${encodeURIComponent(id)}`);
  const read = await found(chargebackCase(person, id));
  const { chargeback, order, now } = read;
  return (
    <AdminFrame
      current="/admin/money"
      crumbs={[
        { label: 'Money', href: '/admin/money' },
        { label: 'Chargebacks', href: '/admin/money/chargebacks' },
        { label: `Order ${order.number}` },
      ]}
      title={chargebackReason(chargeback.reason)}
      aside={<ChargebackBadge state={chargeback.state} answered={chargeback.answer !== null} />}
      lead={
        <>
          {order.buyer.name} told their bank so about {order.title} ·{' '}
          <Link href={`/admin/orders/${order.number}`} className="text-link">
            the order
          </Link>
        </>
      }
    >
      <AdminDone done={[query.done].flat()[0]} />
      <ChargebackFacts found={read} />
      {chargeback.state === 'inquiry' && (
        <Notice tone="info" title="The bank only asks: no money has moved.">
          A good answer ends it here. So does giving all of the money back.
        </Notice>
      )}
      <ChargebackAnswer
        found={read}
        actions={{ send: sendEvidenceAction, accept: acceptChargebackAction }}
      />
      <section aria-labelledby="postings" className="grid gap-4">
        <h2 id="postings">In the book</h2>
        <PostingTable
          caption="Lines of the book about this chargeback"
          postings={read.postings}
          currency={chargeback.currency}
          now={now}
        />
      </section>
      <Reversals found={read} />
      <OrderRecord order={order} path={`/admin/orders/${order.number}`} />
    </AdminFrame>
  );
}
