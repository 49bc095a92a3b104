/** What a list shows of a person. */
export const personSelect = { id: true, name: true, username: true, avatarKey: true } as const;
