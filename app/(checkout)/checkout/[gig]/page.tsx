import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { placeOrderAction } from '@/app/actions/orders';
import { found } from '@/app/found';
import { signedIn } from '@/app/session';
import { CheckoutBody } from '@/components/orders/checkout-body';
import { CheckoutChoices } from '@/components/orders/checkout-choices';
import { CheckoutSum } from '@/components/orders/checkout-sum';
import { readerZone } from '@/components/ui/reader-zone';
import { checkoutReview } from '@/lib/orders/checkout-query';
import type { CheckoutReview } from '@/lib/orders/views';
import { dateFormat } from '@/lib/platform/kept-formats';

// Rendered for one person, whole: nothing of it can be there before the request.
export const instant = false;
export const metadata: Metadata = { title: 'Review and pay' };

interface CheckoutProps {
  params: Promise<{ gig: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** Extras come as `extras=a,b` from a link and as `extras=a&extras=b` from a plain form. */
const listOf = (value: string | string[] | undefined): string[] =>
  [value ?? []]
    .flat()
    .flatMap((part) => part.split(','))
    .filter((part) => part !== '');

const dayText = (at: Date): string =>
  dateFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: readerZone(),
  }).format(at);

/** The review before the last step: every fee, the date, and what happens to the money. */
export default async function CheckoutPage({ params, searchParams }: CheckoutProps) {
  const { gig } = await params;
  const query = await searchParams;
  const extraIds = listOf(query.extras);
  const tier = listOf(query.package)[0];
  const here = `/checkout/${gig}?package=${tier ?? 'basic'}&extras=${extraIds.join(',')}`;
  const person = await signedIn(here);
  const review = await found(
    checkoutReview(person, { slug: gig, tier: tier as 'basic', extraIds }),
  );
  return (
    <CheckoutBody
      back={{ href: `/gigs/${review.slug}`, label: 'Back to the gig' }}
      sellerName={review.sellerName}
    >
      <CheckoutChoices review={review} deliveryDay={dayText(review.deliveryAt)} />
      <Sum review={review} checkoutKey={randomUUID()} />
    </CheckoutBody>
  );
}

/** The sum, and what of the choice the form brings along. */
function Sum({ review, checkoutKey }: { review: CheckoutReview; checkoutKey: string }) {
  const chosen = review.extras.filter((extra) => extra.chosen);
  const lines = [
    { label: `${review.package.name} package`, cents: review.package.priceCents },
    ...chosen.map((extra) => ({ label: extra.title, cents: extra.priceCents })),
    { label: 'Service fee', cents: review.serviceFeeCents },
  ];
  const fields = [
    ['slug', review.slug],
    ['package', review.package.tier],
    ['version', String(review.version)],
    ['key', checkoutKey],
    ...chosen.map((extra) => ['extra', extra.id] as const),
  ] as const;
  const { totalCents, currency, closed } = review;
  return (
    <CheckoutSum {...{ lines, totalCents, currency, closed, fields }} action={placeOrderAction} />
  );
}
