import { spawn } from 'node:child_process';
import { rootFolder } from './folders';

/**
 * Runs a Node program as if it were this one: same terminal, same signals, same end.
 * @returns its exit code
 */
export function passThrough(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const child = spawn(process.execPath, args, { cwd: rootFolder, stdio: 'inherit', env });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 0));
  });
}
