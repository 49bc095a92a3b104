import { emit } from '../events/emit';
import { makeCustomer } from '../resources/customers';
import { showSession } from '../resources/session-view';
import type { SessionRow } from '../store/rows/checkout';
import type { BillingRow, PaymentIntentRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';
import { confirmIntent, decline } from './confirm';
import { cancelIntent, makeIntent } from './intents';
import { authenticationFailed } from './judge';
import { completeSetup } from './session-setup';

export type PayResult =
  | { kind: 'complete'; session: SessionRow }
  | { kind: 'declined'; message: string }
  | { kind: 'authenticate'; attempt: string }
  /** Paid, expired or cancelled meanwhile, in another tab or by the app. */
  | { kind: 'closed'; session: SessionRow };

/** Ends a session that was not paid; its intent is cancelled with it. */
export function expireSession(world: World, session: SessionRow): SessionRow {
  const intent = session.payment_intent
    ? world.store.get('payment_intents', session.payment_intent)
    : undefined;
  if (intent && intent.status !== 'canceled') cancelIntent(world, intent, 'automatic');
  world.timers.cancel('session-expires', session.id);
  const row = world.store.patch('sessions', session.id, { status: 'expired' });
  emit(world, 'checkout.session.expired', row.account, showSession(world, row));
  return row;
}

/**
 * Pays a session from its page. One call is one transaction and the server takes one at a time, so
 * of two tabs that pay, the second finds the session closed. To be called in a transaction.
 */
export function paySession(
  world: World,
  id: string,
  method: PaymentMethodRow,
  details: BillingRow,
  save: boolean,
): PayResult {
  const session = world.store.get('sessions', id);
  if (!session) throw new Error(`no session ${id}`);
  if (session.status !== 'open') return { kind: 'closed', session };
  if (session.mode === 'setup') return completeSetup(world, session, method, details);
  const told = world.store.patch('sessions', id, { details });
  if (told.amount_total === 0)
    return { kind: 'complete', session: close(world, told, 'no_payment_required') };
  const intent = intentOf(world, told, save);
  const tried = confirmIntent(world, intent, method, {
    offSession: false,
    authenticated: false,
    returnUrl: `${world.publicUrl}/c/pay/${id}`,
  });
  return resultOf(world, told, tried);
}

/** The end of 3-D Secure. A try that was replaced by another one changes nothing. */
export function finishAuthentication(
  world: World,
  intent: PaymentIntentRow,
  attempt: string,
  passed: boolean,
): PaymentIntentRow {
  if (intent.status !== 'requires_action' || intent.authentication?.attempt !== attempt)
    return intent;
  const method = world.store.get('payment_methods', intent.payment_method ?? '');
  if (!method) return intent;
  const tried = passed
    ? confirmIntent(world, intent, method, { offSession: false, authenticated: true })
    : decline(world, intent, method, authenticationFailed);
  const session = tried.session ? world.store.get('sessions', tried.session) : undefined;
  if (session?.status === 'open') resultOf(world, session, tried);
  return tried;
}

function intentOf(world: World, session: SessionRow, save: boolean): PaymentIntentRow {
  const existing = session.payment_intent
    ? world.store.get('payment_intents', session.payment_intent)
    : undefined;
  const data = session.payment_intent_data;
  const usage = data.setup_future_usage ?? (save ? 'off_session' : null);
  if (existing)
    return world.store.patch('payment_intents', existing.id, { setup_future_usage: usage });
  const customer =
    session.customer ??
    (session.customer_creation === 'always' ? newCustomer(world, session) : null);
  const intent = makeIntent(world, {
    account: session.account,
    amount: session.amount_total,
    currency: session.currency ?? 'usd',
    customer,
    capture_method: data.capture_method,
    automatic_payment_methods: session.allowed_payment_method_types
      ? null
      : { enabled: true, allow_redirects: 'always' },
    allowed_payment_method_types: session.allowed_payment_method_types,
    excluded_payment_method_types: session.excluded_payment_method_types,
    description: data.description,
    metadata: data.metadata,
    on_behalf_of: data.on_behalf_of,
    receipt_email: data.receipt_email,
    setup_future_usage: usage,
    shipping: data.shipping,
    statement_descriptor: data.statement_descriptor,
    statement_descriptor_suffix: data.statement_descriptor_suffix,
    transfer_group: data.transfer_group,
    session: session.id,
  });
  world.store.patch('sessions', session.id, { payment_intent: intent.id, customer });
  return intent;
}

function newCustomer(world: World, session: SessionRow): string {
  const { email = null, name = null, phone = null } = session.details ?? {};
  return makeCustomer(world, session.account, { email, name, phone }).id;
}

function resultOf(world: World, session: SessionRow, intent: PaymentIntentRow): PayResult {
  if (intent.authentication)
    return { kind: 'authenticate', attempt: intent.authentication.attempt };
  if (intent.failure) return { kind: 'declined', message: intent.failure.message };
  return { kind: 'complete', session: complete(world, session, intent) };
}

/** A debit that the bank has not decided, or money that is only held, leaves the session complete and unpaid. */
function complete(world: World, session: SessionRow, intent: PaymentIntentRow): SessionRow {
  return close(world, session, intent.status === 'succeeded' ? 'paid' : 'unpaid');
}

function close(
  world: World,
  session: SessionRow,
  payment_status: SessionRow['payment_status'],
): SessionRow {
  world.timers.cancel('session-expires', session.id);
  const row = world.store.patch('sessions', session.id, { status: 'complete', payment_status });
  emit(world, 'checkout.session.completed', row.account, showSession(world, row));
  return row;
}

/** Tells the app that the debit of a completed session has been decided. */
export function announceDebit(world: World, intent: PaymentIntentRow): void {
  const session = intent.session ? world.store.get('sessions', intent.session) : undefined;
  if (!session) return;
  const paid = intent.status === 'succeeded';
  const row = world.store.patch('sessions', session.id, {
    payment_status: paid ? 'paid' : 'unpaid',
  });
  const type = paid
    ? 'checkout.session.async_payment_succeeded'
    : 'checkout.session.async_payment_failed';
  emit(world, type, row.account, showSession(world, row));
}
