import { testCards } from '../cards/test-card-table';
import { balancesOf } from '../money/balance';
import { formatAmount } from '../money/currencies';
import type { World } from '../world';
import { type Html, html } from './html';
import { type PageAnswer, page } from './layout';

const rowsShown = 25;

/** GET /: what is in the sandbox, for a person, with the buttons that a test presses by control route. */
export function showHome(world: World, query: URLSearchParams): PageAnswer {
  return page({
    title: 'Overview',
    width: 'wide',
    content: html`<h1>Stripe sandbox of Minnow</h1>
${query.get('said') && html`<p class="alert" role="status">${query.get('said')}</p>`}
<p>Its clock says <strong>${time(world.clock.now())}</strong>. ${testCards.length} test cards are on every checkout page.</p>
<div class="row">
${button('/_sandbox/clock', { advance_ms: 3_600_000 }, 'An hour on')}
${button('/_sandbox/clock', { advance_ms: 86_400_000 }, 'A day on')}
${button('/_sandbox/hold', {}, 'Hold webhooks')}
${button('/_sandbox/release', {}, 'Release webhooks')}
</div>
${payments(world)}${disputes(world)}${accounts(world)}${transfers(world)}${payouts(world)}${deliveries(world)}${events(world)}`,
  });
}

function button(action: string, fields: Record<string, string | number>, label: string): Html {
  return html`<form method="post" action="${action}">
${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)}
<button class="quiet small">${label}</button></form>`;
}

function table(title: string, heads: string[], rows: Html[][]): Html {
  const id = title.toLowerCase().replace(/\W+/g, '-');
  return html`<h2 id="${id}">${title}</h2>
${
  rows.length === 0
    ? html`<p class="soft">None yet.</p>`
    : html`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`
}`;
}

function newest<T>(rows: T[]): T[] {
  return rows.slice(-rowsShown).reverse();
}

function time(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace('T', ' ');
}

function text(value: string | number | null): Html {
  return html`${value ?? '–'}`;
}

function payments(world: World): Html {
  const rows = newest(
    world.store.all('charges').filter((row) => row.account === world.platform),
  ).map((row) => [
    html`<code>${row.id}</code>`,
    text(time(row.created)),
    text(formatAmount(row.amount, row.currency)),
    text(
      row.disputed
        ? 'disputed'
        : row.amount_refunded > 0
          ? `refunded ${formatAmount(row.amount_refunded, row.currency)}`
          : row.status,
    ),
    text(row.description),
    row.status === 'succeeded' && !row.disputed
      ? html`${button('/_sandbox/dispute', { charge: row.id }, 'Dispute')}${button('/_sandbox/dispute', { charge: row.id, inquiry: 'true' }, 'Inquiry')}${button('/_sandbox/fraud-warning', { charge: row.id }, 'Fraud warning')}`
      : html``,
  ]);
  return table('Payments', ['Charge', 'At', 'Amount', 'State', 'For', 'Do'], rows);
}

function disputes(world: World): Html {
  const rows = newest(world.store.all('disputes')).map((row) => [
    html`<code>${row.id}</code>`,
    text(formatAmount(row.amount, row.currency)),
    text(row.reason),
    text(row.status),
    text(time(row.due_by)),
    html`${button('/_sandbox/dispute', { dispute: row.id, outcome: 'won' }, 'Won')}${button('/_sandbox/dispute', { dispute: row.id, outcome: 'lost' }, 'Lost')}${row.status.startsWith('warning') && button('/_sandbox/dispute', { dispute: row.id, outcome: 'escalate' }, 'Escalate')}`,
  ]);
  return table('Disputes', ['Dispute', 'Amount', 'Reason', 'State', 'Answer by', 'Do'], rows);
}

function accounts(world: World): Html {
  const rows = newest(world.store.all('accounts')).map((row) => [
    html`<code>${row.id}</code>${row.platform && html` <strong>Minnow</strong>`}`,
    text(row.email),
    html`${balancesOf(world, row.id).map((one) => html`<div>${formatAmount(one.available, one.currency)} + ${formatAmount(one.pending, one.currency)} pending</div>`)}`,
    text(
      row.deleted
        ? 'gone'
        : row.platform
          ? 'platform'
          : (row.capabilities.transfers?.status ?? 'no transfers'),
    ),
    row.platform || row.deleted
      ? html``
      : html`${button('/_sandbox/restrict', { account: row.id }, 'Restrict')}${button('/_sandbox/restrict', { account: row.id, verdict: 'approve' }, 'Approve')}${button('/_sandbox/payout-failure', { account: row.id }, 'Let payouts fail')}${button('/_sandbox/deauthorize', { account: row.id }, 'Disconnect')}`,
  ]);
  return table('Accounts', ['Account', 'Email', 'Balance', 'Transfers', 'Do'], rows);
}

function transfers(world: World): Html {
  const rows = newest(world.store.all('transfers')).map((row) => [
    html`<code>${row.id}</code>`,
    text(time(row.created)),
    text(formatAmount(row.amount, row.currency)),
    text(
      row.amount_reversed > 0
        ? `reversed ${formatAmount(row.amount_reversed, row.currency)}`
        : 'made',
    ),
    html`<code>${row.destination}</code>`,
    text(row.transfer_group),
  ]);
  return table('Transfers', ['Transfer', 'At', 'Amount', 'State', 'To', 'Group'], rows);
}

function payouts(world: World): Html {
  const rows = newest(world.store.all('payouts')).map((row) => [
    html`<code>${row.id}</code>`,
    text(time(row.created)),
    text(formatAmount(row.amount, row.currency)),
    text(row.status),
    html`<code>${row.account}</code>`,
    row.status === 'failed' || row.status === 'canceled'
      ? html``
      : button('/_sandbox/payout-failure', { payout: row.id }, 'Fail'),
  ]);
  return table('Payouts', ['Payout', 'At', 'Amount', 'State', 'Account', 'Do'], rows);
}

function deliveries(world: World): Html {
  const rows = newest(world.store.all('deliveries')).map((row) => [
    text(row.type),
    text(row.endpoint),
    html`<span class="${row.state === 'delivered' ? 'good' : 'bad'}">${row.state}</span>`,
    text(row.attempts),
    text(row.last_status ?? row.last_error),
    button('/_sandbox/deliver-twice', { event: row.event }, 'Deliver again'),
  ]);
  return table('Deliveries', ['Event', 'Endpoint', 'State', 'Tries', 'Answer', 'Do'], rows);
}

function events(world: World): Html {
  const rows = newest(world.store.all('events')).map((row) => [
    html`<code>${row.id}</code>`,
    text(time(row.created)),
    text(row.type),
    html`<code>${row.object_id}</code>`,
  ]);
  return table('Events', ['Event', 'At', 'Type', 'About'], rows);
}
