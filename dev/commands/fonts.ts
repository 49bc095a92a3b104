import { writeFileSync } from 'node:fs';
import { runCommand } from '../command';
import { cutFonts } from '../cut-fonts';
import { shown } from '../folders';

// npm run fonts    cuts components/shell/fonts anew, after the packages of the typefaces have changed
await runCommand(async () => {
  for (const { file, bytes } of await cutFonts()) {
    writeFileSync(file, bytes);
    process.stdout.write(`Wrote ${shown(file)}, ${(bytes.length / 1000).toFixed(1)} kB.\n`);
  }
  return 0;
});
