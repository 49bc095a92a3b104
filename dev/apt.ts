import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';

/** Is this a file that can be run? */
export function runs(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs a package of the distribution, where that is Debian and we are root; what is missing then is the caller's to say. */
export function installWithApt(name: string): void {
  if (process.getuid?.() !== 0 || !runs('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    try {
      execFileSync('apt-get', args, { stdio: 'ignore', timeout: 600_000, env });
    } catch {
      return;
    }
  }
}
