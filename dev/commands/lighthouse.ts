import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../command';
import { rootFolder } from '../folders';

// Google's Lighthouse on the public pages: npm run bench:lighthouse
await runCommand(async () => {
  const file = path.join(rootFolder, 'tests/bench/lighthouse.ts');
  const { runLighthouse } = (await import(pathToFileURL(file).href)) as {
    runLighthouse(args: readonly string[]): Promise<number>;
  };
  return runLighthouse(process.argv.slice(2));
});
