'use client';

import { daysText, revisionsText } from '@/components/gigs/gig-words';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { moneyText } from '@/components/ui/money';
import { SubmitOnChange } from '@/components/ui/submit-on-change';
import type { CheckoutReview } from '@/lib/orders/views';

const moreDaysText = (days: number): string => {
  const words = daysText(Math.abs(days));
  if (days === 0) return 'no extra time';
  return days > 0 ? `${words} more` : `${words} faster`;
};

interface CheckoutChoicesProps {
  review: CheckoutReview;
  /** Of the delivery, in the reader's zone, which only the server knows. */
  deliveryDay: string;
}

/**
 * What is about to be bought, with the extras to tick; a plain GET form, so the address holds it all. The browser's, like the
 * sum.
 */
export function CheckoutChoices({ review, deliveryDay }: CheckoutChoicesProps) {
  return (
    <section aria-labelledby="what" className="card grid gap-5 p-6">
      <div className="flex gap-4">
        {review.pictureKey && (
          // biome-ignore lint/performance/noImgElement: variants are made at upload; next/image would make them again.
          <img
            src={`/api/media/${review.pictureKey}-320.webp`}
            alt=""
            width={128}
            height={80}
            className="h-20 w-32 shrink-0 rounded-md object-cover max-sm:h-14 max-sm:w-22"
          />
        )}
        <div className="grid content-start gap-1">
          <h2 id="what" className="text-xl">
            {review.title}
          </h2>
          <p className="text-muted text-sm">
            by{' '}
            <a href={`/u/${review.sellerUsername}`} className="text-link">
              {review.sellerName}
            </a>
          </p>
        </div>
      </div>
      <dl className="grid gap-4 sm:grid-cols-3">
        <Fact label={`${review.package.name} package`}>{review.package.included}</Fact>
        <Fact label="Delivery">
          By {deliveryDay}
          {review.questions > 0 && ', if you answer the seller’s questions today'}
        </Fact>
        <Fact label="Changes">{revisionsText(review.package.revisions)}</Fact>
      </dl>
      {review.extras.length > 0 && <Extras review={review} />}
    </section>
  );
}

function Fact({ label, children }: { label: string; children: React.ReactNode }) {
  return (
    <div className="grid content-start gap-0.5">
      <dt className="text-muted text-sm">{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Extras({ review }: { review: CheckoutReview }) {
  return (
    <SubmitOnChange
      action={`/checkout/${review.slug}`}
      className="grid gap-3 border-line border-t pt-5"
    >
      <input type="hidden" name="package" value={review.package.tier} />
      <fieldset className="grid gap-2">
        <legend className="mb-2 font-semibold">Extras</legend>
        {review.extras.map((extra) => (
          <Checkbox
            key={extra.id}
            id={`extra-${extra.id}`}
            name="extras"
            value={extra.id}
            defaultChecked={extra.chosen}
            hint={`${moneyText({ cents: extra.priceCents, currency: review.currency })}, ${moreDaysText(extra.addDays)}`}
          >
            {extra.title}
          </Checkbox>
        ))}
      </fieldset>
      <div className="hidden noscript:block">
        <Button type="submit" variant="secondary">
          Update the total
        </Button>
      </div>
    </SubmitOnChange>
  );
}
