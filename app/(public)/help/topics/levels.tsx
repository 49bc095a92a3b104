import { levelNames } from '@/lib/levels/level-names';
import { marketplace } from '@/marketplace.config';
import { amount, days, FactTable, Part } from '../help-parts';

const { levels, windows, gigs } = marketplace;
const steps = ['level1', 'level2', 'top'] as const;

export function Levels() {
  return (
    <>
      <Part title="What each level asks for">
        <p>
          Levels follow from what is counted. Every seller sees their own figures. To become a top
          seller takes an admin’s word as well.
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
