/** What one kind of check says. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to see when it failed; suites that write to the terminal themselves leave it out. */
  readonly output?: string;
}

export interface Suite {
  readonly name: string;
  run(): Promise<Outcome>;
}

/** The outcome of a check that either holds or lists what is wrong. */
export function verdict(problems: readonly string[]): Outcome {
  return problems.length === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1, output: problems.join('\n') };
}
