import { emit } from '../events/emit';
import { refused } from '../http/errors';
import { showCharge } from '../resources/charge-view';
import { showPaymentIntent } from '../resources/payment-intent-view';
import { newId, randomLetters } from '../store/ids';
import type { PaymentIntentRow } from '../store/rows/payments';
import type { World } from '../world';

type Essential = Pick<PaymentIntentRow, 'account' | 'amount' | 'currency'>;

/** Writes a new intent with what is given, and what Stripe sets where nothing is. */
export function makeIntent(
  world: World,
  fields: Essential & Partial<PaymentIntentRow>,
): PaymentIntentRow {
  const id = newId('pi');
  const row = world.store.put('payment_intents', {
    amount_received: 0,
    amount_capturable: 0,
    status: 'requires_payment_method',
    client_secret: `${id}_secret_${randomLetters(25)}`,
    capture_method: 'automatic_async',
    confirmation_method: 'automatic',
    automatic_payment_methods: null,
    allowed_payment_method_types: null,
    excluded_payment_method_types: null,
    customer: null,
    description: null,
    metadata: {},
    payment_method: null,
    payment_method_options: {},
    latest_charge: null,
    failure: null,
    failed_method: null,
    authentication: null,
    canceled_at: null,
    cancellation_reason: null,
    on_behalf_of: null,
    receipt_email: null,
    review: null,
    setup_future_usage: null,
    shipping: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    transfer_group: null,
    session: null,
    ...fields,
    id,
    created: world.clock.now(),
  });
  emit(world, 'payment_intent.created', row.account, showPaymentIntent(world, row));
  return row;
}

const cancelable = new Set<PaymentIntentRow['status']>([
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
  'requires_capture',
]);

/** Cancels an intent that is not paid; an authorisation is let go. Throws payment_intent_unexpected_state. */
export function cancelIntent(
  world: World,
  intent: PaymentIntentRow,
  reason: string | null,
): PaymentIntentRow {
  if (!cancelable.has(intent.status)) throw unexpectedState(intent, 'canceled', [...cancelable]);
  const charge = world.store.get('charges', intent.latest_charge ?? '');
  if (intent.status === 'requires_capture' && charge) {
    const let_go = world.store.patch('charges', charge.id, { amount_refunded: charge.amount });
    emit(world, 'charge.refunded', charge.account, showCharge(world, let_go));
  }
  world.timers.cancel('authorisation-lapses', intent.id);
  const row = world.store.patch('payment_intents', intent.id, {
    status: 'canceled',
    amount_capturable: 0,
    authentication: null,
    canceled_at: world.clock.now(),
    cancellation_reason: reason,
  });
  emit(world, 'payment_intent.canceled', row.account, showPaymentIntent(world, row));
  return row;
}

export function unexpectedState(intent: PaymentIntentRow, verb: string, allowed: string[]): Error {
  return refused(
    `This PaymentIntent could not be ${verb} because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be ${verb}: ${allowed.join(', ')}.`,
    'payment_intent_unexpected_state',
  );
}
