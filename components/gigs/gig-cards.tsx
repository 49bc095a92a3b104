'use client';

import { RankTip } from '@/components/search/rank-tip';
import type { FormAction } from '@/components/ui/form-state';
import { useSoftLink } from '@/components/ui/soft-link';
import type { CardData } from './card-data';
import { GigCard } from './gig-card';
import { HeartButton } from './heart-button';
import { HeartForm } from './heart-form';

interface GigCardsProps {
  cards: readonly CardData[];
  /** `grid`: page by page; `narrow`: the same, where filters stand beside them; `row`: a few in one row. */
  look: 'grid' | 'narrow' | 'row';
  level?: 2 | 3;
  /** How many are in sight from the start. */
  eager?: number;
  /** What their hearts do. */
  heart: FormAction;
  /** A word over every picture. */
  note?: string;
}

const looks = {
  grid: 'gig-grid gig-grid-wide',
  narrow: 'gig-grid',
  row: 'gig-row',
} as const;

const rowSizes = '(min-width: 1280px) 290px, (min-width: 768px) 23vw, 272px';

/** Gigs in a list on a page that is the same for everyone, each with its heart. */
export function GigCards({ cards, look, level, eager = 0, heart, note }: GigCardsProps) {
  const follow = useSoftLink();
  return (
    <HeartForm action={heart}>
      <ul className={looks[look]}>
        {cards.map((card, index) => (
          <li key={card.id}>
            <GigCard
              card={card}
              compact={look !== 'row'}
              sizes={look === 'row' ? rowSizes : undefined}
              level={level}
              eager={index < eager}
              note={note}
              follow={follow}
              save={<HeartButton gig={card} />}
              tip={card.why && <RankTip title={card.title} why={card.why} />}
            />
          </li>
        ))}
      </ul>
    </HeartForm>
  );
}
