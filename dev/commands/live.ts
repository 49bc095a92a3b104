import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../command';
import { rootFolder } from '../folders';

// Many open pages at one web process: npm run bench:live
await runCommand(async () => {
  const file = path.join(rootFolder, 'tests/bench/live.ts');
  const { runLive } = (await import(pathToFileURL(file).href)) as {
    runLive(args: readonly string[]): Promise<number>;
  };
  return runLive(process.argv.slice(2));
});
