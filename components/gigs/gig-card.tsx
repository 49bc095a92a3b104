import type { MouseEventHandler, ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { Rating } from '@/components/ui/rating';
import type { CardData } from './card-data';
import { SmallCover } from './cover';

interface GigCardProps {
  card: CardData;
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
  /** What a press on the link does where scripts run. */
  follow?: MouseEventHandler<HTMLAnchorElement>;
}

const gridSizes =
  '(min-width: 1280px) 290px, (min-width: 768px) 31vw, (min-width: 480px) 46vw, 132px';

/** A gig in a list. The whole card leads to the gig; the price is always there. */
export function GigCard({
  card,
  level = 3,
  eager,
  sizes = gridSizes,
  save,
  note,
  tip,
  compact,
  follow,
}: GigCardProps) {
  const Title = `h${level}` as const;
  return (
    <article className={compact ? 'group/card gig-card-compact' : 'group/card gig-card'}>
      <div className="gig-card-frame">
        <SmallCover
          picture={card.picture ?? null}
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
          <Avatar name={card.seller} src={card.avatar} size="xs" />
          <span>{card.seller}</span>
          <span>{card.level}</span>
        </p>
        <Title className="gig-card-title">
          <a href={`/gigs/${card.slug}`} className="gig-card-link" onClick={follow}>
            {card.title}
          </a>
        </Title>
        <div className="gig-card-rating">
          <Rating value={card.rating} count={card.reviews} />
          {tip}
        </div>
        <p className="gig-card-price">
          <span>
            from <b>{card.price}</b>
          </span>
          <span>{`in ${card.days}`}</span>
        </p>
      </div>
      {save && <div className="gig-card-save">{save}</div>}
    </article>
  );
}
