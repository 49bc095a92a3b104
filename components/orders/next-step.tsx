import { FundLink } from '@/components/offers/fund-link';
import { buttonStyle } from '@/components/ui/button-style';
import { Countdown } from '@/components/ui/countdown';
import { ActionForm } from '@/components/ui/form';
import { LinkButton } from '@/components/ui/link-button';
import { SubmitButton } from '@/components/ui/submit-button';
import { When } from '@/components/ui/when';
import type { OfferView } from '@/lib/offers/views';
import { deadlineWords } from '@/lib/orders/end-words';
import type { OrderWorkspace } from '@/lib/orders/views';
import { placeOf } from './action-place';
import { CancelByRight } from './cancel-by-right';
import { DeliverForm, JudgeDelivery } from './delivery-forms';
import { HiddenNumber } from './hidden-number';
import type { OrderForms } from './order-forms';
import { RequirementForm } from './requirement-form';
import { WayOnLink } from './way-on-link';

interface NextStepProps {
  order: OrderWorkspace;
  forms: OrderForms;
}

/** The one next action for the person who looks: the form that takes it, the way to it, or whose turn it is. */
export function NextStep({
  order,
  forms,
  offer,
}: NextStepProps & {
  /** Whose milestone the order is. */
  offer: OfferView | null;
}) {
  const { nextAction, now } = order;
  const mine = nextAction.who === 'you';
  const place = placeOf(nextAction);
  return (
    <section
      id="next-step"
      tabIndex={-1}
      aria-labelledby="next"
      className={
        mine
          ? 'card grid scroll-mt-24 gap-5 border-accent-line bg-accent-soft p-5 sm:p-6'
          : 'card grid scroll-mt-24 gap-5 p-5 sm:p-6'
      }
    >
      <div className="grid gap-1">
        <p className="font-semibold text-accent-ink text-sm">
          {mine ? 'Your turn' : nextAction.who === 'nobody' ? 'Now' : 'Waiting'}
        </p>
        <h2 id="next" className="text-xl">
          {nextAction.sentence}
        </h2>
        {nextAction.deadline && (
          <p className="text-muted">
            {deadlineWords(nextAction, order.state, nextAction.deadline <= now)}{' '}
            <Countdown at={nextAction.deadline} now={now} className="tabular" />
          </p>
        )}
      </div>
      {isElsewhere(order) && place ? (
        <a href={`#${place.id}`} className={`${buttonStyle()} w-fit`}>
          {place.label}
        </a>
      ) : nextAction.event === 'fund' && offer ? (
        <FundStep order={order} offer={offer} />
      ) : (
        <Step order={order} forms={forms} />
      )}
    </section>
  );
}

/** The next milestone; the review of this one can come after it. */
function FundStep({ order, offer }: { order: OrderWorkspace; offer: OfferView }) {
  return (
    <div className="grid gap-3">
      <FundLink offer={offer} variant="primary" className="w-fit" />
      {order.mayReview && order.reviewUntil && (
        <p className="text-muted text-sm">
          After that:{' '}
          <a href="#review-panel" className="text-link">
            write your review
          </a>{' '}
          of this one. It can be written until <When at={order.reviewUntil} now={order.now} />.
        </p>
      )}
    </div>
  );
}

/** Is the next action taken in another section of the page? */
const isElsewhere = ({ nextAction }: OrderWorkspace): boolean => {
  const place = placeOf(nextAction);
  return place !== null && place.id !== 'next-step';
};

/** The work itself, while a question of the other side comes first. */
export function WorkStep({ order, forms }: NextStepProps) {
  const may = (event: OrderWorkspace['allowed'][number]) => order.allowed.includes(event);
  const works = may('deliver') || may('accept') || may('submit_requirements');
  if (!works || !isElsewhere(order)) return null;
  return (
    <section aria-labelledby="work" className="card grid gap-5 p-5 sm:p-6">
      <h2 id="work" className="text-xl">
        {may('deliver') ? 'The work' : may('accept') ? 'The delivery' : 'The seller’s questions'}
      </h2>
      <Step order={order} forms={forms} />
    </section>
  );
}

function Step({ order, forms }: NextStepProps) {
  const may = (event: OrderWorkspace['allowed'][number]) => order.allowed.includes(event);
  if (order.state === 'awaiting_payment' && order.viewer === 'buyer')
    return (
      <ActionForm action={forms.resumeCheckout}>
        <HiddenNumber number={order.number} />
        <SubmitButton pending="Opening the payment page…">Go on to the payment page</SubmitButton>
      </ActionForm>
    );
  if (order.state === 'abandoned' && order.viewer === 'buyer' && order.offerId)
    return (
      <LinkButton
        href={`/offers/${order.offerId}`}
        prefetch={false}
        variant="secondary"
        className="w-fit"
      >
        Back to the offer
      </LinkButton>
    );
  if (order.state === 'abandoned' && order.viewer === 'buyer' && order.gigSlug)
    return (
      <LinkButton
        href={`/gigs/${order.gigSlug}`}
        prefetch={false}
        variant="secondary"
        className="w-fit"
      >
        Back to the gig
      </LinkButton>
    );
  if (order.wayOn) return <WayOnLink way={order.wayOn} />;
  if (may('settle_dispute') && order.dispute)
    return (
      <LinkButton href={`/admin/disputes/${order.dispute.id}`} prefetch={false} className="w-fit">
        Go to the dispute
      </LinkButton>
    );
  if (may('admin_cancel'))
    return (
      <LinkButton
        href={`/admin/orders/${order.number}`}
        prefetch={false}
        variant="secondary"
        className="w-fit"
      >
        End it by hand
      </LinkButton>
    );
  if (may('submit_requirements'))
    return (
      <RequirementForm
        number={order.number}
        requirements={order.requirements}
        action={forms.submitRequirements}
        save={forms.saveAnswers}
      />
    );
  if (may('start_without'))
    return (
      <ActionForm action={forms.startWithoutAnswers}>
        <HiddenNumber number={order.number} />
        <SubmitButton variant="secondary">Start without the answers</SubmitButton>
      </ActionForm>
    );
  if (order.nextAction.event === 'cancel_late')
    return <CancelByRight order={order} forms={forms} />;
  if (may('deliver')) return <DeliverForm order={order} forms={forms} />;
  if (may('accept') || may('request_revision'))
    return <JudgeDelivery order={order} forms={forms} />;
  return null;
}
