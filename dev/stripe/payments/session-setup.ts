import { emit } from '../events/emit';
import { makeCustomer } from '../resources/customers';
import { showSession } from '../resources/session-view';
import type { SessionRow } from '../store/rows/checkout';
import type { BillingRow, PaymentMethodRow, SetupIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import type { PayResult } from './sessions';
import { confirmSetup, makeSetupIntent } from './setup';

/** Saves a card from the page of a session of mode `setup`. */
export function completeSetup(
  world: World,
  session: SessionRow,
  method: PaymentMethodRow,
  details: BillingRow,
): PayResult {
  const customer =
    session.customer ??
    makeCustomer(world, session.account, { email: details.email, name: details.name }).id;
  const existing = session.setup_intent
    ? world.store.get('setup_intents', session.setup_intent)
    : undefined;
  const intent =
    existing ??
    makeSetupIntent(world, session.account, {
      customer,
      description: session.setup_intent_data.description,
      metadata: session.setup_intent_data.metadata,
      session: session.id,
    });
  const told = world.store.patch('sessions', session.id, {
    details,
    customer,
    setup_intent: intent.id,
  });
  const tried = confirmSetup(world, intent, method, {
    offSession: false,
    authenticated: false,
    returnUrl: `${world.publicUrl}/c/pay/${session.id}`,
  });
  return setupResult(world, told, tried);
}

/** What became of a try to save: also used after 3-D Secure. */
export function setupResult(world: World, session: SessionRow, intent: SetupIntentRow): PayResult {
  if (intent.authentication)
    return { kind: 'authenticate', attempt: intent.authentication.attempt };
  if (intent.failure) return { kind: 'declined', message: intent.failure.message };
  world.timers.cancel('session-expires', session.id);
  const row = world.store.patch('sessions', session.id, { status: 'complete' });
  emit(world, 'checkout.session.completed', row.account, showSession(world, row));
  return { kind: 'complete', session: row };
}
