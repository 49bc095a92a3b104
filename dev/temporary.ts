import { chmodSync, mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder for data that nobody keeps. Others may pass through it, so that a database server under an account
 * of its own reaches its part; they cannot list it.
 */
export function makeTemporaryFolder(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'minnow-'));
  chmodSync(folder, 0o711);
  return folder;
}
