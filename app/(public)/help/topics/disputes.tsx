import { marketplace } from '@/marketplace.config';
import { days, Part, Topic } from '../help-parts';

const { windows, limits } = marketplace;

export function Disputes() {
  return (
    <>
      <Part title="Before you open one">
        <p>
          Write to the other side first. Most of what goes wrong is a misunderstanding, and a{' '}
          <Topic slug="protection">revision</Topic> or an{' '}
          <Topic slug="cancelling">agreement to end</Topic> is faster.
        </p>
      </Part>
      <Part title="How it goes">
        <ol>
          <li>
            <strong>One side opens it</strong>, while the order runs or up to{' '}
            {days(windows.disputeAfterCompletionDays)} after it was completed: what is wrong, the
            story, files, and what they want. All clocks of the order stop, and the money stays
            where it is.
          </li>
          <li>
            <strong>The other side answers</strong> within {days(windows.disputeAnswerDays)}. If
            they say nothing, it is decided with what there is.
          </li>
          <li>
            <strong>An admin decides</strong>, {days(windows.disputeDecisionDays)} after the opening
            at the latest. They see both stories, the timeline and the facts that the system knows:
            what was delivered, when, and what was asked for.
          </li>
        </ol>
      </Part>
      <Part title="What can be decided">
        <ul>
          <li>
            <strong>Release</strong>: the seller gets the money.
          </li>
          <li>
            <strong>Refund</strong>: the buyer gets all of it back.
          </li>
          <li>
            <strong>Split</strong>: each gets a part, in figures that both can read.
          </li>
        </ul>
        <p>Both are told what was decided and why. The money moves once.</p>
      </Part>
      <Part title="When the buyer asks their bank instead">
        <p>
          A bank can take a card payment back while it looks into a complaint: a chargeback. The
          order stops, what was to be paid out for it waits, and both sides are told. An admin sends
          the bank what the order shows: what was bought, what was delivered and when, and what was
          written.
        </p>
        <p>
          The bank decides, not {marketplace.name}. If it finds for the seller, the order goes on as
          if nothing had been. If it finds for the buyer, the money is theirs;{' '}
          {marketplace.chargebacks.lossTo === 'seller'
            ? 'the seller gives back what they had of it, and we give back our commission and fee.'
            : `${marketplace.name} bears the loss, and the seller keeps what they had of it.`}{' '}
          Writing to us first is faster for everyone.
        </p>
      </Part>
      <Part title="Limits">
        <p>One person can have {limits.openDisputes} disputes open at the same time.</p>
      </Part>
    </>
  );
}
