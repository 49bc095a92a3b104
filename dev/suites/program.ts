import { spawn } from 'node:child_process';
import { rootFolder } from '../folders';
import { send, sendToGroup, waitForEnd } from '../processes';

export interface Ended {
  readonly code: number;
  readonly output: string;
}

const running = new Set<number>();

/**
 * Runs a program of node_modules to its end: quietly, giving back what it wrote, or at the terminal.
 * It has a process group of its own, so that all of it can be stopped.
 */
export function runProgram(
  file: string,
  args: readonly string[],
  options: { env?: NodeJS.ProcessEnv; terminal?: boolean } = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: rootFolder,
      env: options.env ?? process.env,
      detached: true,
      stdio: options.terminal ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
    });
    const { pid } = child;
    if (pid) running.add(pid);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk;
      });
    }
    child.once('error', reject);
    child.once('close', (code, signal) => {
      if (pid) running.delete(pid);
      resolve({ code: code ?? (signal ? 1 : 0), output });
    });
  });
}

/** Ends the programs that still run; first with a word, then without. */
export async function stopPrograms(): Promise<void> {
  for (const pid of running) {
    send(pid, 'SIGTERM');
    await waitForEnd(pid, 8000);
    sendToGroup(pid, 'SIGKILL');
  }
}
