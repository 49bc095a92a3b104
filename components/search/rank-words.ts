import { answerTimeText } from '@/components/gigs/gig-words';
import type { FoundGig } from '@/lib/catalog/views';

const percent = (part: number): string => `${Math.round(part * 100)} %`;

interface Asked {
  /** It was found by words. */
  searched?: boolean;
  /** It was asked how soon sellers answer. */
  answers?: boolean;
}

/** Why a gig stands where it does (RULES 7). Null where the buyer chose the order: there is nothing to say. */
export function rankWords({ reason, seller }: FoundGig, { searched, answers }: Asked = {}) {
  if (!reason) return null;
  const parts = [
    ...(searched ? [`how well it fits your words (${percent(reason.text)})`] : []),
    `how well rated and punctual it is (${percent(reason.quality)})`,
  ];
  const answersSoon =
    answers && seller.answerMinutes !== null
      ? `${seller.name} answers ${answerTimeText(seller.answerMinutes)}. `
      : '';
  return `${answersSoon}Its place comes from ${parts.join(', ')} and how new it is (${percent(reason.freshness)}).`;
}
