import Link from 'next/link';
import type { ReactNode } from 'react';
import { Avatar } from '@/components/ui/avatar';
import { classNames } from '@/components/ui/class-names';
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
    <article
      className={classNames(
        'group/card relative flex h-full flex-col',
        compact && 'max-[30rem]:grid max-[30rem]:grid-cols-[8.25rem_1fr] max-[30rem]:gap-x-4',
      )}
    >
      <div
        className={classNames(
          'relative overflow-hidden rounded-lg border border-line',
          compact && 'max-[30rem]:self-start',
        )}
      >
        <Cover
          picture={gig.picture}
          small
          sizes={sizes}
          eager={eager}
          className={classNames(
            'transition-transform duration-500 ease-quiet group-hover/card:scale-[1.03]',
            compact && 'max-[30rem]:aspect-square',
          )}
        />
        {note && (
          <p className="absolute bottom-2.5 left-2.5 rounded-pill bg-ink px-3 py-1 font-semibold text-paper text-xs">
            {note}
          </p>
        )}
      </div>
      <div
        className={classNames(
          'flex min-w-0 flex-1 flex-col gap-1.5 pt-3',
          compact && 'max-[30rem]:pt-0',
        )}
      >
        <p className="flex items-center gap-2 text-sm">
          <Avatar name={gig.seller.name} src={gig.seller.avatarUrl} size="xs" />
          <span className="min-w-0 truncate font-medium">{gig.seller.name}</span>
          <span className="ml-auto shrink-0 text-muted text-xs">
            {levelNames[gig.seller.level]}
          </span>
        </p>
        <Title
          className={classNames(
            'line-clamp-2 font-medium font-text text-base leading-snug tracking-normal',
            compact ? 'max-[30rem]:line-clamp-3 min-[30rem]:min-h-[2lh]' : 'min-h-[2lh]',
          )}
        >
          <Link
            href={`/gigs/${gig.slug}`}
            prefetch={false}
            className="after:absolute after:inset-0 after:z-10 after:rounded-lg group-hover/card:underline group-hover/card:underline-offset-3"
          >
            {gig.title}
          </Link>
        </Title>
        <div className="flex min-h-6 items-center justify-between gap-2">
          <Rating value={gig.rating} count={gig.ratingCount} />
          {tip && <div className="relative z-20">{tip}</div>}
        </div>
        <p className="mt-auto flex items-baseline justify-between gap-3 pt-1">
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
      {save && (
        <div
          className={classNames(
            'absolute top-2 right-2 z-20',
            compact && 'max-[30rem]:top-1 max-[30rem]:right-auto max-[30rem]:left-22',
          )}
        >
          {save}
        </div>
      )}
    </article>
  );
}
