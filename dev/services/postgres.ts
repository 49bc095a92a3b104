import { rmSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { Client } from 'pg';
import { Failure } from '../failure';
import { shown } from '../folders';
import { loopback } from '../ports';
import { commandLine, isAlive, processesIn, send, waitForEnd } from '../processes';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { postgresBinaries, serverAccount, serverCommand } from './postgres-binaries';
import { createCluster } from './postgres-cluster';

/** The embedded server listens on loopback only and holds demo data, so its name and password are no secret. */
export const databaseUser = 'minnow';
export const databasePassword = 'minnow';

export interface PostgresOptions {
  /** Where the cluster lives; made when missing. */
  readonly folder: string;
  readonly port: number;
  /** False trades safety against a power cut for speed: right for tests, whose data nobody misses. */
  readonly durable?: boolean;
  readonly maxConnections?: number;
  /** What it keeps of its tables in its own memory; taken as it is filled. */
  readonly buffersMb?: number;
}

export interface Postgres {
  readonly child: Child;
  readonly port: number;
  /** The connection string of one database, by default the marketplace's. */
  url(database?: string): string;
}

/**
 * Starts PostgreSQL on a folder of its own and makes sure that the database `minnow` exists. A server
 * that a killed run left behind on the same folder is stopped first.
 * @throws Failure when the folder was made by another version or the server does not come up
 */
export async function startPostgres(
  supervisor: Supervisor,
  options: PostgresOptions,
): Promise<Postgres> {
  const account = serverAccount(path.dirname(options.folder));
  await stopLeftover(options.folder);
  await requireSameVersion(options.folder);
  await mkdir(path.dirname(options.folder), { recursive: true });
  await createCluster(options.folder, account, {
    user: databaseUser,
    password: databasePassword,
  });
  const child = supervisor.start({
    name: 'database',
    ...serverCommand(account, postgresBinaries().postgres, serverArguments(options)),
    stopSignal: 'SIGINT',
    stopSeconds: 20,
  });
  const postgres: Postgres = {
    child,
    port: options.port,
    url: (database = 'minnow') => databaseUrl(options.port, database),
  };
  await untilReady(child, () => answers(postgres.url('postgres')), 60);
  await createDatabase(postgres.url('postgres'), 'minnow');
  return postgres;
}

export function databaseUrl(port: number, database: string): string {
  return `postgresql://${databaseUser}:${databasePassword}@${loopback}:${port}/${database}`;
}

/** Creates a database, as a copy of a template if named; one that exists already is left alone. */
export async function createDatabase(
  adminUrl: string,
  name: string,
  template = 'template0',
): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}" STRATEGY FILE_COPY`);
  } catch (error) {
    if ((error as { code?: string }).code !== '42P04') throw error;
  } finally {
    await client.end();
  }
}

function serverArguments({
  folder,
  port,
  durable = true,
  maxConnections = 200,
  buffersMb = 256,
}: PostgresOptions) {
  const settings = {
    listen_addresses: loopback,
    unix_socket_directories: '',
    max_connections: maxConnections,
    shared_buffers: `${buffersMb}MB`,
    // What is not in there is in the machine's memory: to let others fetch it takes longer than to fetch it.
    io_method: 'sync',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // An index on random ids reads scattered pages; the disks of today do not mind.
    random_page_cost: 1.1,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', folder, '-p', String(port), ...flags];
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('SELECT 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/**
 * After a SIGKILL the server may still run, or its pid file may name a process that is long gone (or,
 * worse, one that was given the same number since).
 */
export async function stopLeftover(folder: string): Promise<void> {
  const pidFile = path.join(folder, 'postmaster.pid');
  const pid = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (!pid) return;
  if (isAlive(pid) && commandLine(pid).includes(folder)) {
    send(pid, 'SIGINT');
    if (!(await waitForEnd(pid, 15_000))) send(pid, 'SIGQUIT');
    if (!(await waitForEnd(pid, 15_000))) {
      throw new Failure(
        `A database server from an earlier run (process ${pid}) does not stop: end it with 'kill -9 ${pid}' and start again.`,
      );
    }
  }
  await endOrphans(folder);
  rmSync(pidFile, { force: true });
}

/**
 * What a server that was killed has left: its connections live on until they next look for it, and while one of them does
 * no other server may have the folder. Recovery brings back what they had committed.
 */
async function endOrphans(folder: string): Promise<void> {
  const orphans = processesIn(folder).filter((pid) => commandLine(pid).startsWith('postgres'));
  for (const pid of orphans) send(pid, 'SIGKILL');
  for (const pid of orphans) await waitForEnd(pid, 5000);
}

async function requireSameVersion(folder: string): Promise<void> {
  const version = (await readFile(path.join(folder, 'PG_VERSION'), 'utf8').catch(() => '')).trim();
  if (version === '') {
    // A folder without this file is what an interrupted start left: no cluster, nothing to lose.
    await rm(folder, { recursive: true, force: true });
    return;
  }
  if (version === '18') return;
  throw new Failure(
    `The data in ${shown(folder)} was written by PostgreSQL ${version} and this is 18: start over with 'npm run demo -- --fresh'.`,
  );
}
