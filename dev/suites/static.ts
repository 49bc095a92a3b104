import path from 'node:path';
import { checkImports } from '../checks/imports';
import { checkLock } from '../checks/lock';
import { checkRooms } from '../checks/rooms';
import { readSources } from '../checks/sources';
import { checkWords } from '../checks/words';
import { rootFolder } from '../folders';
import { isSchemaRecorded } from '../migration';
import { runProgram } from './program';
import { type Suite, verdict } from './suite';

const modules = path.join(rootFolder, 'node_modules');

/** Format and lint. */
export const formatSuite: Suite = {
  name: 'format and lint',
  run: () =>
    program('@biomejs/biome/bin/biome', ['ci', '--colors=off', '--max-diagnostics=50', '.']),
};

/** Types of everything, after Next has written down the types of the routes. */
export const typesSuite: Suite = {
  name: 'types',
  run: async () => {
    const routes = await program('next/dist/bin/next', ['typegen']);
    return routes.failed
      ? routes
      : program('typescript/bin/tsc', ['--noEmit', '-p', 'dev/tsconfig.check.json']);
  },
};

/** Who imports whom, what files are called and what they must not say. */
export const structureSuite: Suite = {
  name: 'structure',
  run: async () => {
    const places = ['app', 'components', 'lib', 'dev', 'tests', 'prisma/seed'];
    const sources = readSources(...places, 'marketplace.config.ts');
    const problems = [
      ...[await checkImports(), checkRooms(sources), checkWords(sources), checkLock()],
      isSchemaRecorded() ? [] : [schemaChanged],
    ];
    return verdict(problems.flat());
  },
};

const schemaChanged =
  "prisma/schema has changed since the last migration: run 'npm run db:migration -- <name>', or '-- --accept' when the migration was written by hand.";

async function program(file: string, args: readonly string[]) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1' };
  const { code, output } = await runProgram(path.join(modules, file), args, { env });
  return verdict(code === 0 ? [] : [output]);
}
