import path from 'node:path';
import { rootFolder } from '../folders';
import { loopback } from '../ports';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { respondsAt } from './http';

export const nextProgram = path.join(rootFolder, 'node_modules/next/dist/bin/next');

/**
 * Rendering a page makes much that lives for milliseconds, and sweeping Node's small nursery (16 MB) took a tenth of a
 * page's time in a profile. More room means fewer sweeps, at the price of memory.
 */
const roomForPages = '--max-semi-space-size=32';

/** The arguments of node for a web server on the production build, of so many processes. */
export function nextStart(processes: number, ...options: readonly string[]): string[] {
  const next = [nextProgram, 'start', ...options];
  if (processes === 1) return [roomForPages, ...next];
  return [roomForPages, path.join(rootFolder, 'dev/web-processes.js'), String(processes), ...next];
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
    env: { ...env, NODE_ENV: watch ? 'development' : 'production' },
    stopSeconds: 5,
  });
  await untilReady(child, () => respondsAt(port, '/api/health'), watch ? 120 : 60);
  return child;
}
