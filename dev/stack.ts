import { mkdirSync } from 'node:fs';
import { Client } from 'pg';
import { build, isBuilt } from './build';
import { bridgeClock } from './clock-bridge';
import { demoDataState, hasDemoData, loadDemoData, markLoaded, removeDemoFiles } from './demo-data';
import { deployMigrations } from './migrate';
import { startMailbox } from './services/mailbox';
import { createDatabase, type Postgres, startPostgres } from './services/postgres';
import { startSandboxServer } from './services/sandbox';
import { startWeb } from './services/web';
import { startWorker } from './services/worker';
import type { Settings } from './settings';
import type { Steps } from './steps';
import type { Supervisor } from './supervise';

export interface StackOptions {
  /** Compile while it runs and restart the worker on changes, instead of a production build. */
  readonly watch?: boolean;
  readonly host?: string | undefined;
  /** Data that nobody misses after a power cut. */
  readonly durable?: boolean;
  /** Without demo data: a marketplace as new. */
  readonly empty?: boolean;
  /** Called whenever a service was started. */
  readonly onStart?: (env: Readonly<Record<string, string>>) => void;
}

export interface Stack {
  /** The environment of the app's processes. */
  readonly env: Readonly<Record<string, string>>;
}

/**
 * Brings up the whole marketplace on one machine: database, mailbox, payment sandbox, demo data, build, worker,
 * web server. The supervisor owns every process of it.
 */
export async function startStack(
  supervisor: Supervisor,
  settings: Settings,
  steps: Steps,
  options: StackOptions = {},
): Promise<Stack> {
  const { watch = false, onStart = () => undefined } = options;
  mkdirSync(settings.data.files, { recursive: true });
  const databaseUrl = await bringUpDatabase(supervisor, settings, steps, options);
  const env = { ...settings.app, DATABASE_URL: databaseUrl };
  const processEnv = { ...process.env, ...env };
  onStart(env);

  await Promise.all([
    steps.step('mailbox', () => startMailbox(supervisor, settings)),
    steps.step('payment sandbox', () => startSandboxServer(supervisor, settings)),
  ]);
  supervisor.atStop(await bridgeClock(databaseUrl, settings));
  onStart(env);

  await Promise.all([
    watch ? undefined : bringUpBuild(supervisor, steps),
    options.empty
      ? markLoaded(databaseUrl)
      : bringUpDemoData(supervisor, databaseUrl, processEnv, steps),
  ]);

  const production = { ...processEnv, NODE_ENV: 'production' as const };
  const development = { ...processEnv, NODE_ENV: 'development' as const };
  const appEnv = watch ? development : production;
  await Promise.all([
    steps.step('job worker', () => startWorker(supervisor, appEnv, { watch })),
    steps.step('web server', () =>
      startWeb(supervisor, { port: settings.webPort, host: options.host, watch, env: appEnv }),
    ),
  ]);
  onStart(env);
  return { env };
}

async function bringUpDatabase(
  supervisor: Supervisor,
  settings: Settings,
  steps: Steps,
  { durable = true }: StackOptions,
): Promise<string> {
  const { postgresPort: port, data } = settings;
  const postgres =
    port === undefined
      ? undefined
      : await steps.step('database', () =>
          startPostgres(supervisor, { folder: data.postgres, port, durable }),
        );
  const url = settings.databaseUrl(postgres?.url() ?? '');
  if (postgres && hasDemoData() && (await demoDataState(url)) === 'partial') {
    await startOverPartial(postgres, settings, steps);
  }
  await steps.step('migrations', () => deployMigrations(url));
  return url;
}

/** A load of the demo data that was interrupted is no use to anyone: it is done again from the start. */
async function startOverPartial(
  postgres: Postgres,
  settings: Settings,
  steps: Steps,
): Promise<void> {
  steps.line('… the demo data was loaded only in part: loading it again');
  const admin = new Client({ connectionString: postgres.url('postgres') });
  await admin.connect();
  await admin.query('DROP DATABASE IF EXISTS minnow WITH (FORCE)');
  await admin.end();
  await createDatabase(postgres.url('postgres'), 'minnow');
  removeDemoFiles(settings);
  mkdirSync(settings.data.files, { recursive: true });
}

async function bringUpBuild(supervisor: Supervisor, steps: Steps): Promise<void> {
  if (isBuilt()) {
    steps.skipped('build', 'nothing changed');
    return;
  }
  await steps.step('build', () => build(supervisor), 'building (once for these sources)');
}

async function bringUpDemoData(
  supervisor: Supervisor,
  databaseUrl: string,
  env: NodeJS.ProcessEnv,
  steps: Steps,
): Promise<void> {
  if (!hasDemoData()) return;
  if ((await demoDataState(databaseUrl)) === 'none') {
    await steps.step(
      'demo data',
      () => loadDemoData(supervisor, databaseUrl, env),
      'making the demo data (once): people, gigs with pictures, half a year of orders',
    );
    return;
  }
  steps.skipped('demo data', 'kept');
}
