import { Disclosure } from '@/components/ui/disclosure';
import { ActionForm } from '@/components/ui/form';
import { TextareaField } from '@/components/ui/form-fields';
import { Rating } from '@/components/ui/rating';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import type { OrderWorkspace, ReviewView } from '@/lib/orders/views';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { StarChoice } from './star-choice';
import { TipForm } from './tip-form';
import { Words } from './words';

interface ReviewPanelProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** Reviews of both sides, a tip, and the seller's reply. */
export function ReviewPanel({ order, forms }: ReviewPanelProps) {
  if (order.reviews.length === 0 && !order.mayReview && !order.mayTip) return null;
  return (
    <section
      id="review-panel"
      tabIndex={-1}
      aria-labelledby="reviews"
      className="card grid scroll-mt-24 gap-5 p-5"
    >
      <h2 id="reviews" className="text-xl">
        {headingOf(order)}
      </h2>
      {order.mayReview && <ReviewForm order={order} forms={forms} />}
      {order.reviews.map((review) => (
        <OneReview key={review.id} order={order} review={review} forms={forms} />
      ))}
      {order.mayTip && <TipForm order={order} forms={forms} />}
    </section>
  );
}

function headingOf({ mayReview, partBack, reviews }: OrderWorkspace): string {
  if (mayReview && !partBack) return 'How was it?';
  return mayReview || reviews.length > 0 ? 'Reviews' : 'A tip';
}

function ReviewForm({ order, forms }: ReviewPanelProps) {
  const buyer = order.viewer === 'buyer';
  return (
    <ActionForm action={forms.review} className="grid gap-5">
      <HiddenNumber number={order.number} />
      {buyer ? (
        <div className="grid gap-4 sm:grid-cols-3">
          <StarChoice name="quality" legend="Quality" />
          <StarChoice name="communication" legend="Communication" />
          <StarChoice name="value" legend="Value for the money" />
        </div>
      ) : (
        <StarChoice name="rating" legend={`How was it to work for ${order.buyer.name}?`} />
      )}
      <TextareaField
        name="text"
        label="In your words"
        hint={
          buyer
            ? 'What would have helped you to choose?'
            : 'What should the next seller know about working for them?'
        }
        required
        limit={2000}
      />
      <p className="text-muted text-sm">
        Neither side sees the other’s review before both are written
        {order.reviewUntil && (
          <>
            {' '}
            or the time ends <When at={order.reviewUntil} now={order.now} />
          </>
        )}
        .
      </p>
      <SubmitButton className="w-fit">Send the review</SubmitButton>
    </ActionForm>
  );
}

function OneReview({ order, review, forms }: ReviewPanelProps & { review: ReviewView }) {
  const name = review.by === order.viewer ? 'You' : order[review.by].name;
  const mayReply =
    order.viewer === 'seller' &&
    review.by === 'buyer' &&
    review.publishedAt !== null &&
    review.reply === null;
  return (
    <article className="grid gap-2">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="font-semibold">{name}</span>
        <Rating value={review.rating} look="stars" />
        {!review.publishedAt && <span className="text-muted text-sm">not published yet</span>}
      </p>
      <Words>{review.text}</Words>
      {review.reply && (
        <div className="ml-4 grid gap-1 border-line border-l-2 pl-4">
          <p className="font-semibold text-sm">
            {order.viewer === 'seller' ? 'Your' : `${order.seller.name}’s`} reply
          </p>
          <Words>{review.reply}</Words>
        </div>
      )}
      {mayReply && (
        <Disclosure summary="Reply in public" look="quiet">
          <ActionForm action={forms.replyToReview} className="grid gap-4 pt-2">
            <HiddenNumber number={order.number} />
            <input type="hidden" name="reviewId" value={review.id} />
            <TextareaField
              name="text"
              label="Your reply"
              hint="Once, and everybody can read it."
              required
              rows={3}
              limit={2000}
            />
            <SubmitButton variant="secondary" className="w-fit">
              Publish the reply
            </SubmitButton>
          </ActionForm>
        </Disclosure>
      )}
    </article>
  );
}
