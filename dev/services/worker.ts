import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { rootFolder } from '../folders';
import { type Child, childFailure, type Supervisor } from '../supervise';
import { oneCollector } from './one-collector';

/**
 * Starts the process that runs jobs and timers. It has no address to ask; that it is still there after a
 * moment is the sign that its settings and its database are right.
 */
export async function startWorker(
  supervisor: Supervisor,
  env: NodeJS.ProcessEnv,
  options: { watch?: boolean } = {},
): Promise<Child> {
  const worker = path.join(rootFolder, 'app/worker.ts');
  const tsx = path.join(rootFolder, 'node_modules/tsx/dist/cli.mjs');
  const child = supervisor.start({
    name: 'worker',
    command: process.execPath,
    args: options.watch
      ? [tsx, 'watch', '--clear-screen=false', worker]
      : [oneCollector, '--import', 'tsx', worker],
    env,
    stopSeconds: 15,
  });
  const how = await Promise.race([child.ended, sleep(600).then(() => undefined)]);
  if (how !== undefined) throw childFailure(child, how);
  return child;
}
