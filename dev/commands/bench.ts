import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { rootFolder } from '../folders';

// Measures this machine: npm run bench
await runCommand(async () => {
  const file = path.join(rootFolder, 'tests/bench/run.ts');
  if (!existsSync(file)) throw new Failure('There is no tests/bench/run.ts to run.');
  const { runBench } = (await import(pathToFileURL(file).href)) as {
    runBench(args: readonly string[]): Promise<number>;
  };
  return runBench(process.argv.slice(2));
});
