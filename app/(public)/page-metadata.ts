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
  /** A picture made for sharing, from the root, and its size; instead of `picture`. */
  image?: { path: string; width: number; height: number; alt: string };
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
  image,
  index = true,
}: PageWords): Metadata {
  const url = publicAddress(path);
  const images = shareImages({ title, picture, image });
  return {
    title,
    description,
    // One language so far: who asks for any other gets this one.
    alternates: { canonical: url, languages: { en: url, 'x-default': url } },
    openGraph: { title, description, url, siteName: marketplace.name, type: 'website', images },
    twitter: { card: images ? 'summary_large_image' : 'summary', title, description, images },
    ...(index ? {} : { robots: { index: false, follow: true } }),
  };
}

function shareImages({ title, picture, image }: Pick<PageWords, 'title' | 'picture' | 'image'>) {
  if (image) {
    const { path, ...rest } = image;
    return [{ ...rest, url: publicAddress(path) }];
  }
  return picture ? [{ url: largestPicture(picture), alt: picture.alt || title }] : undefined;
}
