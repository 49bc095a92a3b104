/** The marks of what public pages show: with a gig's or a seller's, whatever is kept of them is forgotten. */
export const gigTag = (slug: string): string => `gig:${slug}`;
export const sellerTag = (username: string): string => `seller:${username}`;
