import path from 'node:path';
import { rootFolder } from '../folders';
import { loopback } from '../ports';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { respondsAt } from './http';

export const nextProgram = path.join(rootFolder, 'node_modules/next/dist/bin/next');

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
  const child = supervisor.start({
    name: 'web server',
    command: process.execPath,
    args: [nextProgram, watch ? 'dev' : 'start', '-p', String(port), '-H', host],
    env: { ...env, NODE_ENV: watch ? 'development' : 'production' },
    stopSeconds: 5,
  });
  await untilReady(child, () => respondsAt(port, '/api/health'), watch ? 120 : 60);
  return child;
}
