import { mkdirSync } from 'node:fs';
import { Client } from 'pg';
import { neededEvents } from '@/lib/payments/needed-events';
import { build, isBuilt } from './build';
import { bridgeClock } from './clock-bridge';
import { demoDataState, hasDemoData, loadDemoData, markLoaded, removeDemoFiles } from './demo-data';
import { Failure } from './failure';
import { deployMigrations } from './migrate';
import { startMailbox } from './services/mailbox';
import { createDatabase, type Postgres, startPostgres } from './services/postgres';
import { startSandboxServer } from './services/sandbox';
import { startWeb } from './services/web';
import { startWorker } from './services/worker';
import type { Settings } from './settings';
import type { Steps } from './steps';
import type { Child, Supervisor } from './supervise';

export interface StackOptions {
  /** Compile while it runs and restart the worker on changes, instead of a production build. */
  readonly watch?: boolean;
  readonly host?: string | undefined;
  /** Data that nobody misses after a power cut. */
  readonly durable?: boolean;
  /** Without demo data: a marketplace as new. */
  readonly empty?: boolean;
  /**
   * Web and worker run as in a shop of one's own: on real time, without what only the demo has, told of the events that
   * the README has an endpoint set to.
   */
  readonly asDeployed?: boolean;
  /** Called whenever a service was started. */
  readonly onStart?: (env: Readonly<Record<string, string>>) => void;
}

/** The services that may be killed and started again, by the names that the supervisor knows them under. */
export type ServiceName = 'database' | 'payment sandbox' | 'worker' | 'web server';

export interface Stack {
  /** The environment of the app's processes. */
  readonly env: Readonly<Record<string, string>>;
  /** Starts one of them again in its old place, on the same port and data, once it has ended. */
  restart(name: ServiceName): Promise<Child>;
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
  const { watch = false, onStart = () => undefined, host } = options;
  mkdirSync(settings.data.files, { recursive: true });
  const databaseUrl = await bringUpDatabase(supervisor, settings, steps, options);
  const env = { ...settings.app, DATABASE_URL: databaseUrl };
  const processEnv = { ...process.env, ...env };
  onStart(env);

  const events = options.asDeployed ? neededEvents : undefined;
  const sandbox = () => startSandboxServer(supervisor, settings, events);
  await Promise.all([
    steps.step('mailbox', () => startMailbox(supervisor, settings)),
    steps.step('payment sandbox', sandbox),
  ]);
  supervisor.atStop(await bridgeClock(databaseUrl, settings));
  onStart(env);

  await Promise.all([
    watch ? undefined : bringUpBuild(supervisor, steps),
    options.empty
      ? markLoaded(databaseUrl)
      : bringUpDemoData(supervisor, databaseUrl, processEnv, steps),
  ]);

  const production = {
    ...processEnv,
    NODE_ENV: 'production' as const,
    ...(options.asDeployed ? { MINNOW_DEMO: '0' } : {}),
  };
  const development = { ...processEnv, NODE_ENV: 'development' as const };
  const appEnv = watch ? development : production;
  const worker = () => startWorker(supervisor, appEnv, { watch });
  const web = () => startWeb(supervisor, { port: settings.webPort, host, watch, env: appEnv });
  await Promise.all([steps.step('job worker', worker), steps.step('web server', web)]);
  onStart(env);
  const starts: Record<ServiceName, () => Promise<Child>> = {
    database: async () => (await startDatabase(supervisor, settings, options)).child,
    'payment sandbox': sandbox,
    worker,
    'web server': web,
  };
  return { env, restart: (name) => starts[name]() };
}

/** @throws Failure when the settings name a server of one's own */
function startDatabase(
  supervisor: Supervisor,
  { postgresPort: port, data }: Settings,
  { durable = true }: StackOptions,
): Promise<Postgres> {
  if (port === undefined) throw new Failure('The database of DATABASE_URL is not ours to start.');
  return startPostgres(supervisor, { folder: data.postgres, port, durable });
}

async function bringUpDatabase(
  supervisor: Supervisor,
  settings: Settings,
  steps: Steps,
  options: StackOptions,
): Promise<string> {
  const postgres =
    settings.postgresPort === undefined
      ? undefined
      : await steps.step('database', () => startDatabase(supervisor, settings, options));
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
