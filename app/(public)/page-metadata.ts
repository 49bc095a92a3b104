import type { Metadata } from 'next';
import { config } from '@/lib/platform/config';
import { pictureFormats, variantPath, variantWidths } from '@/lib/platform/picture-sizes';
import { marketplace } from '@/marketplace.config';

interface PageWords {
  title: string;
  description: string;
  /** The one address of this page, from the root. */
  path: string;
  picture?: { key: string; width: number; height: number; alt: string } | null;
  /** False: not for search engines (endless combinations of filters). */
  index?: boolean;
}

/** The absolute address of a path, as others should link to it. */
export const publicAddress = (path: string): string => new URL(path, config().APP_URL).href;

/** The largest kept variant of a picture, in the format that other sites can show. */
export function largestPicture(picture: { key: string; width: number }): string {
  const width = variantWidths(picture.width).at(-1) ?? 320;
  return publicAddress(variantPath(picture.key, width, pictureFormats[1]));
}

/** What a public page says of itself to search engines and to who shares it. */
export function pageMetadata({
  title,
  description,
  path,
  picture,
  index = true,
}: PageWords): Metadata {
  const url = publicAddress(path);
  const images = picture
    ? [{ url: largestPicture(picture), alt: picture.alt || title }]
    : undefined;
  return {
    title,
    description,
    alternates: { canonical: url },
    openGraph: { title, description, url, siteName: marketplace.name, type: 'website', images },
    twitter: { card: images ? 'summary_large_image' : 'summary', title, description },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}
