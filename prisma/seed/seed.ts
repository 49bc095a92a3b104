import { computeAnswerTimes } from '@/lib/inbox/compute-answer-times';
import { computeLevels } from '@/lib/levels/compute-levels';
import { keepBalance } from '@/lib/payments/keep-balance';
import { theClock } from '@/lib/platform/actor';
import { config } from '@/lib/platform/config';
import { db, disconnect } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { addDays, addHours } from '@/lib/platform/spans';
import { Agenda } from './agenda';
import { askSandbox } from './ask-sandbox';
import { loadGigs } from './load-gigs';
import { loadPeople } from './load-people';
import { onboard } from './onboard-sellers';
import { planHistory } from './play-history';
import { planOffers } from './play-offers';
import { planShowcase } from './play-showcase';
import { planTalks } from './play-talks';
import { endJobs, runDueJobs } from './run-due-jobs';
import { SimulatedTime } from './simulated-time';

/** Says what is done and how long it took; the supervisor shows it in its log. */
async function step<T>(name: string, work: () => Promise<T>): Promise<T> {
  const from = performance.now();
  const result = await work();
  process.stdout.write(`${name} ${((performance.now() - from) / 1000).toFixed(1)} s\n`);
  return result;
}

/**
 * The worker's turn twice a day, often enough that silence is heard on the right day, and the count of levels once; and
 * everything in its order.
 */
async function play(agenda: Agenda, time: SimulatedTime, today: Date): Promise<void> {
  for (let at = addDays(today, -118); at < today; at = addHours(at, 12)) agenda.add(at, runDueJobs);
  for (let at = addDays(today, -118); at < today; at = addDays(at, 1))
    agenda.add(at, async () => {
      await computeLevels(theClock);
    });
  for (let next = agenda.next(); next && next.at <= today; next = agenda.next()) {
    await time.goTo(next.at);
    await next.run();
  }
}

/** Fills an empty database with the demo: people, gigs, and half a year of orders, all through the use cases. */
async function main(): Promise<void> {
  const settings = config();
  if (settings.live || !settings.MINNOW_DEMO)
    throw new Error('Demo data is only for a demo: set MINNOW_DEMO=1.');
  if ((await db.person.count()) > 0)
    throw new Error('There is data already; demo data goes into an empty database.');
  const today = new Date();
  const time = new SimulatedTime(settings.SANDBOX_URL ?? '');
  // What Stripe would tell is asked for here at each step; hundreds of late webhooks would only be in the way.
  await askSandbox('/_sandbox/lose', { next: -1 });
  await time.goTo(addDays(today, -150));
  await keepBalance({ kind: 'system', name: 'seed' });
  const people = await step('people', () => loadPeople(today));
  const gigs = await step('gigs', () => loadGigs(people, time, today));
  await step('payout accounts', async () => {
    for (const { actor, seed } of people.sellers.values()) await onboard(actor, seed.country);
  });
  const agenda = new Agenda();
  planHistory(agenda, gigs, people, today);
  planShowcase(agenda, gigs, people, today);
  planOffers(agenda, gigs, people, today);
  planTalks(agenda, gigs, people, today);
  await step('orders', () => play(agenda, time, today));
  await endJobs();
  await computeAnswerTimes(theClock);
  // People have looked at what is older than some days.
  await db.$executeRaw`UPDATE notification SET read_at = at WHERE at < ${addDays(today, -4)}`;
  // Their mails went out in the past: no daily one tells of them again.
  await db.$executeRaw`UPDATE notification SET mailed_at = at, digested_at = at`;
  await db.rateLimit.deleteMany();
  await time.arrive();
  await askSandbox('/_sandbox/lose', { next: 0 });
  // The worker begins with what it does every night, so that the admins' page has answers from the start.
  await enqueue(db, 'audit-book', {}, { key: 'audit-book' });
}

try {
  await main();
} finally {
  await disconnect();
}
