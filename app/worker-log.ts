import { Logger, type LogLevel } from 'graphile-worker';
import { log } from '@/lib/platform/log';

const levels: Record<`${LogLevel}`, 'error' | 'warn' | 'debug'> = {
  error: 'error',
  warning: 'warn',
  // One line for each start and end of a job: for those who look for something.
  info: 'debug',
  debug: 'debug',
};

/** What the job library says, in our own log. Payloads hold personal texts and stay out. */
export const workerLogger = new Logger((scope) => (level, message, meta) => {
  const { error } = (meta ?? {}) as { error?: unknown };
  log[levels[level]]({ ...scope, ...(error ? { err: error } : {}) }, message);
});
