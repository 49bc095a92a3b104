import { levelNames } from '@/lib/levels/level-names';
import { marketplace } from '@/marketplace.config';
import { amount, days, FactTable, Part, Topic } from '../help-parts';

const { levels, windows, gigs, ranking } = marketplace;
const steps = ['level1', 'level2', 'top'] as const;

export function Levels() {
  return (
    <>
      <Part title="What each level asks for">
        <p>
          Levels follow from what is counted, once a day, and all of it has to be reached. Every
          seller sees their own figures in their studio. To become a top seller takes an admin’s
          word as well.
        </p>
      </Part>
      <FactTable
        caption="What each level asks for"
        head={['Level', 'Rating', 'On time', 'Completed', 'Orders', 'Buyers', 'Earned']}
        rows={steps.map((step) => [
          levelNames[step],
          `${levels[step].rating}`,
          `${levels[step].onTimePercent} %`,
          `${levels[step].completedPercent} %`,
          levels[step].orders,
          levels[step].buyers,
          amount(levels[step].earnedCents),
        ])}
      />
      <Part title="How it is counted">
        <ul>
          <li>
            <strong>Rating:</strong> the published reviews of the last two years, mixed with{' '}
            {ranking.priorReviews} reviews of the marketplace’s mean ({ranking.priorRating}), so
            that a single order neither ruins nor makes anyone.
          </li>
          <li>
            <strong>On time:</strong> the share of orders in which the first delivery came before
            the date that held then. One that was cancelled because nothing came counts as late.
          </li>
          <li>
            <strong>Completed:</strong> the share of completed orders among these and those that
            were cancelled by the seller’s own fault. Other{' '}
            <Topic slug="cancelling">cancellations</Topic> count for nobody.
          </li>
          <li>
            <strong>Orders, buyers, earned:</strong> completed orders, their different buyers, and
            what they brought after the commission, tips included.
          </li>
        </ul>
      </Part>
      <Part title="Up and down">
        <p>
          Up goes the level with the next count. Down it goes only when the figures were below it
          for {days(windows.levelGraceDays)}; the seller is told on the first of them, with the
          date. An admin can take back the word for the top level, with a reason; that counts at
          once. Running orders always keep the rules they were bought under.
        </p>
      </Part>
      <Part title="What each level brings">
        <p>Everybody begins as a new seller, with the same fees and the same protection.</p>
      </Part>
      <FactTable
        caption="What each level brings"
        head={['Level', 'Gigs on sale', 'Money becomes free after']}
        rows={(['new', ...steps] as const).map((step) => [
          levelNames[step],
          gigs.liveLimit[step],
          days(windows.clearingDays[step]),
        ])}
      />
    </>
  );
}
