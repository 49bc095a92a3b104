import { stripVTControlCharacters } from 'node:util';

/** What one kind of check says. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What a person needs to see when it failed; suites that write to the terminal themselves leave it out. */
  readonly output?: string;
  /** The tests that failed, or passed at a second try only, each with the first words of its reason. */
  readonly named?: readonly string[];
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

/** The first line of a reason, short enough for a list. */
export const firstLine = (text: string): string =>
  (stripVTControlCharacters(text).trim().split('\n')[0] ?? '').slice(0, 300);
