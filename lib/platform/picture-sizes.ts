/** The widths in which pictures are kept, in pixels. */
export const pictureWidths = [320, 640, 960, 1280] as const;

/** The formats in which they are kept, the smaller first. */
export const pictureFormats = ['avif', 'webp'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** Which widths exist of a picture that is this wide: nothing is blown up, and the smallest is always there. */
export const variantWidths = (width: number): number[] =>
  pictureWidths.filter((one) => one <= width || one === pictureWidths[0]);

/** Where one variant stands in storage, and behind `/api/media/`. */
export const variantKey = (key: string, width: number, format: PictureFormat): string =>
  `${key}-${width}.${format}`;

/** The public address of one variant. */
export const variantPath = (key: string, width: number, format: PictureFormat): string =>
  `/api/media/${variantKey(key, width, format)}`;

/** A `srcset` of all variants of one format. */
export const pictureSrcSet = (key: string, width: number, format: PictureFormat): string =>
  variantWidths(width)
    .map((one) => `${variantPath(key, one, format)} ${one}w`)
    .join(', ');

/**
 * A `srcset` of the widths up to `widest` in whichever format the browser takes: the address has no ending, the server
 * looks at `Accept`. Half the text of two sets, for pages with many pictures.
 */
export const negotiatedSrcSet = (key: string, width: number, widest: number): string =>
  variantWidths(Math.min(width, widest))
    .map((one) => `/api/media/${key}-${one} ${one}w`)
    .join(', ');
