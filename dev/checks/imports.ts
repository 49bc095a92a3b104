import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rootFolder } from '../folders';
import { readSources, type Source } from './sources';

const importing =
  /(?:^|\n)\s*(?:import|export)\b[^;'"]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a source imports, types included, as it is written there. */
export function importsOf(text: string): string[] {
  return [...text.matchAll(importing)].map(([, a, b, c]) => a ?? b ?? c ?? '');
}

/** Stands for the database client, which is generated and not part of the tree. */
const generatedClient: Source = { file: 'prisma/generated/client.ts', text: '' };

/**
 * Holds the imports against .dependency-cruiser.cjs. The tool cannot read TypeScript 7, so it is shown a mirror
 * of the tree in which each file consists of nothing but its imports.
 * @returns what is wrong, one block per rule and place; empty when all is well
 */
export async function checkImports(
  sources: readonly Source[] = readSources('app', 'components', 'lib', 'marketplace.config.ts'),
): Promise<string[]> {
  const mirror = mkdtempSync(path.join(os.tmpdir(), 'minnow-imports-'));
  try {
    for (const source of [...sources, generatedClient]) mirrorFile(mirror, source);
    return await cruise(mirror);
  } finally {
    rmSync(mirror, { recursive: true, force: true });
  }
}

function mirrorFile(mirror: string, { file, text }: Source): void {
  const target = path.join(mirror, file.replace(/\.tsx?$/, '.js'));
  const lines = importsOf(text).map((name) => `import '${relative(name, file)}';\n`);
  mkdirSync(path.dirname(target), { recursive: true });
  writeFileSync(target, lines.join(''));
}

/** '@/lib/x' as seen from the file that says it. */
function relative(name: string, file: string): string {
  if (!name.startsWith('@/')) return name;
  const place = path.posix.relative(path.posix.dirname(file), name.slice(2));
  return place.startsWith('.') ? place : `./${place}`;
}

interface Violation {
  readonly from: string;
  readonly to: string;
  readonly comment?: string;
  readonly rule: { readonly name: string };
  readonly cycle?: readonly { readonly name: string }[];
}

async function cruise(mirror: string): Promise<string[]> {
  const program = path.join(
    rootFolder,
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  );
  const rules = path.join(rootFolder, '.dependency-cruiser.cjs');
  const output = await run(mirror, [program, '.', '--config', rules, '--output-type', 'json']);
  const { summary } = JSON.parse(output) as {
    summary: {
      violations: Violation[];
      ruleSetUsed: { forbidden: { name: string; comment: string }[] };
    };
  };
  return summary.violations.map(({ from, to, rule, cycle }) => {
    const why = summary.ruleSetUsed.forbidden.find(({ name }) => name === rule.name)?.comment;
    const way = cycle ? cycle.map(({ name }) => typescript(name)).join(' → ') : typescript(to);
    return `${typescript(from)} → ${way}\n    ${rule.name}: ${why}`;
  });
}

function typescript(file: string): string {
  return file.replace(/\.js$/, '.ts');
}

function run(cwd: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let problems = '';
    child.stdout.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr.on('data', (chunk) => {
      problems += chunk;
    });
    child.once('error', reject);
    child.once('close', () => (output ? resolve(output) : reject(new Error(problems))));
  });
}
