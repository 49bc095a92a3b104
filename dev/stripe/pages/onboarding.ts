import type { FormTree } from '../http/form';
import { decide, makeBankAccount, type Verdict } from '../payments/accounts';
import type { AccountRow, LinkRow } from '../store/rows/accounts';
import type { World } from '../world';
import { html } from './html';
import { notice, originOf, type PageAnswer, page, redirect } from './layout';

/** GET /setup/e/:account/:link: opens a link, once and in time; else the app must make a new one. */
export function openLink(world: World, account: string, id: string): PageAnswer {
  const link = world.store.get('links', id);
  if (!link || link.account !== account || link.kind !== 'onboarding') return noLink();
  if (link.opened || link.expires_at <= world.clock.now()) return redirect(link.refresh_url);
  world.store.patch('links', id, { opened: true });
  return redirect(`/setup/v/${link.visit}`);
}

function noLink(): PageAnswer {
  return notice('Page not found', 'This link is not known.', undefined, 404);
}

function linkOfVisit(world: World, visit: string): LinkRow | undefined {
  return world.store.all('links').find((link) => link.visit === visit && link.opened);
}

/** GET /setup/v/:visit */
export function showOnboarding(world: World, visit: string): PageAnswer {
  const link = linkOfVisit(world, visit);
  const account = link && world.store.get('accounts', link.account);
  if (!link || !account) return noLink();
  return page({
    title: 'Get paid by Minnow',
    width: 'narrow',
    formOrigins: originOf(link.return_url),
    content: html`<form class="card" method="post" action="/setup/v/${visit}">
<h1>Get paid by Minnow</h1>
<p>Minnow pays sellers through Stripe, which must know who you are.</p>
${account.currently_due.length > 0 && account.details_submitted && html`<p class="alert" role="alert">Stripe asks for more: ${account.currently_due.join(', ')}</p>`}
${select(
  'business_type',
  'Who is paid',
  [
    ['individual', 'An individual'],
    ['company', 'A company'],
  ],
  account.business_type ?? 'individual',
)}
<div class="field"><label for="full-name">Full name</label><input id="full-name" name="full_name" type="text" autocomplete="name" value="Test Seller"></div>
<div class="field"><label for="email">Email</label><input id="email" name="email" type="email" autocomplete="email" value="${account.email ?? ''}"></div>
${select(
  'bank',
  'Bank account for payouts',
  [
    ['paid', 'Test bank •••• 6789: payouts arrive'],
    ['failed', 'Test bank •••• 1116: payouts fail'],
  ],
  'paid',
)}
<h2>What Stripe decides</h2>
<p class="row">
<button name="verdict" value="approve">Approve the account</button>
<button class="quiet" name="verdict" value="ask_for_more">Ask for more</button>
<button class="quiet" name="verdict" value="reject">Reject</button>
<button class="quiet" name="verdict" value="later" formnovalidate>Leave and finish later</button>
</p>
</form>`,
  });
}

function select(name: string, label: string, options: [string, string][], chosen: string) {
  return html`<div class="field"><label for="${name}">${label}</label><select id="${name}" name="${name}">
${options.map(([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`)}
</select></div>`;
}

/** POST /setup/v/:visit */
export function submitOnboarding(world: World, visit: string, form: FormTree): PageAnswer {
  const link = linkOfVisit(world, visit);
  const account = link && world.store.get('accounts', link.account);
  if (!link || !account) return noLink();
  const verdict = form.verdict;
  if (verdict === 'approve' || verdict === 'ask_for_more' || verdict === 'reject') {
    tell(world, account, verdict, form);
  }
  return redirect(link.return_url);
}

function tell(world: World, account: AccountRow, verdict: Verdict, form: FormTree): void {
  const fails = form.bank === 'failed';
  decide(world, account.id, verdict, {
    business_type: form.business_type === 'company' ? 'company' : 'individual',
    email: typeof form.email === 'string' && form.email ? form.email : account.email,
    bank_account: makeBankAccount(account, fails ? { last4: '1116', payoutOutcome: 'failed' } : {}),
  });
}
