import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rootFolder } from '../folders';
import { runProgram } from './program';
import type { Outcome, Suite } from './suite';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** A project of vitest.config.ts with its kin (db, db-yen), at the terminal. */
export function vitestSuite(project: string, args: readonly string[] = []): Suite {
  return {
    name: project,
    run: async () => {
      const folder = mkdtempSync(path.join(os.tmpdir(), 'minnow-report-'));
      const file = path.join(folder, 'report.json');
      try {
        const { code } = await runProgram(
          path.join(rootFolder, 'node_modules/vitest/vitest.mjs'),
          [
            ...['run', '--project', `${project}*`, '--passWithNoTests', '--silent=passed-only'],
            ...['--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args],
          ],
          { terminal: true, env: { ...process.env, NODE_ENV: 'test' } },
        );
        return counted(file, code);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** A file that could not even be loaded has no tests to count and is a failure all the same. */
function counted(file: string, code: number): Outcome {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  } catch {
    return { passed: 0, failed: code === 0 ? 0 : 1 };
  }
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return { passed: report.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed };
}
