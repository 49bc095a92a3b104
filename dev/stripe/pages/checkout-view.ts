import { testCards } from '../cards/test-card-table';
import { cardOf, last4 } from '../cards/test-cards';
import { testDebits } from '../cards/test-debits';
import { formatAmount } from '../money/currencies';
import type { SessionRow } from '../store/rows/checkout';
import type { PaymentMethodRow } from '../store/rows/payments';
import { type CardErrors, type CardFields, spaced } from './card-form';
import { type Html, html } from './html';
import { originOf, type PageAnswer, page } from './layout';

export interface CheckoutView {
  session: SessionRow;
  fields: Partial<CardFields>;
  errors: CardErrors;
  /** Why the last try failed, in the bank's words. */
  declined: string | null;
  /** The e-mail was given by the app and cannot be changed here. */
  emailFixed: boolean;
  saved: PaymentMethodRow[];
  status?: number;
}

/** The hosted payment page of an open session. */
export function checkoutPage(view: CheckoutView): PageAnswer {
  const { session } = view;
  return page({
    title: session.mode === 'setup' ? 'Save a card' : 'Pay Minnow',
    width: 'split',
    status: view.status ?? 200,
    formOrigins: [...originOf(session.success_url), ...originOf(session.return_url)],
    content: html`${session.cancel_url && html`<p><a href="${session.cancel_url}">← Back to Minnow</a></p>`}
<div class="columns">
${summary(session)}
<div>${paymentForm(view)}</div>
</div>`,
  });
}

function summary(session: SessionRow): Html {
  if (session.mode === 'setup') {
    return html`<section><h1>Save a card</h1><p class="soft">It is kept for later payments; nothing is charged now.</p></section>`;
  }
  const currency = session.currency ?? 'usd';
  return html`<section aria-labelledby="pay-heading">
<h1 id="pay-heading">Pay Minnow</h1>
<p class="total">${formatAmount(session.amount_total, currency)}</p>
<ul class="items">
${session.line_items.map(
  (
    item,
  ) => html`<li><span>${item.name}${item.quantity > 1 && html` <span class="soft">× ${item.quantity}</span>`}
${item.description && html`<br><span class="soft">${item.description}</span>`}</span>
<span class="amount">${formatAmount(item.unit_amount * item.quantity, currency)}</span></li>`,
)}
<li><strong>Total due</strong> <strong class="amount">${formatAmount(session.amount_total, currency)}</strong></li>
</ul>
</section>`;
}

function paymentForm(view: CheckoutView): Html {
  const { session } = view;
  const label =
    session.mode === 'setup'
      ? 'Save card'
      : `Pay ${formatAmount(session.amount_total, session.currency ?? 'usd')}`;
  return html`${view.declined && html`<p class="alert" role="alert">${view.declined}</p>`}
${view.saved.length > 0 && savedMethods(view)}
<form class="card" method="post" action="/c/pay/${session.id}" novalidate>
<h2>${view.saved.length > 0 ? 'Pay with another card' : 'Card'}</h2>
${cardFields(view)}
${offersSaving(session) && html`<label class="choice"><input type="checkbox" name="save" value="yes"> Save this card for later payments to Minnow</label>`}
${session.custom_text.submit && html`<p class="soft">${session.custom_text.submit}</p>`}
<p><button class="whole" type="submit">${label}</button></p>
${testCardList(session)}
</form>`;
}

function offersSaving(session: SessionRow): boolean {
  return (
    session.save_payment_method === 'enabled' && !session.payment_intent_data.setup_future_usage
  );
}

/** In a form of their own: Enter in the card form must not press one of these. */
function savedMethods({ session, saved }: CheckoutView): Html {
  return html`<form class="card" method="post" action="/c/pay/${session.id}">
<h2 id="saved-heading">Saved cards</h2>
<ul class="cards" aria-labelledby="saved-heading">${saved.map((method) => {
    const card = cardOf(method.behaviour);
    const name = `${card.brand} ending in ${last4(card)}`;
    return html`<li><span>${name}<span class="number">expires ${method.exp_month} / ${method.exp_year}</span></span><span></span>
<button class="small" name="saved_method" value="${method.id}" aria-label="Pay with saved ${name}">Pay</button></li>`;
  })}</ul>
</form>`;
}

interface FieldView {
  name: keyof CardFields;
  label: string;
  type: 'text' | 'email';
  autocomplete: string;
  placeholder?: string;
  numeric?: boolean;
  readonly?: boolean;
}

function cardFields(view: CheckoutView): Html {
  const first = firstError(view.errors);
  const show = (field: FieldView) => fieldOf(field, view, first === field.name);
  return html`${show({ name: 'email', label: 'Email', type: 'email', autocomplete: 'email', readonly: view.emailFixed })}
${show({ name: 'number', label: 'Card number', type: 'text', autocomplete: 'cc-number', placeholder: '1234 1234 1234 1234', numeric: true })}
<div class="pair">
${show({ name: 'expiry', label: 'Expiry date', type: 'text', autocomplete: 'cc-exp', placeholder: 'MM / YY', numeric: true })}
${show({ name: 'cvc', label: 'Security code (CVC)', type: 'text', autocomplete: 'cc-csc', placeholder: 'CVC', numeric: true })}
</div>
${show({ name: 'name', label: 'Name on card', type: 'text', autocomplete: 'cc-name' })}`;
}

function firstError(errors: CardErrors): string | undefined {
  return (['email', 'number', 'expiry', 'cvc', 'name'] as const).find((name) => errors[name]);
}

function fieldOf(field: FieldView, view: CheckoutView, focused: boolean): Html {
  const id = `card-${field.name}`;
  const error = view.errors[field.name];
  return html`<div class="field">
<label for="${id}">${field.label}</label>
<input id="${id}" name="${field.name}" type="${field.type}" autocomplete="${field.autocomplete}" value="${view.fields[field.name] ?? ''}" required
${field.placeholder && html` placeholder="${field.placeholder}"`}${field.numeric && html` inputmode="numeric"`}${field.readonly && html` readonly`}
${error && html` aria-invalid="true" aria-describedby="${id}-error"`}${focused && html` autofocus`}>
${error && html`<p class="error" id="${id}-error">${error}</p>`}
</div>`;
}

/** Every outcome one press away; the first button of the form stays the one that Enter presses. */
function testCardList(session: SessionRow): Html {
  const debits =
    session.mode === 'payment' && !session.allowed_payment_method_types
      ? testDebits.filter((debit) => debit.currency === session.currency)
      : [];
  return html`<section aria-labelledby="tests-heading">
<h2 id="tests-heading">Test cards</h2>
<p class="soft">Fill the form with one, or use it at once.</p>
<ul class="cards">
${testCards.map(
  (card) => html`<li><span>${card.label}<span class="number">${spaced(card.number)}</span></span>
<a class="button quiet small" href="?card=${card.behaviour}#card-number" aria-label="Fill in ${card.number}: ${card.label}">Fill in</a>
<button class="small" name="test_card" value="${card.behaviour}" formnovalidate aria-label="Use ${card.number}: ${card.label}">Use</button></li>`,
)}
${debits.map(
  (
    debit,
  ) => html`<li><span>${debit.label}<span class="number">${debit.number}</span></span><span></span>
<button class="small" name="test_debit" value="${debit.behaviour}" formnovalidate aria-label="Use ${debit.number}: ${debit.label}">Use</button></li>`,
)}
</ul>
</section>`;
}
