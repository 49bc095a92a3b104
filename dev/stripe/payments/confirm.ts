import type { Decline } from '../cards/test-cards';
import { daySeconds } from '../clock/clock';
import { emit } from '../events/emit';
import { showCharge } from '../resources/charge-view';
import { showPaymentIntent } from '../resources/payment-intent-view';
import { newId } from '../store/ids';
import type { ChargeRow, PaymentIntentRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';
import { followUp } from './aftermath';
import { makeCharge, makeFailedCharge, makePendingCharge, settle } from './charge';
import { type Circumstances, judge } from './judge';
import { saveMethod } from './save-method';

/** A bank debit is decided so long after it was given. */
const debitDecidedSeconds = 3 * daySeconds;
/** An authorisation that nobody captures lapses. */
const captureWithinSeconds = 7 * daySeconds;

/**
 * Tries to pay an intent with a method. Whatever comes of it is written and announced: the intent
 * comes back as succeeded, processing, requires_capture, requires_action, or with its failure.
 */
export function confirmIntent(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
  how: Circumstances & { returnUrl?: string | null },
): PaymentIntentRow {
  const verdict = judge(method, how);
  switch (verdict.kind) {
    case 'decline':
      return decline(world, intent, method, verdict.decline);
    case 'authenticate':
      return askForAuthentication(world, intent, method, how.returnUrl ?? null);
    case 'process':
      return process(world, intent, method);
    case 'approve':
      return approve(world, intent, method, how);
  }
}

/** Refuses a try: a failed charge, the reason on the intent, and the way open for another method. */
export function decline(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
  reason: Decline,
): PaymentIntentRow {
  const charge = makeFailedCharge(world, intent, method, reason);
  const row = world.store.patch('payment_intents', intent.id, {
    status: 'requires_payment_method',
    payment_method: null,
    latest_charge: charge.id,
    failure: charge.failure,
    failed_method: method.id,
    authentication: null,
  });
  emit(world, 'payment_intent.payment_failed', row.account, showPaymentIntent(world, row));
  return row;
}

function askForAuthentication(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
  returnUrl: string | null,
): PaymentIntentRow {
  const row = world.store.patch('payment_intents', intent.id, {
    status: 'requires_action',
    payment_method: method.id,
    failure: null,
    authentication: { attempt: newId('payatt'), return_url: returnUrl },
  });
  emit(world, 'payment_intent.requires_action', row.account, showPaymentIntent(world, row));
  return row;
}

function process(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
): PaymentIntentRow {
  const charge = makePendingCharge(world, intent, method);
  const row = world.store.patch('payment_intents', intent.id, {
    status: 'processing',
    payment_method: method.id,
    latest_charge: charge.id,
    failure: null,
    authentication: null,
  });
  world.timers.schedule('debit-decided', intent.id, world.clock.now() + debitDecidedSeconds);
  emit(world, 'payment_intent.processing', row.account, showPaymentIntent(world, row));
  return row;
}

function approve(
  world: World,
  intent: PaymentIntentRow,
  method: PaymentMethodRow,
  how: Circumstances,
): PaymentIntentRow {
  const saved = saveMethod(world, intent, method);
  const charge = makeCharge(world, intent, saved, how.authenticated);
  const waits = intent.capture_method === 'manual';
  const row = world.store.patch('payment_intents', intent.id, {
    status: waits ? 'requires_capture' : 'succeeded',
    payment_method: method.id,
    latest_charge: charge.id,
    amount_received: waits ? 0 : intent.amount,
    amount_capturable: waits ? intent.amount : 0,
    failure: null,
    authentication: null,
  });
  if (waits) {
    world.timers.schedule(
      'authorisation-lapses',
      intent.id,
      world.clock.now() + captureWithinSeconds,
    );
    emit(
      world,
      'payment_intent.amount_capturable_updated',
      row.account,
      showPaymentIntent(world, row),
    );
  } else {
    succeed(world, row, charge);
  }
  return row;
}

/** Announces that an intent is paid, and lets happen what its card brings with it. */
export function succeed(world: World, intent: PaymentIntentRow, charge: ChargeRow): void {
  emit(world, 'payment_intent.succeeded', intent.account, showPaymentIntent(world, intent));
  followUp(world, charge);
}

/** The bank's answer to a debit: the pending charge settles or fails. Gives the intent as it then is. */
export function decideDebit(
  world: World,
  intent: PaymentIntentRow,
  outcome: 'succeeds' | 'fails',
): PaymentIntentRow {
  const charge = world.store.get('charges', intent.latest_charge ?? '');
  if (intent.status !== 'processing' || !charge) return intent;
  if (outcome === 'succeeds') {
    const paid = settle(world, charge, charge.amount);
    emit(world, 'charge.succeeded', paid.account, showCharge(world, paid));
    const row = world.store.patch('payment_intents', intent.id, {
      status: 'succeeded',
      amount_received: intent.amount,
    });
    succeed(world, row, paid);
    return row;
  }
  const failure = {
    code: 'payment_method_provider_decline',
    decline_code: 'generic_decline',
    message: "The customer's bank returned the debit.",
    advice_code: null,
    network_decline_code: 'R01',
    param: null,
    charge: charge.id,
  };
  const failed = world.store.patch('charges', charge.id, { status: 'failed', failure });
  emit(world, 'charge.failed', failed.account, showCharge(world, failed));
  const row = world.store.patch('payment_intents', intent.id, {
    status: 'requires_payment_method',
    failed_method: intent.payment_method,
    payment_method: null,
    failure,
  });
  emit(world, 'payment_intent.payment_failed', row.account, showPaymentIntent(world, row));
  return row;
}
