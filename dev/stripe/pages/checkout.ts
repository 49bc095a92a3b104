import { cardOf } from '../cards/test-cards';
import { debitOf } from '../cards/test-debits';
import type { FormTree } from '../http/form';
import { makeCardMethod, makeDebitMethod } from '../payments/methods';
import { type PayResult, paySession } from '../payments/sessions';
import type { SessionRow } from '../store/rows/checkout';
import type { BillingRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';
import { type CardFields, filledFor, readCard } from './card-form';
import { type CheckoutView, checkoutPage } from './checkout-view';
import { notice, type PageAnswer, redirect } from './layout';

/** GET /c/pay/:id */
export function showCheckout(world: World, id: string, query: URLSearchParams): PageAnswer {
  const session = world.store.get('sessions', id);
  if (session?.ui_mode !== 'hosted_page') return noSession();
  if (session.status !== 'open') return closedPage(session);
  const now = world.clock.now();
  return checkoutPage({
    ...standing(world, session),
    fields: { email: knownEmail(world, session), ...filledFor(query.get('card'), now) },
    errors: {},
    declined: query.has('declined') ? lastFailure(world, session) : null,
  });
}

/** POST /c/pay/:id: the form, one of the buttons of test cards, or a saved card. */
export function submitCheckout(world: World, id: string, form: FormTree): PageAnswer {
  const session = world.store.get('sessions', id);
  if (session?.ui_mode !== 'hosted_page') return noSession();
  if (session.status !== 'open') return closedPage(session);
  const fields = fieldsOf(form);
  const fixed = knownEmail(world, session);
  if (fixed) fields.email = fixed;
  const made = methodFrom(world, session, form, fields);
  if ('errors' in made) {
    return checkoutPage({
      ...standing(world, session),
      fields: { ...fields, cvc: '' },
      errors: made.errors,
      declined: null,
      status: 422,
    });
  }
  const result = paySession(world, id, made.method, made.details, form.save === 'yes');
  return after(world, result, session);
}

function standing(
  world: World,
  session: SessionRow,
): Pick<CheckoutView, 'session' | 'emailFixed' | 'saved'> {
  return {
    session,
    emailFixed: knownEmail(world, session) !== '',
    saved: savedOf(world, session),
  };
}

/** Cards that the customer saved and wants to see again. */
function savedOf(world: World, session: SessionRow): PaymentMethodRow[] {
  if (!session.customer || session.mode !== 'payment') return [];
  return world.store
    .all('payment_methods')
    .filter((row) => row.customer === session.customer && row.type === 'card');
}

function knownEmail(world: World, session: SessionRow): string {
  const customer = session.customer ? world.store.get('customers', session.customer) : undefined;
  return customer?.email ?? session.customer_email ?? '';
}

function lastFailure(world: World, session: SessionRow): string | null {
  const intent =
    world.store.get('payment_intents', session.payment_intent ?? '') ??
    world.store.get('setup_intents', session.setup_intent ?? '');
  return intent?.failure ? declineText(intent.failure.decline_code, intent.failure.message) : null;
}

/** What a person reads: the reasons that a thief should not learn are told as a plain decline. */
function declineText(declineCode: string | null, message: string): string {
  if (declineCode === 'insufficient_funds')
    return 'Your card has insufficient funds. Try a different card.';
  if (message === 'Your card was declined.') return 'Your card was declined. Try a different card.';
  return message;
}

function fieldsOf(form: FormTree): CardFields {
  const text = (name: string) => (typeof form[name] === 'string' ? form[name].trim() : '');
  return {
    email: text('email'),
    number: text('number'),
    expiry: text('expiry'),
    cvc: text('cvc'),
    name: text('name'),
  };
}

type Made =
  | { method: PaymentMethodRow; details: BillingRow }
  | { errors: ReturnType<typeof errorsOf> };

function errorsOf(read: ReturnType<typeof readCard>) {
  return 'errors' in read ? read.errors : {};
}

function methodFrom(world: World, session: SessionRow, form: FormTree, fields: CardFields): Made {
  const { account } = session;
  const details = detailsOf(fields);
  if (typeof form.saved_method === 'string') {
    const method = savedOf(world, session).find((row) => row.id === form.saved_method);
    if (method) return { method, details: { ...details, name: method.billing.name } };
  }
  const quick = {
    billing: {
      ...details,
      email: details.email ?? 'buyer@example.com',
      name: details.name ?? 'Test Buyer',
    },
  };
  if (typeof form.test_card === 'string') {
    return {
      method: makeCardMethod(world, account, cardOf(form.test_card), quick),
      details: quick.billing,
    };
  }
  if (typeof form.test_debit === 'string') {
    return {
      method: makeDebitMethod(world, account, debitOf(form.test_debit), quick),
      details: quick.billing,
    };
  }
  const read = readCard(fields, world.clock.now());
  if ('errors' in read) return { errors: errorsOf(read) };
  const { card, expMonth, expYear } = read.card;
  return {
    method: makeCardMethod(world, account, card, { expMonth, expYear, billing: details }),
    details,
  };
}

function detailsOf(fields: CardFields): BillingRow {
  return {
    address: {
      city: null,
      country: 'US',
      line1: null,
      line2: null,
      postal_code: null,
      state: null,
    },
    email: fields.email || null,
    name: fields.name || null,
    phone: null,
  };
}

function after(world: World, result: PayResult, session: SessionRow): PageAnswer {
  switch (result.kind) {
    case 'complete':
      return redirect(successUrl(result.session));
    case 'declined':
      return redirect(`/c/pay/${session.id}?declined=1`);
    case 'authenticate': {
      const current = world.store.get('sessions', session.id);
      return redirect(`/3ds/${current?.payment_intent ?? current?.setup_intent}/${result.attempt}`);
    }
    case 'closed':
      return closedPage(result.session);
  }
}

/** Where the person goes after paying: the app's address with the session's id put in. */
export function successUrl(session: SessionRow): string {
  const url = session.success_url ?? session.return_url ?? '/';
  return url.replace(/\{CHECKOUT_SESSION_ID\}|%7BCHECKOUT_SESSION_ID%7D/gi, session.id);
}

function noSession(): PageAnswer {
  return notice('Page not found', 'There is no checkout page at this address.', undefined, 404);
}

/** What a session that is over shows, in whichever tab. */
export function closedPage(session: SessionRow): PageAnswer {
  if (session.status === 'complete') {
    const link = { href: successUrl(session), label: 'Return to Minnow' };
    return notice(
      'You have already paid',
      'This payment is complete; you were charged once.',
      link,
    );
  }
  const link = session.cancel_url
    ? { href: session.cancel_url, label: 'Return to Minnow' }
    : undefined;
  return notice(
    'This checkout has expired',
    'The time to pay is over, or the payment was started anew. You were not charged.',
    link,
    410,
  );
}
