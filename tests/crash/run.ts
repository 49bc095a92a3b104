import { randomInt } from 'node:crypto';
import { cpSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isBuilt } from '@/dev/build';
import { runCommand } from '@/dev/command';
import { Failure } from '@/dev/failure';
import { dataFolder } from '@/dev/folders';
import { loopback } from '@/dev/ports';
import { isolatedSettings } from '@/dev/settings';
import { startStack } from '@/dev/stack';
import { Steps, seconds } from '@/dev/steps';
import { Supervisor } from '@/dev/supervise';
import { makeTemporaryFolder } from '@/dev/temporary';
import { disconnect } from '@/lib/platform/db';
import { randomFrom } from '@/prisma/seed/random';
import { makePerson } from '@/tests/support/worlds';
import { progress } from './insist';
import { Keeper } from './keeper';
import { killServices } from './kills';
import { makeSeller } from './people';
import { comeToRest, sweep, tryFailedAgain } from './rest';
import { streamOrders } from './stream';
import { judge, type Verdict } from './verdict';

interface Options {
  readonly kills: number;
  readonly seed: number;
}

const steps = new Steps();

/** A whole marketplace whose services are killed while people order; gives the exit code. */
await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const folder = makeTemporaryFolder();
  const settings = await isolatedSettings(dataFolder(folder));
  const supervisor = new Supervisor(settings.data.logs);
  supervisor.ownFolder(folder);
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(new Failure('Stopped before the end.'));
    process.once('SIGINT', stop).once('SIGTERM', stop).once('SIGHUP', stop);
  });
  const failed = supervisor.failed.then((failure) => {
    throw failure;
  });
  try {
    const tried = async () => {
      if (!isBuilt()) throw new Failure('There is no production build to test.');
      const stack = await startStack(supervisor, settings, steps, { empty: true });
      Object.assign(process.env, stack.env);
      const keeper = new Keeper(supervisor, stack);
      supervisor.atStop(() => keeper.stop());
      const origin = `http://${loopback}:${settings.webPort}`;
      return Promise.race([tryIt(keeper, origin, options), keeper.failed]);
    };
    const { problems } = await Promise.race([tried(), failed, stopped]);
    if (problems.length === 0) return 0;
    throw new Failure('Something was lost, doubled or is stuck.', problems);
  } catch (error) {
    const kept = path.join(os.tmpdir(), `minnow-crash-${options.seed}`);
    cpSync(settings.data.logs, kept, { recursive: true });
    steps.line(`The logs of all services are in ${kept}. Try the same once more:`);
    steps.line(`  npm run test:crash -- --kills ${options.kills} --seed ${options.seed}`);
    throw error;
  } finally {
    await disconnect().catch(() => undefined);
    await supervisor.stopAll();
  }
});

function readOptions(args: readonly string[]): Options {
  const text = { type: 'string' } as const;
  const { kills = '20', seed = String(randomInt(1, 2 ** 31)) } = parseArgs({
    args: [...args],
    options: { kills: text, seed: text },
  }).values;
  if (!/^[1-9]\d{0,5}$/.test(kills) || !/^\d{1,10}$/.test(seed))
    throw new Failure('The options are --kills 500 and --seed 7, whole numbers.');
  return { kills: Number(kills), seed: Number(seed) };
}

async function tryIt(keeper: Keeper, origin: string, { kills, seed }: Options): Promise<Verdict> {
  steps.line(`… ${kills} kills; seed ${seed}`);
  const random = randomFrom(seed);
  const admin = await makePerson('Ada', { role: 'admin' });
  const sellers = [];
  for (const name of ['Ana', 'Eve', 'Uma']) sellers.push(await makeSeller(origin, name));

  // To the end of this process.
  setInterval(() => tryFailedAgain().catch(() => undefined), 1000);
  const sweeps = setInterval(() => sweep().catch(() => undefined), 5000);
  let over = false;
  const shop = { origin, sellers, admin, random: random.fork('orders') };
  const killing = killServices(
    keeper,
    { kills, random: random.fork('kills'), admin },
    (nth, name) => steps.line(`  ${steps.elapsed()} kill ${nth}: ${name}`),
  ).finally(() => {
    over = true;
  });
  const [orders] = await Promise.all([streamOrders(shop, () => over), killing]);
  clearInterval(sweeps);
  steps.line(`  ${steps.elapsed()} all are done; waiting for rest`);
  await comeToRest(admin);
  const verdict = await judge(orders);
  const ends = Object.entries(verdict.states).map(([state, count]) => `${count} ${state}`);
  steps.line(`✓ ${kills} kills, ${keeper.ownEnds.length} services that gave up by themselves`);
  steps.line(`✓ ${orders.length} orders: ${ends.join(', ')}`);
  steps.line(
    `✓ ${progress.deeds} deeds; the slowest: ${progress.slowest}, ${seconds(progress.slowestMs)}`,
  );
  steps.line(`✓ the audit has asked; ${steps.elapsed()}`);
  return verdict;
}
