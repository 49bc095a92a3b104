import { demoLeftoverProblem } from '@/lib/accounts/demo-people';
import { readConfig, settingWarnings } from '@/lib/platform/config';
import { endLiveStreams } from '@/lib/platform/live-hub';
import { log } from '@/lib/platform/log';
import { dropHeaders } from './dropped-headers';
import { guardServers } from './gate';
import { takeNoUpgrades } from './no-upgrades';
import { listenToOtherProcesses } from './other-processes';
import { smallFiles } from './small-files';

/**
 * Before the first request: wrong settings, and the demo's data where real money is taken, end the start with a sentence
 * each; the word of strangers is taken off, and what they send is measured.
 */
export async function prepareServer(): Promise<void> {
  // A build needs no settings and serves no one.
  if (process.env.NEXT_PHASE === 'phase-production-build') return;
  const settings = readConfig(process.env);
  if (!settings.ok) {
    for (const problem of settings.problems) log.fatal(problem);
    process.exit(1);
  }
  for (const warning of settingWarnings(settings.config)) log.warn(warning);
  // A database that is not up yet is /api/ready's to say, and signing in as those people is refused in any case.
  const leftover = await demoLeftoverProblem().catch(() => null);
  if (leftover) {
    log.fatal(leftover);
    process.exit(1);
  }
  listenToOtherProcesses();
  const isProduction = settings.config.NODE_ENV === 'production';
  guardServers(isProduction ? smallFiles('.next/static') : undefined);
  if (isProduction) takeNoUpgrades();
  // Open streams would keep a process that is told to end until it is killed.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, endLiveStreams);
  dropHeaders({ isBehindProxy: settings.config.TRUST_PROXY });
}
