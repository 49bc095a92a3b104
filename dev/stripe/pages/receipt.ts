import { formatAmount } from '../money/currencies';
import type { World } from '../world';
import { html } from './html';
import { notice, type PageAnswer, page } from './layout';

/** GET /receipts/:charge */
export function showReceipt(world: World, id: string): PageAnswer {
  const charge = world.store.get('charges', id);
  if (!charge || charge.status === 'failed') {
    return notice('Page not found', 'There is no receipt at this address.', undefined, 404);
  }
  const left = charge.amount - charge.amount_refunded;
  return page({
    title: 'Receipt',
    width: 'narrow',
    content: html`<section class="card"><h1>Receipt from Minnow</h1>
<ul class="items">
<li><span>Paid on ${new Date(charge.created * 1000).toISOString().slice(0, 10)}</span><span class="amount">${formatAmount(charge.amount, charge.currency)}</span></li>
${
  charge.amount_refunded > 0 &&
  html`<li><span>Refunded</span><span class="amount">−${formatAmount(charge.amount_refunded, charge.currency)}</span></li>
<li><strong>Remaining</strong><strong class="amount">${formatAmount(left, charge.currency)}</strong></li>`
}
</ul>
<p class="soft">${charge.description ?? ''} <code>${charge.id}</code></p></section>`,
  });
}
