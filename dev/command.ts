import { existsSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure';
import { rootFolder } from './folders';

/**
 * Runs one command of the house to its end: a foreseen stop shows its sentence, a bug its stack, and both
 * end with code 1. Settings of a `.env` file at the root count where the environment says nothing.
 */
export async function runCommand(command: () => Promise<number | undefined>): Promise<void> {
  try {
    const settings = path.join(rootFolder, '.env');
    if (existsSync(settings)) process.loadEnvFile(settings);
    process.exitCode = (await command()) ?? 0;
  } catch (error) {
    showFailure(error);
    process.exitCode = 1;
  }
  process.exit();
}

/** Writes a foreseen failure as its sentence, with the lines that explain it above; anything else with its stack. */
export function showFailure(error: unknown): void {
  if (error instanceof Failure) {
    for (const line of error.details) process.stderr.write(`  ${line}\n`);
    process.stderr.write(`✗ ${error.message}\n`);
    return;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(`${text}\n`);
}
