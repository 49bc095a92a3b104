import { fork } from 'node:child_process';
import path from 'node:path';
import { rootFolder } from '@/dev/folders';

type Answer<O> = { readonly output: O } | { readonly problem: string };

/**
 * Runs one part of the measurement in a process of its own, so that it shares no event loop with what it measures.
 * @throws what went wrong there
 */
export function runPart<I extends object, O>(
  name: string,
  input: I,
  env: NodeJS.ProcessEnv = process.env,
): Promise<O> {
  return new Promise((resolve, reject) => {
    const child = fork(path.join(rootFolder, `tests/bench/parts/${name}.ts`), [], {
      cwd: rootFolder,
      env,
      execArgv: ['--import', 'tsx'],
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`The part ${name} ended with ${signal ?? `code ${code}`}.`)),
    );
    child.once('message', (message) => {
      const answer = message as Answer<O>;
      if ('output' in answer) resolve(answer.output);
      else reject(new Error(answer.problem));
    });
    child.send(input);
  });
}

/** The other end: takes what it is asked, answers once, and ends with whoever asked. */
export function playPart<I extends object, O>(work: (input: I) => Promise<O>): void {
  process.once('disconnect', () => process.exit());
  process.once('message', (input) => {
    const answer = (message: Answer<O>) => process.send?.(message, () => process.exit());
    work(input as I).then(
      (output) => answer({ output }),
      (error: unknown) =>
        answer({ problem: error instanceof Error ? (error.stack ?? error.message) : `${error}` }),
    );
  });
}
