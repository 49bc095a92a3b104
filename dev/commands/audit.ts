import { readConfig } from '@/lib/platform/config';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { dataFolder } from '../folders';
import { findRunning } from '../running';

// Proves the book, or says what does not add up: npm run audit. Asks the running demo's, or the one that the
// settings name. Code 1 when something is wrong.
await runCommand(async () => {
  useRunningDemo();
  const settings = readConfig(process.env);
  if (!settings.ok) {
    throw new Failure(
      "There is no book to audit: start the demo with 'npm run demo' first, or give the settings of your own installation.",
      settings.problems,
    );
  }
  const { askEverything } = await import('@/lib/payments/audit-book');
  const findings = await askEverything();
  for (const { question, rows } of findings) {
    process.stdout.write(`${rows.length === 0 ? '✓' : '✗'} ${question}\n`);
    for (const { what, offByCents } of rows) {
      process.stdout.write(
        `    ${what}${offByCents === null ? '' : `, off by ${offByCents} cents`}\n`,
      );
    }
  }
  const wrong = findings.filter(({ rows }) => rows.length > 0).length;
  process.stdout.write(
    wrong === 0
      ? `\nThe book is right: ${findings.length} questions, nothing found.\n`
      : `\nThe book is wrong: ${wrong} of ${findings.length} questions found something.\n`,
  );
  return wrong === 0 ? 0 : 1;
});

function useRunningDemo(): void {
  if (process.env.DATABASE_URL) return;
  const running = findRunning(dataFolder(process.env.MINNOW_DATA || undefined));
  Object.assign(process.env, running?.env, { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' });
}
