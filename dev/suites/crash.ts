import { existsSync } from 'node:fs';
import path from 'node:path';
import { rootFolder } from '../folders';
import { runProgram } from './program';
import type { Outcome, Suite } from './suite';

const program = path.join(rootFolder, 'tests/crash/run.ts');

/**
 * Orders while services are killed, against the production build: in a process of its own, with settings of its own. As a
 * part of all tests the same orders and kills each time, though never at quite the same moments.
 */
export function crashSuite(args: readonly string[] = ['--kills', '20', '--seed', '7']): Suite {
  return { name: 'crash', run: () => run(args) };
}

async function run(args: readonly string[]): Promise<Outcome> {
  if (!existsSync(program)) return { passed: 0, failed: 0 };
  const { code } = await runProgram('--import', ['tsx', program, ...args], { terminal: true });
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
