import type { Metadata } from 'next';
import Link from 'next/link';
import { found } from '@/app/found';
import { markSeen } from '@/app/mark-seen';
import { offerForms } from '@/app/offer-forms';
import { signedIn } from '@/app/session';
import { LiveRefresh } from '@/components/live/live-refresh';
import { OfferCard } from '@/components/offers/offer-card';
import { Breadcrumbs } from '@/components/ui/breadcrumbs';
import { Notice } from '@/components/ui/notice';
import { readOffer } from '@/lib/offers/queries';
import type { OfferView } from '@/lib/offers/views';

interface OfferProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

type Done = Pick<OfferView, 'state'> & { readonly by: OfferView['viewer']; readonly words: string };

/** What was just done, as long as the offer stands so: an open page hears of what the other side does. */
const done: Readonly<Record<string, Done>> = {
  made: { by: 'seller', state: 'open', words: 'Sent. The buyer has been told.' },
  'change-asked': {
    by: 'buyer',
    state: 'change_asked',
    words: 'The seller has been told what should be different.',
  },
  declined: { by: 'buyer', state: 'declined', words: 'Declined. The seller has been told.' },
  withdrawn: { by: 'seller', state: 'withdrawn', words: 'Taken back. The buyer has been told.' },
};

export const metadata: Metadata = { title: 'Offer' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** One offer, for its two sides and for admins: where a mail leads to. */
export default async function OfferPage({ params, searchParams }: OfferProps) {
  const { id } = await params;
  const query = await searchParams;
  const person = await signedIn(`/offers/${id}`);
  const offer = await found(readOffer(person, id));
  await markSeen(person, `/offers/${id}`);
  const { by, state, words } = done[[query.done].flat()[0] ?? ''] ?? {};
  // An address may be handed on: what one has done is not told to the other.
  const sentence = state === offer.state && by === offer.viewer ? words : undefined;
  return (
    <div className="page grid max-w-3xl gap-6 py-8 sm:py-12">
      <LiveRefresh conversation={offer.conversationId} />
      <header className="grid gap-3">
        <Breadcrumbs crumbs={crumbsOf(offer)} />
        <h1 className="text-3xl">
          {offer.viewer === 'seller'
            ? `Your offer to ${offer.buyer.name}`
            : `An offer from ${offer.seller.name}`}
        </h1>
      </header>
      <div className="grid gap-6">
        {sentence && (
          <Notice tone="good" role="status">
            {sentence}
          </Notice>
        )}
        <OfferCard offer={offer} forms={offerForms} place="page" />
        {offer.viewer !== 'admin' && (
          <p>
            <Link href={`/inbox/${offer.conversationId}`} prefetch={false} className="text-link">
              Back to the conversation
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}

function crumbsOf({ viewer, conversationId, buyer, seller }: OfferView) {
  if (viewer === 'admin') return [{ label: 'Orders', href: '/admin/orders' }, { label: 'Offer' }];
  const other = viewer === 'buyer' ? seller : buyer;
  return [
    { label: 'Inbox', href: '/inbox' },
    { label: other.name, href: `/inbox/${conversationId}` },
    { label: 'Offer' },
  ];
}
