/** One question to the database, as it was or will be asked. */
export interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}
