import type { FoundGig } from '@/lib/catalog/views';

const percent = (part: number): string => `${Math.round(part * 100)} %`;

/**
 * Why a gig stands where it does (RULES 7). Nothing to say where the buyer chose the order. It stands on every card, so
 * it is kept small.
 */
export function RankTip({ gig, searched }: { gig: FoundGig; searched?: boolean }) {
  const { reason } = gig;
  if (!reason) return null;
  const parts = [
    ...(searched ? [`your words ${percent(reason.text)}`] : []),
    `rating and punctuality ${percent(reason.quality)}`,
    `freshness ${percent(reason.freshness)}`,
  ];
  return (
    <details className="tip-anchor">
      <summary
        aria-label={`Why is this here: ${gig.title}`}
        className="grid size-6 place-items-center rounded-pill border border-line text-muted text-xs hover:border-ink hover:text-ink"
      >
        ?
      </summary>
      <p className="tip-place rounded-md border border-line bg-raised p-3 text-sm shadow-lg">
        Its place comes from {parts.join(' × ')}. Places cannot be bought:{' '}
        <a href="/help/ranking" className="text-link">
          how it works
        </a>
      </p>
    </details>
  );
}
