import { availableParallelism } from 'node:os';
import path from 'node:path';
import { rootFolder } from '../folders';
import { loopback } from '../ports';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { respondsAt } from './http';
import { oneCollector } from './one-collector';

export const nextProgram = path.join(rootFolder, 'node_modules/next/dist/bin/next');

/**
 * How one web process uses memory (goal: 400 MB while 32 visitors open pages that nobody kept yet). Some 140 MB are in use;
 * while the machine is busy, V8 comes late to what is garbage, and without an end so near it had taken 430. With it, a
 * process stayed below 400 even while it was asked for 190 such pages at once. A nursery of 32 MB would take a tenth off the
 * web's part of an order; memory comes first.
 */
const memory = ['--max-old-space-size=256', '--max-semi-space-size=12'];

/** The nursery is as large as it may get from the start: V8 would let it grow by what survives, and look more often until then. */
const wholeNursery = '--min-semi-space-size=12';

/**
 * glibc gives every thread a heap of its own, where what zlib and sharp took and gave back stays unused; and once it has seen
 * a large piece come back, it keeps all such pieces in there too. So held, a process was 20 MB smaller.
 */
export const allocator = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: String(256 * 1024) };

/** The arguments of node for a web server on the production build, of so many processes. */
export function nextStart(processes: number, ...options: readonly string[]): string[] {
  const next = [nextProgram, 'start', ...options];
  // As many processes as cores: a second thread of one has only another one's core to run on.
  const busy = processes >= availableParallelism();
  const node = [...memory, ...(busy ? [oneCollector, wholeNursery] : [])];
  if (processes === 1) return [...node, ...next];
  return [...node, path.join(rootFolder, 'dev/web-processes.js'), String(processes), ...next];
}

export interface WebOptions {
  readonly port: number;
  /** By default this machine alone can reach it. */
  readonly host?: string | undefined;
  /** Compile pages as they are asked for, and again when they change. */
  readonly watch?: boolean;
  readonly env: NodeJS.ProcessEnv;
}

/** Starts the web server on the production build (or, to watch, on the sources). */
export async function startWeb(supervisor: Supervisor, options: WebOptions): Promise<Child> {
  const { port, host = loopback, watch = false, env } = options;
  const address = ['-p', String(port), '-H', host];
  const child = supervisor.start({
    name: 'web server',
    command: process.execPath,
    args: watch
      ? [nextProgram, 'dev', ...address]
      : nextStart(Number(env.WEB_PROCESSES || 1), ...address),
    env: { ...allocator, ...env, NODE_ENV: watch ? 'development' : 'production' },
    stopSeconds: 5,
  });
  await untilReady(child, () => respondsAt(port, '/api/health'), watch ? 120 : 60);
  return child;
}
