import { existsSync } from 'node:fs';
import path from 'node:path';
import { readConfig } from '@/lib/platform/config';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { rootFolder } from '../folders';
import { passThrough } from '../pass-through';
import { allocator, nextStart } from '../services/web';

// The production web server of a deployment, with real settings: npm start.
await runCommand(async () => {
  const env = {
    ...allocator,
    ...process.env,
    NODE_ENV: 'production' as const,
    NEXT_TELEMETRY_DISABLED: '1',
  };
  const settings = readConfig(env);
  if (!settings.ok) {
    throw new Failure('Minnow cannot start with these settings.', settings.problems);
  }
  if (!existsSync(path.join(rootFolder, '.next/BUILD_ID'))) {
    throw new Failure("There is no production build yet: make one with 'npm run build'.");
  }
  const { PORT, WEB_PROCESSES } = settings.config;
  return passThrough(nextStart(WEB_PROCESSES, '-p', String(PORT)), env);
});
