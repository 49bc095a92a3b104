import { existsSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Client } from 'pg';
import { fillScale } from '@/prisma/scale/fill';
import { runCommand } from '../command';
import { Failure } from '../failure';
import { dataFolder, rootFolder, shown } from '../folders';
import { deployMigrations } from '../migrate';
import { freePort } from '../ports';
import { startPostgres } from '../services/postgres';
import { Steps } from '../steps';
import { Supervisor } from '../supervise';

const usage = '--gigs 1000000, --seed 7, --fresh';

function options(): { gigs: number; seed: number; fresh: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        gigs: { type: 'string', default: '100000' },
        seed: { type: 'string', default: '1' },
        fresh: { type: 'boolean', default: false },
      },
    });
    return {
      gigs: wholeNumber('gigs', values.gigs, 1000),
      seed: wholeNumber('seed', values.seed, 0),
      fresh: values.fresh,
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`${(error as Error).message.split('. ')[0]}: the options are ${usage}.`);
  }
}

function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= least && number <= 10_000_000) return number;
  throw new Failure(`--${name} is a whole number from ${least} to 10000000, not '${text}'.`);
}

// A database as large as a busy marketplace's, beside the demo's: npm run db:scale -- --gigs 1000000
await runCommand(async () => {
  const { gigs, seed, fresh } = options();
  const data = dataFolder(path.join(rootFolder, '.data/scale', String(gigs)));
  const filled = path.join(data.path, 'filled');
  const steps = new Steps();
  if (existsSync(filled) && !fresh) {
    steps.line(`They are there already, in ${shown(data.path)}; '--fresh' starts over.`);
    return 0;
  }
  rmSync(data.path, { recursive: true, force: true });
  const supervisor = new Supervisor(data.logs);
  try {
    const folder = data.postgres;
    const postgres = await steps.step('database', async () =>
      startPostgres(supervisor, { folder, port: await freePort(), durable: false }),
    );
    await steps.step('migrations', () => deployMigrations(postgres.url()));
    await fillScale(postgres.url(), { gigs, seed, today: new Date() }, (name, work) =>
      steps.step(name, work),
    );
    steps.line(
      `${gigs} gigs in ${steps.elapsed()}, ${await sizeOf(postgres.url())}, in ${shown(data.path)}.`,
    );
    writeFileSync(filled, '');
    return 0;
  } finally {
    await supervisor.stopAll();
  }
});

async function sizeOf(url: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ size: string }>(
      'SELECT pg_size_pretty(pg_database_size(current_database())) AS size',
    );
    return rows[0]?.size ?? '';
  } finally {
    await client.end();
  }
}
