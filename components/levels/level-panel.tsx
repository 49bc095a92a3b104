import { Check, CircleAlert } from 'lucide-react';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { countText } from '@/components/gigs/gig-words';
import { LevelBadge } from '@/components/gigs/level-badge';
import { type Column, DataTable } from '@/components/ui/data-table';
import { ProportionBar } from '@/components/ui/proportion-bar';
import type { LevelCounts, Measure } from '@/lib/levels/level-for';
import { levelNames } from '@/lib/levels/level-names';
import { figureText, measureNames, thresholdText } from '@/lib/levels/level-words';
import type { AskedFor, MeasureView, SellerStanding } from '@/lib/levels/views';
import { marketplace } from '@/marketplace.config';
import { LevelNotice } from './level-notice';

const { ranking } = marketplace;

/** What a figure is made of. */
const basis: Readonly<Record<Measure, (counts: LevelCounts) => string>> = {
  rating: ({ ratingCount }) =>
    `${countText(ratingCount, 'review')} of two years, mixed with ${ranking.priorReviews} of the marketplace’s mean (${ranking.priorRating})`,
  onTimePercent: ({ inTime, handedIn }) =>
    handedIn === 0 ? 'nothing handed in yet' : `${inTime} of ${countText(handedIn, 'order')}`,
  completedPercent: ({ completed, ownFault }) =>
    `${countText(completed, 'order')} completed, ${ownFault} cancelled by your own fault; other cancellations do not count`,
  orders: () => 'by all buyers together',
  buyers: () => 'of completed orders',
  earnedCents: () => 'after the commission, tips included',
};

/** A line of the table: a measure, or the admin's word. */
type Line = MeasureView | 'word';

const isWord = (line: Line): line is 'word' => line === 'word';

/** A seller's level, and every figure that it follows from beside what is asked for (RULES 6). */
export function LevelPanel({ standing }: { standing: SellerStanding }) {
  const { level, next, measures } = standing;
  const lines: Line[] = level === 'top' || next === 'top' ? [...measures, 'word'] : [...measures];
  return (
    <section aria-labelledby="level" className="grid gap-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <h2 id="level" className="text-2xl">
          Your level
        </h2>
        <LevelBadge level={level} />
        <Link prefetch={false} href="/help/levels" className="text-link ml-auto py-1 text-sm">
          What a level brings
        </Link>
      </div>
      <LevelNotice standing={standing} />
      <DataTable
        caption="Your figures, and what levels ask for"
        rows={lines}
        rowKey={(line) => (isWord(line) ? line : line.measure)}
        columns={columnsOf(standing)}
      />
    </section>
  );
}

function columnsOf(standing: SellerStanding): Column<Line>[] {
  const { level, next, counts, hasTopWord } = standing;
  const asked = (of: 'keep' | 'next', top: boolean) => (line: Line) =>
    isWord(line) ? (
      <Word asked={top} given={hasTopWord} />
    ) : (
      <Threshold measure={line.measure} asked={line[of]} />
    );
  return [
    {
      key: 'measure',
      label: 'What is counted',
      heading: true,
      cell: (line) => <Counted line={line} counts={counts} />,
    },
    {
      key: 'figure',
      label: 'You',
      cell: (line) => (isWord(line) ? wordText(hasTopWord) : <Figure line={line} />),
    },
    ...(level === 'new'
      ? []
      : [
          {
            key: 'keep',
            label: `Keeps ${levelNames[level]}`,
            align: 'end' as const,
            cell: asked('keep', level === 'top'),
          },
        ]),
    ...(next === null
      ? []
      : [
          {
            key: 'next',
            label: `For ${levelNames[next]}`,
            align: 'end' as const,
            cell: asked('next', next === 'top'),
          },
        ]),
  ];
}

const wordText = (given: boolean): ReactNode => (
  <span className="font-semibold">{given ? 'given' : 'not given yet'}</span>
);

function Counted({ line, counts }: { line: Line; counts: LevelCounts }) {
  const [name, hint] = isWord(line)
    ? ['An admin’s word', 'beside the figures, for the top level alone']
    : [measureNames[line.measure], basis[line.measure](counts)];
  return (
    <span className="grid max-w-sm gap-0.5">
      {name}
      <span className="font-normal text-muted text-sm">{hint}</span>
    </span>
  );
}

/** The own figure, and how far it is on the way: to what is to be kept while that is missed, else to the next level. */
function Figure({ line: { measure, figure, keep, next } }: { line: MeasureView }) {
  const goal = keep && !keep.reached ? keep : (next ?? keep);
  const text = figure === null ? 'nothing yet' : figureText(measure, figure);
  return (
    <span className="tabular grid gap-1.5 md:w-36">
      <span className="font-semibold">{text}</span>
      {goal && (
        <ProportionBar
          label={measureNames[measure]}
          value={figure ?? 0}
          max={goal.threshold}
          text={`${text} of ${thresholdText(measure, goal.threshold)}`}
          className="max-md:hidden"
        />
      )}
    </span>
  );
}

function Word({ asked, given }: { asked: boolean; given: boolean }) {
  if (!asked) return <span className="text-muted">not needed</span>;
  return <Mark reached={given}>needed</Mark>;
}

function Threshold({ measure, asked }: { measure: Measure; asked: AskedFor | null }) {
  if (!asked) return null;
  return <Mark reached={asked.reached}>{thresholdText(measure, asked.threshold)}</Mark>;
}

function Mark({ reached, children }: { reached: boolean; children: ReactNode }) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      {children}
      {reached ? (
        <Check aria-hidden="true" className="size-4 text-moss-ink" />
      ) : (
        <CircleAlert aria-hidden="true" className="size-4 text-straw-ink" />
      )}
      <span className="sr-only">{reached ? ' (reached)' : ' (not reached)'}</span>
    </span>
  );
}
