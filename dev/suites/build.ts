import { build, isBuilt } from '../build';
import { Failure } from '../failure';
import { dataFolder } from '../folders';
import { findRunning } from '../running';
import { Supervisor } from '../supervise';
import { makeTemporaryFolder } from '../temporary';
import { type Suite, verdict } from './suite';

/** The production build, made anew unless nothing changed. */
export const buildSuite: Suite = {
  name: 'production build',
  run: async () => {
    if (isBuilt()) return verdict([]);
    refuseUnderRunningDemo();
    const folder = makeTemporaryFolder();
    const supervisor = new Supervisor(folder);
    supervisor.ownFolder(folder);
    try {
      await build(supervisor);
      return verdict([]);
    } catch (error) {
      if (error instanceof Failure) return verdict([...error.details, error.message]);
      throw error;
    } finally {
      await supervisor.stopAll();
    }
  },
};

function refuseUnderRunningDemo(): void {
  const running = findRunning(dataFolder(process.env.MINNOW_DATA || undefined));
  if (running?.command !== 'demo') return;
  throw new Failure(
    `The demo runs on the build that would be replaced: stop it first (process ${running.pid}).`,
  );
}
