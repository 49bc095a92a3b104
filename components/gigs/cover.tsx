import { classNames } from '@/components/ui/class-names';
import type { PictureView } from '@/lib/catalog/views';
import { negotiatedSrcSet, variantPath } from '@/lib/platform/picture-sizes';
import { GigPicture } from './gig-picture';

interface LookProps {
  /** How wide it is shown: the `sizes` of the picture. */
  sizes: string;
  /** Says what is seen; empty where the words beside it do. */
  alt?: string;
  /** In sight from the start: fetched at once. */
  eager?: boolean;
  className?: string;
}

interface CoverProps extends LookProps {
  picture: PictureView | null;
}

/** A gig's picture cut to 16:10. A gig without one gets still water, never a grey box. */
export function Cover({ picture, sizes, alt = '', eager, className }: CoverProps) {
  if (!picture) return <StillWater className={className} />;
  const look = classNames('cover', className);
  return <GigPicture picture={picture} sizes={sizes} alt={alt} first={eager} className={look} />;
}

interface SmallCoverProps extends LookProps {
  picture: Pick<PictureView, 'key' | 'width'> | null;
}

/** Enough for a card of 320 pixels on a screen of twice the density. */
const smallWidest = 640;

/** One of many on the page: less text, and never wider than a card on a sharp screen. */
export function SmallCover({ picture, sizes, alt = '', eager, className }: SmallCoverProps) {
  if (!picture) return <StillWater className={className} />;
  const { key, width } = picture;
  return (
    // biome-ignore lint/performance/noImgElement: pictures are kept in the sizes that are shown.
    <img
      src={variantPath(key, 320, 'webp')}
      srcSet={negotiatedSrcSet(key, width, smallWidest)}
      sizes={sizes}
      alt={alt}
      width={320}
      height={200}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : undefined}
      decoding={eager ? 'sync' : 'async'}
      className={classNames('cover', className)}
    />
  );
}

const StillWater = ({ className }: { className?: string | undefined }) => (
  <div className={classNames('cover still-water', className)} />
);
