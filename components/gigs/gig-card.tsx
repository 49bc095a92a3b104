import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Money } from '@/components/ui/money';
import { Rating } from '@/components/ui/rating';
import type { GigCard as GigCardView } from '@/lib/catalog/views';
import { levelNames } from '@/lib/levels/level-names';
import { Cover } from './cover';
import { daysText } from './gig-words';

interface GigCardProps {
  gig: GigCardView;
  /** Under which heading it stands. */
  level?: 2 | 3;
  /** In sight from the start. */
  eager?: boolean;
  sizes?: string;
  /** The heart. */
  save?: ReactNode;
  /** A word over the picture: 'Not taking orders now'. */
  note?: ReactNode;
  /** Something to unfold: why it stands here. */
  tip?: ReactNode;
  /** In a long list on a phone: the picture beside the words, so that more of them can be seen at once. */
  compact?: boolean;
}

const gridSizes =
  '(min-width: 1280px) 290px, (min-width: 768px) 31vw, (min-width: 480px) 46vw, 92vw';

/** A gig in a list. The whole card leads to the gig; the price is always there. */
export function GigCard({
  gig,
  level = 3,
  eager,
  sizes = gridSizes,
  save,
  note,
  tip,
  compact,
}: GigCardProps) {
  const Title = `h${level}` as const;
  return (
    <article className={compact ? 'group/card gig-card-compact' : 'group/card gig-card'}>
      <div className="gig-card-frame">
        <Cover
          picture={gig.picture}
          small
          sizes={sizes}
          eager={eager}
          className="gig-card-picture"
        />
        {note && (
          <p className="absolute bottom-2.5 left-2.5 rounded-pill bg-ink px-3 py-1 font-semibold text-paper text-xs">
            {note}
          </p>
        )}
      </div>
      <div className="gig-card-words">
        <p className="gig-card-seller">
          <Avatar name={gig.seller.name} src={gig.seller.avatarUrl} size="xs" />
          <span>{gig.seller.name}</span>
          <span>{levelNames[gig.seller.level]}</span>
        </p>
        <Title className="gig-card-title">
          <Link href={`/gigs/${gig.slug}`} prefetch={false} className="gig-card-link">
            {gig.title}
          </Link>
        </Title>
        <div className="gig-card-rating">
          <Rating value={gig.rating} count={gig.ratingCount} />
          {/* Above the hearts, which would show through what it unfolds. */}
          {tip && <div className="relative z-30">{tip}</div>}
        </div>
        <p className="gig-card-price">
          <span>
            <span className="text-muted text-sm">from </span>
            <Money
              cents={gig.priceFromCents}
              currency={gig.currency}
              short
              className="font-semibold text-lg"
            />
          </span>
          <span className="text-muted text-sm">in {daysText(gig.fastestDays)}</span>
        </p>
      </div>
      {save && <div className="gig-card-save">{save}</div>}
    </article>
  );
}
