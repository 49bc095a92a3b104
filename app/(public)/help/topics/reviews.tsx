import { marketplace } from '@/marketplace.config';
import { days, Part, Topic } from '../help-parts';

const { windows, ranking } = marketplace;

export function Reviews() {
  return (
    <>
      <Part title="Who may write one">
        <p>
          Only the two sides of an order that was paid, for {days(windows.reviewDays)} after it was
          completed. The buyer rates quality, communication and value and says how it was; the
          seller rates the buyer.
        </p>
      </Part>
      <Part title="When it is shown">
        <p>
          Neither side sees the other’s review before writing their own: both are published together
          when both are in, or when the {days(windows.reviewDays)} are over. So nobody answers a bad
          review with another. The seller may reply once, for {days(windows.replyDays)}.
        </p>
      </Part>
      <Part title="How ratings are counted">
        <ul>
          <li>
            The rating shown is the mean of the last two years, with how many reviews there are and
            how many different buyers wrote them.
          </li>
          <li>
            For <Topic slug="ranking">ranking</Topic> and <Topic slug="levels">levels</Topic>, a
            rating with few reviews is mixed with {ranking.priorReviews} reviews of the
            marketplace’s mean ({ranking.priorRating}), so that a single order neither ruins nor
            makes anyone.
          </li>
          <li>An order whose payment was taken back by the bank does not count.</li>
        </ul>
      </Part>
      <Part title="When one is taken down">
        <p>
          Only when it breaks a rule that can be named, and each time is logged. A bad review is no
          reason, and offering money for a good one breaks the rules.
        </p>
      </Part>
    </>
  );
}
