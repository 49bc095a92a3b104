import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure';
import { type DataFolder, rootFolder } from './folders';
import { commandLine, isAlive, sendToGroup, waitForEnd } from './processes';

/** Who uses a data folder now. Other commands (audit, test) read the settings from it. */
export interface Running {
  readonly pid: number;
  readonly command: string;
  readonly appUrl: string;
  /** The services, so that a start after a kill can end what was left behind. */
  readonly children: readonly number[];
  readonly env: Readonly<Record<string, string>>;
}

/** The living owner of the data folder, if there is one. */
export function findRunning(data: DataFolder): Running | undefined {
  const running = read(data);
  return running && isOurs(running.pid) ? running : undefined;
}

/**
 * Takes the data folder for this process. Whatever a killed owner left running is ended first.
 * @throws Failure when a living one has it
 */
export async function claim(data: DataFolder, command: string): Promise<void> {
  mkdirSync(data.path, { recursive: true });
  for (;;) {
    const mine: Running = { pid: process.pid, command, appUrl: '', children: [], env: {} };
    try {
      writeFileSync(data.running, JSON.stringify(mine), { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const other = read(data);
    if (other && isOurs(other.pid)) {
      const where = other.appUrl ? ` at ${other.appUrl}` : '';
      throw new Failure(
        `'npm run ${other.command}' already runs here${where} (process ${other.pid}): use that one, or stop it first with Ctrl-C in its terminal or 'kill ${other.pid}'.`,
      );
    }
    await endLeftovers(other?.children ?? []);
    rmSync(data.running, { force: true });
  }
}

/** Notes what runs, once it is known and whenever it changes. */
export function note(data: DataFolder, running: Omit<Running, 'pid'>): void {
  writeFileSync(data.running, JSON.stringify({ pid: process.pid, ...running }), { mode: 0o600 });
}

/** Gives the data folder free. */
export function release(data: DataFolder): void {
  if (read(data)?.pid === process.pid) rmSync(data.running, { force: true });
}

function read(data: DataFolder): Running | undefined {
  try {
    return JSON.parse(readFileSync(data.running, 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

/** Process numbers come round again: one that is not a Minnow command is somebody else's. */
function isOurs(pid: number): boolean {
  return pid !== process.pid && isAlive(pid) && /bootstrap\.js/.test(commandLine(pid));
}

async function endLeftovers(pids: readonly number[]): Promise<void> {
  for (const pid of pids) {
    const line = isAlive(pid) ? commandLine(pid) : '';
    // The database is stopped in order by its own starter, which also sees one that is not listed here.
    const ours = line.includes(rootFolder + path.sep) || line.startsWith('next-server');
    if (!ours || line.includes('postgres')) continue;
    sendToGroup(pid, 'SIGKILL');
    await waitForEnd(pid, 5000);
  }
}
