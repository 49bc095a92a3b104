import { runCommand } from '../command';
import { runSuites } from '../suites/run';
import { formatSuite, structureSuite, typesSuite } from '../suites/static';
import { vitestSuite } from '../suites/vitest';

// The fast checks alone: what to run before every commit.
await runCommand(() =>
  runSuites([[formatSuite, typesSuite], [structureSuite], [vitestSuite('unit')]]),
);
