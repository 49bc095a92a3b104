import path from 'node:path';
import { readConfig } from '@/lib/platform/config';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { rootFolder } from '../folders';
import { passThrough } from '../pass-through';
import { oneCollector } from '../services/one-collector';

// The job worker of a deployment, with real settings: npm run worker. Any number may run.
await runCommand(async () => {
  const env = { ...process.env, NODE_ENV: 'production' as const };
  const settings = readConfig(env);
  if (!settings.ok) {
    throw new Failure('The worker cannot start with these settings.', settings.problems);
  }
  return passThrough(
    [oneCollector, '--import', 'tsx', path.join(rootFolder, 'app/worker.ts')],
    env,
  );
});
