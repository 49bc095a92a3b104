import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { orderOfferAction } from '@/app/actions/offers';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { OfferReviewPanel } from '@/components/offers/offer-review';
import { CheckoutBody } from '@/components/orders/checkout-body';
import { CheckoutSum } from '@/components/orders/checkout-sum';
import { offerReview } from '@/lib/offers/queries';
import type { OfferReview } from '@/lib/offers/views';

interface CheckoutOfferProps {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export const metadata: Metadata = { title: 'Review and pay' };
// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;

/** The review before an offer, or a milestone of one, is paid for: every fee, the date, and what happens to the money. */
export default async function CheckoutOfferPage({ params, searchParams }: CheckoutOfferProps) {
  const { id } = await params;
  const milestone = [(await searchParams).milestone].flat()[0];
  const query = milestone ? `?milestone=${encodeURIComponent(milestone)}` : '';
  const person = await signedIn(`/checkout/offer/${id}${query}`);
  const review = await found(offerReview(person, { offerId: id, milestone }));
  return (
    <CheckoutBody
      back={{ href: `/offers/${review.offer.id}`, label: 'Back to the offer' }}
      sellerName={review.offer.seller.name}
    >
      <OfferReviewPanel review={review} />
      <Sum review={review} checkoutKey={randomUUID()} />
    </CheckoutBody>
  );
}

/** The sum, and what of the offer the form brings along. */
function Sum({ review, checkoutKey }: { review: OfferReview; checkoutKey: string }) {
  const { offer, part, totalCents, closed } = review;
  const lines = [
    { label: part.title, cents: part.priceCents },
    { label: 'Service fee', cents: part.serviceFeeCents },
  ];
  const fields = [
    ['offerId', offer.id],
    ['milestone', String(part.position ?? '')],
    ['key', checkoutKey],
  ] as const;
  return (
    <CheckoutSum
      {...{ lines, totalCents, closed, fields }}
      currency={offer.currency}
      action={orderOfferAction}
    >
      {part.position !== null && (
        <p className="text-muted text-sm">
          The service fee is taken once for all milestones: together they cost what one order would.
        </p>
      )}
    </CheckoutSum>
  );
}
