/** Something to go to right from the search field. */
export type Suggestion = {
  readonly kind: 'category' | 'gig' | 'seller';
  readonly label: string;
  /** Where it leads, from the root. */
  readonly path: string;
};
