import { runCommand } from '../command';
import { Failure } from '../failure';
import { browserSuite } from '../suites/browser';
import { buildSuite } from '../suites/build';
import { crashSuite } from '../suites/crash';
import { runSuites } from '../suites/run';
import { formatSuite, structureSuite, typesSuite } from '../suites/static';
import type { Suite } from '../suites/suite';
import { vitestSuite } from '../suites/vitest';

type Stages = readonly (readonly Suite[])[];

const check: Stages = [[formatSuite, typesSuite], [structureSuite]];

function parts(words: readonly string[]): Record<string, Stages> {
  return {
    check: [...check, [vitestSuite('unit')]],
    unit: [[vitestSuite('unit', words)]],
    sandbox: [[vitestSuite('sandbox', words)]],
    db: [[vitestSuite('db', words)]],
    histories: [[vitestSuite('histories', words)]],
    build: [[buildSuite]],
    e2e: [[buildSuite], [browserSuite(words)]],
    crash: [[buildSuite], [crashSuite()]],
    dev: [[buildSuite], [vitestSuite('dev', words)]],
  };
}

const everything: Stages = [
  ...check,
  [vitestSuite('unit')],
  [vitestSuite('sandbox')],
  [vitestSuite('db')],
  [vitestSuite('histories')],
  [buildSuite],
  [browserSuite()],
  [crashSuite()],
  [vitestSuite('dev')],
];

// npm test                          everything
// npm test -- db                    one part: check, unit, sandbox, db, histories, build, e2e, crash or dev
// npm test -- e2e checkout          and of it what the words choose
await runCommand(async () => {
  const [part, ...words] = process.argv.slice(2);
  if (part === undefined) return runSuites(everything);
  const stages = parts(words)[part];
  if (stages) return runSuites(stages);
  const names = Object.keys(parts([])).join(', ');
  throw new Failure(`There is no part '${part}' of the tests: one of ${names}, or none for all.`);
});
