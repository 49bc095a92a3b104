import { availableParallelism } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Failure } from '@/dev/failure';
import { dataFolder } from '@/dev/folders';
import { loopback } from '@/dev/ports';
import { commandLine } from '@/dev/processes';
import { isolatedSettings } from '@/dev/settings';
import { startStack } from '@/dev/stack';
import { Steps } from '@/dev/steps';
import { buildSuite } from '@/dev/suites/build';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';

/** A whole marketplace to measure, with services and demo data (or none) of its own, run as a deployed one. */
export interface Market {
  readonly origin: string;
  readonly databaseUrl: string;
  readonly env: NodeJS.ProcessEnv;
  readonly client: Client;
  readonly folder: string;
  readonly supervisor: Supervisor;
  /** Processes of the marketplace itself: web, worker, database. */
  readonly ownPids: readonly number[];
  readonly databasePids: readonly number[];
  /** Everything that runs for it, the stand-ins for Stripe and a mail server too, by name. */
  readonly parts: ReadonlyMap<string, number>;
}

/** As many as the machine has cores: what an operator sets who wants all of it. */
export const webProcesses = availableParallelism();

const partNames = ['web server', 'worker', 'database', 'payment sandbox', 'mailbox'] as const;

/**
 * Brings it up, lets `work` use it and leaves nothing running.
 * @throws Failure when it does not come up, or a part of it ends while it is used
 */
export async function withMarket<T>(
  work: (market: Market) => Promise<T>,
  options: { empty?: boolean; webProcesses?: number } = {},
): Promise<T> {
  await requireBuild();
  const folder = makeTemporaryFolder();
  const isolated = await isolatedSettings(dataFolder(folder));
  const app = {
    ...isolated.app,
    WEB_PROCESSES: String(options.webProcesses ?? webProcesses),
    TRUST_PROXY: '1',
  };
  const settings = { ...isolated, app };
  const supervisor = new Supervisor(settings.data.logs);
  supervisor.ownFolder(folder);
  const failed = supervisor.failed.then((failure) => {
    throw failure;
  });
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new Failure('Stopped before everything was measured.'));
    process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  });
  let client: Client | undefined;
  try {
    const measured = async () => {
      const { env } = await startStack(supervisor, settings, new Steps(), {
        asDeployed: true,
        ...options,
      });
      const databaseUrl = env.DATABASE_URL ?? '';
      client = new Client(databaseUrl);
      client.on('error', () => undefined);
      await client.connect();
      const origin = `http://${loopback}:${settings.webPort}`;
      const all = { ...process.env, ...env, NODE_ENV: 'production' as const };
      const pids = pidsOf(supervisor);
      return work({ origin, databaseUrl, env: all, client, folder, supervisor, ...pids });
    };
    return await Promise.race([measured(), failed, stopped]);
  } finally {
    await client?.end().catch(() => undefined);
    await supervisor.stopAll();
  }
}

async function requireBuild(): Promise<void> {
  const { failed, output = '' } = await buildSuite.run();
  if (failed > 0) throw new Failure('There is no production build to measure.', output.split('\n'));
}

function pidsOf(supervisor: Supervisor): Pick<Market, 'ownPids' | 'databasePids' | 'parts'> {
  const lines = supervisor.pids().map((pid) => ({ pid, line: commandLine(pid) }));
  const own = lines.filter(({ line }) => !/dev\/(stripe|mailbox)\//.test(line));
  const database = own.filter(({ line }) => /bin\/postgres\b/.test(line));
  const parts = new Map(
    partNames.flatMap((name) => {
      const pid = supervisor.find(name)?.pid;
      return pid === undefined ? [] : [[name, pid] as const];
    }),
  );
  const pids = (list: typeof lines) => list.map(({ pid }) => pid);
  return { ownPids: pids(own), databasePids: pids(database), parts };
}

/**
 * Waits until webhooks, jobs and mails of what was done are through.
 * @returns how long that took, in milliseconds
 */
export async function untilQuiet({ client }: Market, secondsMax = 120): Promise<number> {
  const from = performance.now();
  let quietSince = performance.now();
  while (performance.now() - quietSince < 1000) {
    const { rows } = await client.query<{ waiting: number }>(
      `SELECT (SELECT count(*) FROM graphile_worker.jobs WHERE run_at <= now() OR locked_at IS NOT NULL)
            + (SELECT count(*) FROM stripe_event WHERE handled_at IS NULL) AS waiting`,
    );
    if (Number(rows[0]?.waiting) > 0) quietSince = performance.now();
    if (performance.now() - from > secondsMax * 1000)
      throw new Failure(`The jobs were not done within ${secondsMax} seconds.`);
    await sleep(100);
  }
  return quietSince - from;
}
