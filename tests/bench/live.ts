import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { Failure } from '@/dev/failure';
import { sendMessage } from '@/lib/orders/send-message';
import { disconnect } from '@/lib/platform/db';
import { wallMs } from '@/tests/support/event-stream';
import { cpuSeconds, memoryMb } from './cpu';
import { percentile } from './figures';
import { cookieOf, makePairs, type Pair } from './live-people';
import { type Market, untilQuiet, withMarket } from './market';
import { runPart } from './part';
import type { Arrivals, Readers } from './parts/live-readers';
import { machine } from './table';

const streams = 500;
const perSecond = 50;
const idleSeconds = 20;
const goalMs = 300;

const print = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

/**
 * So many people with an open page each at one web process, and messages between them by the real use case: how long after
 * its commit a message arrives at its reader's stream, and what that costs the web process. Everything on this one
 * machine, the sender and the job worker with its mails too. `--quick` sends for 10 seconds, not 40.
 */
export async function runLive(args: readonly string[]): Promise<number> {
  const seconds = args.includes('--quick') ? 10 : 40;
  await withMarket(
    async (market) => {
      Object.assign(process.env, market.env);
      try {
        await measure(market, seconds);
      } finally {
        await disconnect();
      }
    },
    { empty: true, webProcesses: 1 },
  );
  return 0;
}

async function measure(market: Market, seconds: number): Promise<void> {
  const pairs = await makePairs(streams / 2);
  const people = pairs.flatMap(({ buyer, seller }) => [buyer, seller]);
  const readers = await Promise.all(
    people.map(async (person) => ({ id: person.id, cookie: await cookieOf(person) })),
  );
  await untilQuiet(market);
  const before = memoryMb(webPids(market));
  const opened = performance.now();
  const reading = runPart<Readers, Arrivals>('live-readers', {
    origin: market.origin,
    people: readers,
    seconds: 25 + idleSeconds + seconds,
  });
  await untilOpen(market, people.length);
  const openMs = performance.now() - opened;
  const idle = await watched(market, () => sleep(idleSeconds * 1000));
  const open = memoryMb(webPids(market));
  const sending = await watched(market, () => sendAll(pairs, seconds));
  const under = memoryMb(webPids(market));
  const { ends, arrivals } = await reading;
  const times = sending.done.map(({ id, reader, committedMs }) => {
    const ms = arrivals.get(`${id} ${reader}`);
    return ms === undefined ? Number.NaN : ms - committedMs;
  });
  const lost = times.filter(Number.isNaN).length;
  const came = times.filter((ms) => !Number.isNaN(ms));
  const p95 = percentile(came, 95);

  print(`\n${machine()}`);
  print(`${people.length} open streams at one web process, all open after ${ms(openMs)}`);
  print(`${came.length} messages in ${seconds} s, ${lost} lost, ${ends} streams broken\n`);
  print(`from commit to the reader's stream   p50 ${ms(percentile(came, 50))}`);
  print(`                                     p95 ${ms(p95)}   (goal: ${goalMs} ms)`);
  print(`                                     p99 ${ms(percentile(came, 99))}`);
  print(`                                 slowest ${ms(Math.max(...came))}\n`);
  print(`the web process      memory     CPU of one core`);
  print(`  before             ${mb(before)}`);
  print(`  streams idle       ${mb(open)}     ${percent(idle.cpu)}`);
  print(`  messages flow      ${mb(under)}     ${percent(sending.cpu)}`);
  if (lost > 0) throw new Failure('Messages did not arrive.');
}

const ms = (value: number): string => `${value.toFixed(0).padStart(5)} ms`;
const mb = (value: number | null): string => `${(value ?? Number.NaN).toFixed(0).padStart(5)} MB`;
const percent = (value: number | null): string =>
  `${(value ?? Number.NaN).toFixed(1).padStart(6)} %`;

/** Every person counts as present once their stream is open. */
async function untilOpen({ client }: Market, count: number): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const { rows } = await client.query<{ here: number }>(
      'SELECT count(*)::int AS here FROM person_presence',
    );
    if (rows[0]?.here === count) return;
    if (performance.now() > deadline)
      throw new Failure(`Only ${rows[0]?.here} of ${count} streams opened.`);
    await sleep(50);
  }
}

const webPids = ({ parts }: Market): number[] => {
  const pid = parts.get('web server');
  return pid === undefined ? [] : [pid];
};

/** What `work` does, and how much of one core the web process used meanwhile. */
async function watched<T>(market: Market, work: () => Promise<T>) {
  const pids = webPids(market);
  const [from, cpuFrom] = [performance.now(), cpuSeconds(pids)];
  const done = await work();
  const cpuTo = cpuSeconds(pids);
  const spent = cpuFrom === null || cpuTo === null ? null : cpuTo - cpuFrom;
  const cpu = spent === null ? null : (100_000 * spent) / (performance.now() - from);
  return { done, cpu };
}

interface Sent {
  readonly id: string;
  /** Whose stream it should arrive at. */
  readonly reader: string;
  readonly committedMs: number;
}

/** Sends so many a second between random pairs, whatever the last ones took. */
async function sendAll(pairs: readonly Pair[], seconds: number): Promise<Sent[]> {
  noteCommits();
  const sending: Promise<Sent>[] = [];
  const from = performance.now();
  for (let nth = 0; nth < seconds * perSecond; nth++) {
    await sleep(Math.max(0, from + (nth * 1000) / perSecond - performance.now()));
    const pair = pairs[Math.floor(Math.random() * pairs.length)];
    if (pair) sending.push(sendOne(pair, nth));
  }
  return Promise.all(sending);
}

async function sendOne({ buyer, seller, number }: Pair, nth: number): Promise<Sent> {
  const [author, reader] = Math.random() < 0.5 ? [buyer, seller] : [seller, buyer];
  const stamp = { committedMs: 0 };
  const text = `Word number ${nth} of a long talk about a cat.`;
  const { id } = await commits.run(stamp, () => sendMessage(author, { number, text }));
  return { id, reader: reader.id, ...stamp };
}

const commits = new AsyncLocalStorage<{ committedMs: number }>();

/** Notes when the COMMIT of each message is sent: a little before it is true, so that no figure flatters. */
function noteCommits(): void {
  const original = Client.prototype.query;
  const noted = function (this: Client, ...asked: unknown[]) {
    const [first] = asked as [string | { text?: string }];
    const text = typeof first === 'string' ? first : first?.text;
    const stamp = commits.getStore();
    if (stamp && text === 'COMMIT') stamp.committedMs = wallMs();
    return Reflect.apply(original, this, asked);
  };
  Client.prototype.query = noted as typeof original;
}
