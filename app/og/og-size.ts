/** The size in which other sites show a shared page, in pixels. */
export const ogWidth = 1200;
export const ogHeight = 630;

/** Where the picture of a gig stands that others show when it is shared. */
export const gigImagePath = (slug: string): string => `/og/gigs/${slug}`;
