import type { FormTree } from '../http/form';
import { balancesOf } from '../money/balance';
import { formatAmount } from '../money/currencies';
import { changeAccount, makeBankAccount } from '../payments/accounts';
import type { AccountRow, LinkRow } from '../store/rows/accounts';
import type { World } from '../world';
import { html } from './html';
import { notice, type PageAnswer, page, redirect } from './layout';

/** GET /express/:account/:link: a login link opens the dashboard, once. */
export function openDashboard(world: World, account: string, id: string): PageAnswer {
  const link = world.store.get('links', id);
  if (!link || link.account !== account || link.kind !== 'dashboard') return gone();
  if (link.opened || link.expires_at <= world.clock.now()) return gone();
  world.store.patch('links', id, { opened: true });
  return redirect(`/express/v/${link.visit}`);
}

function gone(): PageAnswer {
  return notice(
    'This link has been used',
    'Go back to Minnow and open the dashboard again.',
    undefined,
    410,
  );
}

function accountOf(world: World, visit: string): AccountRow | undefined {
  const link: LinkRow | undefined = world.store
    .all('links')
    .find((one) => one.visit === visit && one.opened);
  return link && world.store.get('accounts', link.account);
}

/** GET /express/v/:visit: the seller's own view of their balance and payouts. */
export function showDashboard(world: World, visit: string): PageAnswer {
  const account = accountOf(world, visit);
  if (!account) return gone();
  const payouts = world.store
    .all('payouts')
    .filter((row) => row.account === account.id)
    .reverse();
  const bank = account.bank_account;
  return page({
    title: 'Payouts',
    width: 'narrow',
    content: html`<h1>Your payouts</h1>
<section class="card"><h2>Balance</h2>
${balancesOf(world, account.id).map(
  (row) =>
    html`<p>${formatAmount(row.available, row.currency)} available, ${formatAmount(row.pending, row.currency)} on the way</p>`,
)}</section>
<section class="card"><h2>Bank account</h2>
<p>${bank ? `${bank.bank_name} •••• ${bank.last4}` : 'None'}${bank?.payoutOutcome === 'errored' && html` <strong class="bad">The last payout failed</strong>`}</p>
<form method="post" action="/express/v/${visit}"><button class="quiet" name="bank" value="paid">Use a new bank account</button></form></section>
<section class="card"><h2>Payouts</h2>
${payouts.length === 0 && html`<p class="soft">None yet.</p>`}
<ul class="items">${payouts.slice(0, 50).map(
      (
        row,
      ) => html`<li><span>${new Date(row.arrival_date * 1000).toISOString().slice(0, 10)} <span class="soft">${row.status}</span></span>
<span class="amount">${formatAmount(row.amount, row.currency)}</span></li>`,
    )}</ul></section>`,
  });
}

/** POST /express/v/:visit: a new bank account, to which payouts go again. */
export function submitDashboard(world: World, visit: string, form: FormTree): PageAnswer {
  const account = accountOf(world, visit);
  if (!account) return gone();
  if (form.bank === 'paid') {
    changeAccount(world, account, { bank_account: makeBankAccount(account, { last4: '3000' }) });
  }
  return redirect(`/express/v/${visit}`);
}
