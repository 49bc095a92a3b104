import { classNames } from '@/components/ui/class-names';
import type { PictureView } from '@/lib/catalog/views';
import { negotiatedSrcSet, variantPath } from '@/lib/platform/picture-sizes';
import { GigPicture } from './gig-picture';

interface CoverProps {
  picture: PictureView | null;
  /** How wide it is shown: the `sizes` of the picture. */
  sizes: string;
  /** Says what is seen; empty where the words beside it do. */
  alt?: string;
  /** In sight from the start: fetched at once. */
  eager?: boolean;
  /** One of many on the page: less text, and never wider than a card on a sharp screen. */
  small?: boolean;
  className?: string;
}

/** Enough for a card of 320 pixels on a screen of twice the density. */
const smallWidest = 640;

/** A gig's picture cut to 16:10. A gig without one gets still water, never a grey box. */
export function Cover({ picture, sizes, alt = '', eager, small, className }: CoverProps) {
  const look = classNames('cover', className);
  if (!picture) return <StillWater className={look} />;
  if (small) {
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
        decoding="async"
        className={look}
      />
    );
  }
  return <GigPicture picture={picture} sizes={sizes} alt={alt} first={eager} className={look} />;
}

function StillWater({ className }: { className: string }) {
  return (
    <svg
      viewBox="0 0 160 100"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      className={classNames('fill-none stroke-accent-line', className)}
    >
      <rect width="160" height="100" className="fill-accent-soft stroke-none" />
      {[62, 44, 27, 12].map((rx) => (
        <ellipse key={rx} cx="80" cy="52" rx={rx} ry={rx * 0.42} strokeWidth="1.2" />
      ))}
    </svg>
  );
}
