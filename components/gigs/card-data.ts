import { moneyText } from '@/components/ui/money';
import type { GigCard, PictureView } from '@/lib/catalog/views';
import { levelNames } from '@/lib/levels/level-names';
import { daysText } from './gig-words';

/**
 * What a card shows of a gig, in the words that it shows. Cards are drawn by the browser's own code, so this, and not
 * their elements, travels beside the page: a fifth of what it was, and the server writes each of them once.
 */
export interface CardData {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly seller: string;
  readonly avatar?: string;
  readonly level: string;
  readonly picture?: Pick<PictureView, 'key' | 'width'>;
  readonly price: string;
  readonly days: string;
  readonly rating: number | null;
  readonly reviews: number;
  /** Why it stands here (RULES 7). */
  readonly why?: string;
}

/** A gig as a card; `why` says why it stands here. */
export function cardData(gig: GigCard, why?: string | null): CardData {
  const { id, slug, title, seller, picture, rating } = gig;
  return {
    id,
    slug,
    title,
    seller: seller.name,
    ...(seller.avatarUrl ? { avatar: seller.avatarUrl } : {}),
    level: levelNames[seller.level],
    ...(picture ? { picture: { key: picture.key, width: picture.width } } : {}),
    price: moneyText({ cents: gig.priceFromCents, currency: gig.currency, short: true }),
    days: daysText(gig.fastestDays),
    rating: rating === null ? null : Number(rating.toFixed(1)),
    reviews: gig.ratingCount,
    ...(why ? { why } : {}),
  };
}
