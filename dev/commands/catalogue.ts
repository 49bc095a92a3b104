import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { runCommand } from '../command';
import { rootFolder } from '../folders';

// Browsing in shops of up to a million gigs: npm run bench:catalogue
await runCommand(async () => {
  const file = path.join(rootFolder, 'tests/bench/catalogue/run.ts');
  const { runCatalogue } = (await import(pathToFileURL(file).href)) as {
    runCatalogue(args: readonly string[]): Promise<number>;
  };
  return runCatalogue(process.argv.slice(2));
});
