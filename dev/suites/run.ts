import { seconds } from '../steps';
import { stopPrograms } from './program';
import type { Outcome, Suite } from './suite';

interface Result extends Outcome {
  readonly name: string;
  readonly milliseconds: number;
}

/**
 * Runs suites in stages: those of one stage at once, stages one after the other. A suite that fails or breaks
 * hides none of the others.
 * @returns the exit code, after the closing line `N passed, N failed`
 */
export async function runSuites(stages: readonly (readonly Suite[])[]): Promise<number> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stopPrograms().then(() => process.exit(130)));
  }
  const results: Result[] = [];
  for (const stage of stages) results.push(...(await Promise.all(stage.map(runOne))));
  const total = (count: 'passed' | 'failed') =>
    results.reduce((sum, result) => sum + result[count], 0);

  process.stdout.write('\n');
  for (const result of results) {
    process.stdout.write(`${row(result)}\n`);
    // Once more at the end: of a long run, often only the end is kept.
    if (result.named?.length) process.stdout.write(`${indented(result.named.join('\n'))}\n`);
  }
  process.stdout.write(`\n${total('passed')} passed, ${total('failed')} failed\n`);
  return total('failed') === 0 ? 0 : 1;
}

async function runOne({ name, run }: Suite): Promise<Result> {
  const started = performance.now();
  let outcome: Outcome;
  try {
    outcome = await run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    outcome = { passed: 0, failed: 1, output };
  }
  const result = { name, milliseconds: performance.now() - started, ...outcome };
  const { output = '' } = outcome;
  process.stdout.write(output ? `\n${row(result)}\n${indented(output)}\n\n` : `${row(result)}\n`);
  return result;
}

function row({ name, passed, failed, milliseconds }: Result): string {
  const mark = failed === 0 ? '✓' : '✗';
  const counts = failed === 0 ? `${passed}` : `${passed} passed, ${failed} failed of`;
  return `${mark} ${name.padEnd(18)} ${counts.padStart(failed === 0 ? 5 : 0)} ${seconds(milliseconds).padStart(8)}`;
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n');
}
