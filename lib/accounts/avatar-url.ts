/** The address of a person's picture, or null. `key` is its storage key, `avatars/….webp`, new with each picture. */
export const avatarUrl = (key: string | null | undefined): string | null =>
  key ? `/api/media/${key}` : null;
