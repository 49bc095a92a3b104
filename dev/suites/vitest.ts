import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { rootFolder } from '../folders';
import { runProgram } from './program';
import { firstLine, type Outcome, type Suite } from './suite';

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[] | null;
    }[];
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
  );
  const failed = report.numFailedTests + broken.length;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    named: [
      ...broken.map(({ name, message }) => named(name, 'could not be loaded', message)),
      ...report.testResults.flatMap(({ name, assertionResults }) =>
        assertionResults
          .filter(({ status }) => status === 'failed')
          .map((test) => named(name, test.fullName, test.failureMessages?.[0])),
      ),
    ],
  };
}

const named = (file: string, test: string, message = '') =>
  `${path.relative(rootFolder, file)} › ${test.trim()}: ${firstLine(message)}`;
