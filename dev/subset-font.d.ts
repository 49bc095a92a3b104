/** What we use of it; the types that others made for it know less. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2';
    /** Of OpenType, four letters each; all others are cut off. */
    keepFeatures: readonly string[];
    /** Of the name table: 13 is the licence, 14 its address. */
    preserveNameIds: readonly number[];
    variationAxes: Readonly<
      Record<string, number | { readonly min: number; readonly max: number }>
    >;
  }
  export default function subsetFont(
    font: Buffer,
    letters: string,
    options: Options,
  ): Promise<Buffer>;
}
