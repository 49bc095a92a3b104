/** What a heart asks for: one gig to be kept or let go. The slug is where a guest comes back to after signing in. */
export interface HeartWish {
  readonly want: 'save' | 'drop';
  readonly gigId: string;
  readonly slug: string;
}

/** The name of a heart's button in its form. All hearts of a list share one form: the pressed one says which gig it is. */
export const heartName = 'heart';

/** The value of a heart's button. */
export const heartValue = ({ want, gigId, slug }: HeartWish): string => `${want} ${gigId} ${slug}`;

/** Reads what `heartValue` wrote, or what anybody else sent in its place. */
export function readHeart(value: unknown): HeartWish {
  const [want, gigId = '', slug = ''] = typeof value === 'string' ? value.split(' ') : [];
  return { want: want === 'drop' ? 'drop' : 'save', gigId, slug: slug.replace(/[^a-z0-9-]/g, '') };
}
