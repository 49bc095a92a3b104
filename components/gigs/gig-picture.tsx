import { pictureSrcSet, variantPath, variantWidths } from '@/lib/platform/picture-sizes';

interface GigPictureProps {
  picture: { key: string; width: number; height: number; alt?: string };
  /** How wide it is shown, as in `sizes` of HTML: '(min-width: 64rem) 20rem, 100vw'. */
  sizes: string;
  /** What it shows; '' where a title beside it says so. The gallery's own text when left out. */
  alt?: string;
  /** The first thing seen on the page: loaded at once. */
  first?: boolean;
  className?: string;
}

/** A gallery picture in the smallest format and size that serve. Width and height keep its place while it loads. */
export function GigPicture({ picture, sizes, alt, first, className }: GigPictureProps) {
  const { key, width, height } = picture;
  const largest = variantWidths(width).at(-1) ?? 320;
  return (
    <picture>
      <source type="image/avif" srcSet={pictureSrcSet(key, width, 'avif')} sizes={sizes} />
      <img
        src={variantPath(key, Math.min(largest, 640), 'webp')}
        srcSet={pictureSrcSet(key, width, 'webp')}
        sizes={sizes}
        alt={alt ?? picture.alt ?? ''}
        width={width}
        height={height}
        loading={first ? 'eager' : 'lazy'}
        fetchPriority={first ? 'high' : undefined}
        decoding={first ? 'sync' : 'async'}
        className={className}
      />
    </picture>
  );
}
