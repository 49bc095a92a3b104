import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealSession, sessionCookieName } from '@/app/auth';
import { rootFolder } from '@/dev/folders';
import { db } from '@/lib/platform/db';
import { marketplace } from '@/marketplace.config';
import { type OwnWeb, startOwnWeb } from '@/tests/support/own-web';
import { makeWorld, type World } from '@/tests/support/worlds';

// The real web server, with no proxy before it, and somebody who writes their requests by hand.
let web: OwnWeb | undefined;
let origin = '';
let world: World;

beforeAll(async () => {
  web = await startOwnWeb();
  origin = web.origin;
  world = await makeWorld();
});

afterAll(() => web?.stop());

/** The id under which the build calls this action. */
function actionId(name: string): string {
  const file = path.join(rootFolder, '.next/server/server-reference-manifest.json');
  const { node } = JSON.parse(readFileSync(file, 'utf8')) as {
    node: Record<string, { exportedName?: string }>;
  };
  const found = Object.entries(node).find(([, { exportedName }]) => exportedName === name);
  if (!found) throw new Error(`the build has no action ${name}`);
  return found[0];
}

async function call(name: string, argument: unknown) {
  const token = await sealSession({ personId: world.ben.id, sessionVersion: 1 });
  return fetch(`${origin}/account`, {
    method: 'POST',
    headers: {
      cookie: `${sessionCookieName()}=${token}`,
      origin,
      'next-action': actionId(name),
      'content-type': 'text/plain;charset=UTF-8',
    },
    body: JSON.stringify([argument]),
  });
}

test.each(['followLineAction', 'keepTimeZoneAction'])(
  '%s takes what no browser says for nothing, and counts it',
  async (name) => {
    const hits = async () => {
      const rows = await db.$queryRaw<{ hits: number }[]>`
        SELECT coalesce(sum(hits), 0)::int AS hits FROM rate_limit WHERE key = ${`write:${world.ben.id}`}`;
      return rows[0]?.hits ?? 0;
    };
    const before = await hits();
    for (const argument of [null, 7, { id: null, thread: { deep: [] } }, 'x'.repeat(5000)])
      expect((await call(name, argument)).status).toBe(200);
    expect(await hits()).toBe(before + 4);
  },
);

test('whoever searches without end is told when to come back, whatever address they claim', async () => {
  const most = marketplace.limits.searchesAMinute;
  const statuses = new Map<number, number>();
  let wait: string | null = null;
  // More than two minutes hold: one of them is full, whenever the test begins.
  for (let nth = 0; nth <= 2 * most && wait === null; nth++) {
    const answer = await fetch(`${origin}/search?q=logo`, {
      headers: { 'x-forwarded-for': `198.51.100.${nth % 250}` },
      redirect: 'manual',
    });
    await answer.body?.cancel();
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    if (answer.status === 429) wait = answer.headers.get('retry-after');
  }
  expect(Number(wait)).toBeGreaterThan(0);
  expect(statuses.get(200)).toBeGreaterThanOrEqual(most);
  expect((await fetch(`${origin}/`)).status).toBe(200);
});

test('whoever has pictures drawn without end is told when to come back, and that is not kept', async () => {
  const most = marketplace.limits.gigImagesAMinute;
  const answers: Response[] = [];
  for (let nth = 0; nth <= 2 * most && answers.at(-1)?.status !== 429; nth++) {
    const answer = await fetch(`${origin}/og/gigs/none-${nth}`);
    await answer.body?.cancel();
    answers.push(answer);
  }
  const refused = answers.pop();
  expect(refused?.status).toBe(429);
  expect(refused?.headers.get('cache-control')).toBe('no-store');
  expect(Number(refused?.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(answers.length).toBeGreaterThanOrEqual(most);
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([404]));
});
