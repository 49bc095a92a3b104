/** The looks in which a picture is shown: marked while the work is not accepted, else plain. */
export const previewLooks = ['marked', 'plain'] as const;
export type PreviewLook = (typeof previewLooks)[number];
