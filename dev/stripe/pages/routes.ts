import type { FormTree } from '../http/form';
import type { World } from '../world';
import { showCheckout, submitCheckout } from './checkout';
import { openDashboard, showDashboard, submitDashboard } from './express';
import { showHome } from './home';
import { notice, type PageAnswer } from './layout';
import { openLink, showOnboarding, submitOnboarding } from './onboarding';
import { showReceipt } from './receipt';
import { showAuthentication, submitAuthentication } from './three-d-secure';

interface Visit {
  world: World;
  ids: [string, string];
  query: URLSearchParams;
  form: FormTree;
}

type Route = [method: 'GET' | 'POST', pattern: RegExp, show: (visit: Visit) => PageAnswer];

const routes: Route[] = [
  ['GET', /^\/$/, ({ world, query }) => showHome(world, query)],
  ['GET', /^\/c\/pay\/(\w+)$/, ({ world, ids, query }) => showCheckout(world, ids[0], query)],
  ['POST', /^\/c\/pay\/(\w+)$/, ({ world, ids, form }) => submitCheckout(world, ids[0], form)],
  ['GET', /^\/3ds\/(\w+)\/(\w+)$/, ({ world, ids }) => showAuthentication(world, ...ids)],
  [
    'POST',
    /^\/3ds\/(\w+)\/(\w+)$/,
    ({ world, ids, form }) => submitAuthentication(world, ...ids, form),
  ],
  ['GET', /^\/setup\/e\/(\w+)\/(\w+)$/, ({ world, ids }) => openLink(world, ...ids)],
  ['GET', /^\/setup\/v\/(\w+)$/, ({ world, ids }) => showOnboarding(world, ids[0])],
  ['POST', /^\/setup\/v\/(\w+)$/, ({ world, ids, form }) => submitOnboarding(world, ids[0], form)],
  ['GET', /^\/express\/v\/(\w+)$/, ({ world, ids }) => showDashboard(world, ids[0])],
  ['POST', /^\/express\/v\/(\w+)$/, ({ world, ids, form }) => submitDashboard(world, ids[0], form)],
  ['GET', /^\/express\/(acct_\w+)\/(\w+)$/, ({ world, ids }) => openDashboard(world, ...ids)],
  ['GET', /^\/receipts\/(\w+)$/, ({ world, ids }) => showReceipt(world, ids[0])],
];

/** The page at an address. What it changes is one transaction, as everything here. */
export function answerPage(world: World, method: string, url: URL, form: FormTree): PageAnswer {
  world.timers.runDue();
  for (const [verb, pattern, show] of routes) {
    const match = verb === method ? pattern.exec(url.pathname) : null;
    if (match) {
      const ids: [string, string] = [match[1] ?? '', match[2] ?? ''];
      return world.store.transaction(() => show({ world, ids, query: url.searchParams, form }));
    }
  }
  return notice(
    'Page not found',
    'The sandbox has no page at this address.',
    { href: '/', label: 'Overview' },
    404,
  );
}
