import { config } from './config';

/**
 * A named point at which a test kills this very process with SIGKILL, to prove that nothing is lost or doubled there.
 * Does nothing unless `MINNOW_TEST=1` and `MINNOW_CRASH_AT` names it.
 */
export function crashPoint(name: string): void {
  const settings = config();
  if (settings.MINNOW_TEST && settings.MINNOW_CRASH_AT === name)
    process.kill(process.pid, 'SIGKILL');
}
