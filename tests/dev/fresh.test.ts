import { setTimeout as sleep } from 'node:timers/promises';
import type { JobHelpers } from 'graphile-worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { taskList } from '@/app/worker-tasks';
import { deployMigrations } from '@/dev/migrate';
import { freePort, loopback } from '@/dev/ports';
import { type ScratchPostgres, startScratchPostgres } from '@/dev/scratch';
import { startWeb } from '@/dev/services/web';
import { db, disconnect } from '@/lib/platform/db';
import { reviewOrder } from '@/lib/reviews/review-order';
import { fillForm } from '../support/html-form';
import { Visitor } from '../support/visitor';
import { completedOrder, type Gig, makeGig, makeWorld, type World } from '../support/worlds';

// Two web processes on one database, as behind a load balancer. Ana clicks on one of them.
let postgres: ScratchPostgres;
let here = '';
let elsewhere = '';
let world: World;
let gig: Gig;
let seller: Visitor;

/** What is promised is 1 s here and 2 s elsewhere, on a machine that has nothing else to do; a test may wait longer. */
const patienceMs = 20_000;

beforeAll(async () => {
  postgres = await startScratchPostgres();
  await deployMigrations(postgres.url());
  process.env.DATABASE_URL = postgres.url();
  const ports = [await freePort(), await freePort()] as const;
  process.env.APP_URL = `http://localhost:${ports[0]}`;
  for (const port of ports) await startWeb(postgres.supervisor, { port, env: process.env });
  [here, elsewhere] = [`http://${loopback}:${ports[0]}`, `http://${loopback}:${ports[1]}`];
  world = await makeWorld();
  const { ana } = world;
  gig = await makeGig(ana);
  // What is on sale has to stay complete, or the editor saves nothing of it.
  const picture = { gigId: gig.id, position: 0, key: 'gigs/test/cat', width: 1200, height: 800 };
  await db.gigPicture.create({ data: picture });
  const { sealSession, sessionCookieName } = await import('@/app/auth');
  const { sessionVersion } = await db.person.findUniqueOrThrow({ where: { id: ana.id } });
  const claim = { personId: ana.id, sessionVersion };
  seller = new Visitor(here, `${sessionCookieName()}=${await sealSession(claim)}`);
});

afterAll(async () => {
  await disconnect();
  await postgres?.stop();
});

const read = async (origin: string, address: string): Promise<string> => {
  const answer = await fetch(origin + address);
  return `${answer.status} ${await answer.text()}`;
};

/** How long after `from` every one of these addresses answers with what is so now. */
async function seenAfter(
  from: number,
  origin: string,
  addresses: readonly string[],
  isSo: (page: string) => boolean,
): Promise<number> {
  for (const address of addresses)
    while (!isSo(await read(origin, address))) {
      if (performance.now() - from > patienceMs) throw new Error(`${address} is still as it was.`);
      await sleep(10);
    }
  return performance.now() - from;
}

/** Ana does it here; says how long it took until the two showed it, on the gig's own page and where it is listed. */
async function report(
  what: string,
  act: () => Promise<unknown>,
  addresses: readonly string[],
  isSo: (page: string) => boolean,
): Promise<void> {
  for (const origin of [here, elsewhere])
    for (const address of addresses) expect(isSo(await read(origin, address)), address).toBe(false);
  await act();
  const from = performance.now();
  const [own, other] = await Promise.all(
    [here, elsewhere].map((origin) => seenAfter(from, origin, addresses, isSo)),
  );
  process.stdout.write(
    `${what}: seen after ${own?.toFixed(0)} ms here, ${other?.toFixed(0)} ms on the other\n`,
  );
}

const lists = ['/', '/categories/illustration', '/search?q=cat'];

test('a price that is changed is seen everywhere', async () => {
  const editor = `/sell/gigs/${gig.id}?step=packages`;
  const form = fillForm(await seller.read('editor', editor), 'packages.0.priceCents');
  // The boxes of the two larger packages, and of how many orders at once, are left empty.
  for (const name of [...form.keys()])
    if (/^packages\.[12]\.|^maxOpenOrders$/.test(name)) form.delete(name);
  form.set('packages.0.priceCents', '77');
  form.set('packages.0.deliveryDays', '3');
  form.set('packages.0.revisions', '2');
  const save = async () => expect(await seller.send('save', editor, form)).toContain('saved=1');
  await report('price', save, [`/gigs/${gig.slug}`, ...lists], (page) => page.includes('$77'));
});

const press = async (words: string): Promise<unknown> => {
  const studio = '/sell/gigs';
  return seller.send('press', studio, fillForm(await seller.read('studio', studio), words));
};

test('a gig that is paused is gone from every list', async () => {
  const isGone = (page: string) => !page.includes(`/gigs/${gig.slug}`);
  await report('pause', () => press(`pause-${gig.id}`), lists, isGone);
});

test('a gig that is deleted leads nowhere', async () => {
  await report(
    'removal',
    () => press(`remove-${gig.id}`),
    [`/gigs/${gig.slug}`],
    (page) => page.startsWith('404'),
  );
});

test('a rating is seen everywhere once the worker has counted it', async () => {
  const { number } = await completedOrder(world);
  const order = await db.order.findUniqueOrThrow({
    where: { number },
    select: { gigId: true, sellerId: true, gig: { select: { slug: true } } },
  });
  const { gigId, sellerId } = order;
  const review = async () => {
    await reviewOrder(world.ben, {
      number,
      quality: 5,
      communication: 4,
      value: 4,
      text: 'A fine cat.',
    });
    await reviewOrder(world.ana, { number, rating: 5, text: 'Many thanks.' });
    await taskList['refresh-facts']?.({ gigId, sellerId }, {} as JobHelpers);
  };
  const shown = [`/gigs/${order.gig?.slug}`, '/search?q=cat', `/u/${world.ana.username}`];
  await report('rating', review, shown, (page) => page.includes('4.0 out of 5'));
});
