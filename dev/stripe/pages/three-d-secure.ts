import type { FormTree } from '../http/form';
import { formatAmount } from '../money/currencies';
import { setupResult } from '../payments/session-setup';
import { finishAuthentication } from '../payments/sessions';
import { finishSetupAuthentication } from '../payments/setup';
import type { PaymentIntentRow, SetupIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import { closedPage, successUrl } from './checkout';
import { html } from './html';
import { notice, originOf, type PageAnswer, page, redirect } from './layout';

type Intent = PaymentIntentRow | SetupIntentRow;

function intentOf(world: World, id: string): Intent | undefined {
  return world.store.get('payment_intents', id) ?? world.store.get('setup_intents', id);
}

/** GET /3ds/:intent/:attempt */
export function showAuthentication(world: World, id: string, attempt: string): PageAnswer {
  const intent = intentOf(world, id);
  if (!intent)
    return notice('Page not found', 'There is nothing to authenticate here.', undefined, 404);
  if (!isCurrent(intent, attempt)) return over(world, intent);
  const session = intent.session ? world.store.get('sessions', intent.session) : undefined;
  const what =
    'amount' in intent ? formatAmount(intent.amount, intent.currency) : 'saving your card';
  return page({
    title: '3-D Secure',
    width: 'narrow',
    formOrigins: [
      ...originOf(session?.success_url ?? null),
      ...originOf(intent.authentication?.return_url ?? null),
    ],
    content: html`<form class="card" method="post" action="/3ds/${id}/${attempt}">
<h1>3-D Secure test page</h1>
<p>Your bank asks whether it is you: <strong>${what}</strong> to Minnow.</p>
<p class="soft">A real bank would send a code to your phone. Here you choose the outcome.</p>
<p class="row">
<button name="outcome" value="pass">Complete authentication</button>
<button class="quiet" name="outcome" value="fail">Fail authentication</button>
</p>
</form>`,
  });
}

/** POST /3ds/:intent/:attempt */
export function submitAuthentication(
  world: World,
  id: string,
  attempt: string,
  form: FormTree,
): PageAnswer {
  const before = intentOf(world, id);
  if (!before)
    return notice('Page not found', 'There is nothing to authenticate here.', undefined, 404);
  if (!isCurrent(before, attempt)) return over(world, before);
  const returnUrl = before.authentication?.return_url ?? null;
  const after = finish(world, before, attempt, form.outcome === 'pass');
  return leave(world, after, returnUrl);
}

function isCurrent(intent: Intent, attempt: string): boolean {
  return intent.status === 'requires_action' && intent.authentication?.attempt === attempt;
}

function finish(world: World, intent: Intent, attempt: string, passed: boolean): Intent {
  if ('amount' in intent) return finishAuthentication(world, intent, attempt, passed);
  const row = finishSetupAuthentication(world, intent, attempt, passed);
  const session = row.session ? world.store.get('sessions', row.session) : undefined;
  if (session?.status === 'open') setupResult(world, session, row);
  return row;
}

/** The way on: the session's end, its page with the reason, or the app's own return address. */
function leave(world: World, intent: Intent, returnUrl: string | null): PageAnswer {
  const session = intent.session ? world.store.get('sessions', intent.session) : undefined;
  if (session) {
    if (session.status === 'complete') return redirect(successUrl(session));
    if (session.status === 'expired') return closedPage(session);
    return redirect(`/c/pay/${session.id}?declined=1`);
  }
  if (!returnUrl) return notice('Thank you', 'You can close this page.');
  const url = new URL(returnUrl);
  const prefix = 'amount' in intent ? 'payment_intent' : 'setup_intent';
  url.searchParams.set(prefix, intent.id);
  url.searchParams.set(`${prefix}_client_secret`, intent.client_secret);
  url.searchParams.set('redirect_status', intent.failure ? 'failed' : 'succeeded');
  return redirect(url.toString());
}

function over(world: World, intent: Intent): PageAnswer {
  const session = intent.session ? world.store.get('sessions', intent.session) : undefined;
  if (session && session.status !== 'open') return closedPage(session);
  if (session) return redirect(`/c/pay/${session.id}`);
  return notice(
    'This step is over',
    'The payment was authenticated already, or another try took its place.',
  );
}
