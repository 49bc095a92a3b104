import Link from 'next/link';
import { ProportionBar } from '@/components/ui/proportion-bar';
import { Stars } from '@/components/ui/rating';
import type { ReviewSummary as Summary } from '@/lib/catalog/views';
import { countText } from './gig-words';

interface ReviewSummaryProps {
  summary: Summary;
  /** The address of the reviews with so many stars. Without it the lines are only looked at. */
  href?: (stars: number) => string;
  /** The stars that are shown alone at the moment. */
  chosen?: number | null;
}

/** How reviews spread over the stars; where there is an address, each line shows those reviews alone. */
export function ReviewSummary({ summary, href, chosen = null }: ReviewSummaryProps) {
  if (summary.mean === null) return null;
  return (
    <div className="grid content-start gap-6">
      <div className="flex items-center gap-4">
        <p className="tabular font-display font-semibold text-5xl tracking-tight">
          {summary.mean.toFixed(1)}
        </p>
        <div className="grid gap-1">
          <Stars value={summary.mean} />
          <p className="text-muted text-sm">
            {countText(summary.count, 'review')} by {countText(summary.buyers, 'buyer')}, last two
            years
          </p>
        </div>
      </div>
      <Histogram summary={summary} href={href} chosen={chosen} />
      <Aspects summary={summary} />
    </div>
  );
}

function Histogram({ summary, href, chosen }: ReviewSummaryProps) {
  return (
    <ul aria-label="Reviews by stars" className="grid gap-0.5">
      {summary.byStars.map(({ stars, count }) => {
        const row = (
          <>
            <span className="tabular w-14 shrink-0 text-sm">
              {stars} {stars === 1 ? 'star' : 'stars'}
            </span>
            <ProportionBar
              label={`${stars} stars`}
              value={count}
              max={summary.count}
              text={countText(count, 'review')}
            />
            <span className="tabular w-8 shrink-0 text-right text-muted text-sm">{count}</span>
          </>
        );
        const look = 'flex min-h-8 items-center gap-3 rounded-sm px-1.5 -mx-1.5';
        return (
          <li key={stars}>
            {href && count > 0 ? (
              <Link
                href={href(stars)}
                prefetch={false}
                rel="nofollow"
                aria-current={chosen === stars ? 'true' : undefined}
                className={`${look} hover:bg-sunken aria-[current]:bg-accent-soft`}
              >
                {row}
              </Link>
            ) : (
              <span className={look}>{row}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function Aspects({ summary }: { summary: Summary }) {
  const aspects = [
    { label: 'Quality', value: summary.quality },
    { label: 'Communication', value: summary.communication },
    { label: 'Value', value: summary.value },
  ].filter((each) => each.value !== null);
  if (aspects.length === 0) return null;
  return (
    <dl className="grid gap-1.5 border-line border-t pt-4">
      {aspects.map(({ label, value }) => (
        <div key={label} className="flex items-baseline justify-between gap-3">
          <dt className="text-muted text-sm">{label}</dt>
          <dd className="tabular font-semibold">{value?.toFixed(1)}</dd>
        </div>
      ))}
    </dl>
  );
}
