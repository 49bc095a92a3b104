import Link from 'next/link';
import { Avatar } from '@/components/ui/avatar';
import { Rating } from '@/components/ui/rating';
import type { SellerFacts } from '@/lib/catalog/views';
import { countText } from './gig-words';
import { LevelBadge } from './level-badge';

interface SellerLineProps {
  facts: SellerFacts;
  rating: { mean: number | null; count: number };
  ordersDone: number;
}

/** Who does it and how it went so far, right under the title of a gig. */
export function SellerLine({ facts, rating, ordersDone }: SellerLineProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
      <Link
        prefetch={false}
        href={`/u/${facts.username}`}
        className="flex items-center gap-2.5 font-semibold hover:underline"
      >
        <Avatar name={facts.name} src={facts.avatarUrl} size="md" />
        {facts.name}
      </Link>
      <LevelBadge level={facts.level} />
      {rating.count > 0 ? (
        <a href="#reviews" className="flex rounded-sm hover:underline">
          <Rating value={rating.mean} count={rating.count} />
        </a>
      ) : (
        <Rating value={null} count={0} />
      )}
      {ordersDone > 0 && (
        <span className="text-muted text-sm">{countText(ordersDone, 'order')} done</span>
      )}
    </div>
  );
}
