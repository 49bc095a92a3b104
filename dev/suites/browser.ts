import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { provideBrowser } from '../browser';
import { isBuilt } from '../build';
import { dataFolder, rootFolder } from '../folders';
import { isolatedSettings } from '../settings';
import { startStack } from '../stack';
import { Steps } from '../steps';
import { Supervisor } from '../supervise';
import { makeTemporaryFolder } from '../temporary';
import { runProgram } from './program';
import { firstLine, type Outcome, type Suite } from './suite';

/** Pages are only looked at, by two at once; stories share one clock and are told one after the other. */
const parts = [
  { project: 'pages', workers: '2' },
  { project: 'stories', workers: '1' },
];

/** The stories in a real browser, against the production build with services and demo data of its own. */
export function browserSuite(args: readonly string[] = []): Suite {
  return { name: 'browser', run: () => run(args) };
}

async function run(args: readonly string[]): Promise<Outcome> {
  if (!existsSync(path.join(rootFolder, 'tests/e2e'))) return { passed: 0, failed: 0 };
  if (!isBuilt()) {
    return { passed: 0, failed: 1, output: 'There is no production build to test.' };
  }
  const steps = new Steps();
  const browser = provideBrowser((text) => steps.line(text));
  const folder = makeTemporaryFolder();
  const settings = await isolatedSettings(dataFolder(folder));
  const supervisor = new Supervisor(settings.data.logs);
  supervisor.ownFolder(folder);
  const stop = () => supervisor.stopAll();
  process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  try {
    const failed = supervisor.failed.then((failure) => {
      throw failure;
    });
    const stack = await Promise.race([
      startStack(supervisor, settings, steps, { durable: false }),
      failed,
    ]);
    const outcomes = [];
    for (const { project, workers } of parts) {
      const report = path.join(folder, `${project}.json`);
      const program = runProgram(
        path.join(rootFolder, 'node_modules/@playwright/test/cli.js'),
        ['test', '--pass-with-no-tests', `--project=${project}`, ...args],
        {
          terminal: true,
          env: {
            ...process.env,
            ...stack.env,
            MINNOW_E2E_URL: settings.appUrl,
            MINNOW_E2E_BROWSER: browser,
            MINNOW_E2E_REPORT: report,
            MINNOW_E2E_WORKERS: workers,
          },
        },
      );
      const { code } = await Promise.race([program, failed]);
      outcomes.push(counted(report, code));
    }
    const outcome = sum(outcomes);
    if (outcome.failed > 0 || outcome.flaky > 0) steps.line(lastWords(settings.data.logs));
    return outcome;
  } finally {
    await supervisor.stopAll();
  }
}

/** What the servers wrote last: a page that failed says there why, and the folder is gone after the run. */
function lastWords(folder: string): string {
  return ['web-server.log', 'worker.log']
    .map((name) => path.join(folder, name))
    .filter((file) => existsSync(file))
    .map((file) => `${path.basename(file)}:\n${readFileSync(file, 'utf8').slice(-8000)}`)
    .join('\n');
}

type Counted = Outcome & { flaky: number; named: readonly string[] };

const sum = (outcomes: readonly Counted[]): Counted =>
  outcomes.reduce((all, { passed, failed, flaky, named }) => ({
    passed: all.passed + passed,
    failed: all.failed + failed,
    flaky: all.flaky + flaky,
    named: [...all.named, ...named],
  }));

interface Suites {
  readonly suites?: readonly Suites[];
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly {
      readonly status: 'expected' | 'unexpected' | 'flaky' | 'skipped';
      readonly results: readonly { readonly error?: { readonly message?: string } }[];
    }[];
  }[];
}

function counted(report: string, code: number): Counted {
  const {
    stats,
    errors = [],
    ...told
  } = JSON.parse(readFileSync(report, 'utf8')) as Suites & {
    stats: { expected: number; unexpected: number; flaky: number };
    errors?: readonly unknown[];
  };
  // What passed the second time only has passed; it is named, and the servers' last words follow.
  const { expected, flaky } = stats;
  const failed = stats.unexpected + errors.length;
  return {
    passed: expected + flaky,
    flaky,
    failed: failed === 0 && code !== 0 ? 1 : failed,
    named: namesIn(told),
  };
}

function namesIn({ suites = [], specs = [] }: Suites): string[] {
  const own = specs.flatMap(({ title, file, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status, results }) => {
        const reason = results.find(({ error }) => error)?.error?.message ?? '';
        const when = status === 'flaky' ? ' (passed at the second try)' : '';
        return `${file} › ${title}${when}: ${firstLine(reason)}`;
      }),
  );
  return [...own, ...suites.flatMap(namesIn)];
}
