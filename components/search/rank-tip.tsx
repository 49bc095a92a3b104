import { answerTimeText } from '@/components/gigs/gig-words';
import type { FoundGig } from '@/lib/catalog/views';

const percent = (part: number): string => `${Math.round(part * 100)} %`;

interface RankTipProps {
  gig: FoundGig;
  /** It was found by words. */
  searched?: boolean;
  /** It was asked how soon sellers answer. */
  answers?: boolean;
}

/**
 * Why a gig stands where it does (RULES 7). Nothing to say where the buyer chose the order. It stands on every card, so
 * it is kept small.
 */
export function RankTip({ gig, searched, answers }: RankTipProps) {
  const { reason, seller } = gig;
  if (!reason) return null;
  const parts = [
    ...(searched ? [`your words ${percent(reason.text)}`] : []),
    `rating and punctuality ${percent(reason.quality)}`,
    `freshness ${percent(reason.freshness)}`,
  ];
  return (
    <details className="tip-anchor">
      <summary aria-label={`Why is this here: ${gig.title}`} className="tip-sign">
        ?
      </summary>
      <p className="tip-place tip-text">
        {answers &&
          seller.answerMinutes !== null &&
          `${seller.name} answers ${answerTimeText(seller.answerMinutes)}. `}
        Its place comes from {parts.join(' × ')}. Places cannot be bought:{' '}
        <a href="/help/ranking" className="text-link">
          how it works
        </a>
      </p>
    </details>
  );
}
