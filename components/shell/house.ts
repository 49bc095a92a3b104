/** What head and foot say of the marketplace. They run in the browser too, where its other settings are not needed. */
export interface House {
  readonly name: string;
  readonly promise: string;
  readonly categories: readonly { readonly slug: string; readonly name: string }[];
}
