import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { finishBrowserFiles } from './browser-files';
import { rootFolder } from './folders';
import { nextProgram } from './services/web';
import type { Supervisor } from './supervise';

const stampFile = path.join(rootFolder, '.next/minnow-sources');

/** What the build does not read. Everything else counts, so that a new folder is never forgotten. */
const apart = new Set(
  '.ci .data .git .github .next .vscode dev docs node_modules tests test-results playwright-report'
    .split(' ')
    .concat(['prisma/migrations', 'prisma/seed', 'prisma/generated', 'app/worker.ts']),
);

/** Whether there is a production build of exactly these sources, packages and public settings. */
export function isBuilt(): boolean {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesHash();
}

/**
 * Makes the production build. It needs no database, no keys and no network.
 * @throws Failure with the end of the build's log
 */
export async function build(supervisor: Supervisor): Promise<void> {
  const hash = sourcesHash();
  // A development server may have left the types of routes that are gone, and the build would check them.
  rmSync(path.join(rootFolder, '.next/dev/types'), { recursive: true, force: true });
  await supervisor.run({
    name: 'build',
    command: process.execPath,
    args: [nextProgram, 'build'],
    env: { ...buildEnvironment(), NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  await finishBrowserFiles(path.join(rootFolder, '.next/static'));
  writeFileSync(stampFile, hash);
}

/** The machine's own variables and the public settings: no secret can end in the build. */
function buildEnvironment(): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        /^(PATH|HOME|USER|LANG|LC_.*|TMPDIR|TZ|CI|NODE_OPTIONS|NEXT_.*)$/.test(name) ||
        name.startsWith('NEXT_PUBLIC_'),
    ),
  );
}

function sourcesHash(): string {
  const hash = createHash('sha256').update(process.version);
  for (const [name, value] of Object.entries(process.env).sort()) {
    if (name.startsWith('NEXT_PUBLIC_')) hash.update(`${name}=${value}\0`);
  }
  for (const file of [...sourceFiles(''), 'dev/browser-files.ts']) {
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(rootFolder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

function sourceFiles(folder: string): string[] {
  return readdirSync(path.join(rootFolder, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = path.posix.join(folder, entry.name);
      if (apart.has(file) || /\.(md|tsbuildinfo|log)$|^\.env|^next-env/.test(entry.name)) return [];
      if (entry.isDirectory()) return sourceFiles(file);
      return entry.isFile() ? [file] : [];
    });
}
