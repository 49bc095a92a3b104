import type Stripe from 'stripe';
import { emit } from '../events/emit';
import { ApiError, invalid, noSuch, refused } from '../http/errors';
import { type Call, idOf } from '../http/operation';
import { settle } from '../payments/charge';
import { confirmIntent, succeed } from '../payments/confirm';
import { cancelIntent, unexpectedState } from '../payments/intents';
import { checkOwner, methodNamed } from '../payments/methods';
import type { PaymentIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import { showCharge } from './charge-view';
import { showFailure, showPaymentIntent } from './payment-intent-view';

export function ownIntent(call: Call<unknown>): PaymentIntentRow {
  const row = call.world.store.get('payment_intents', idOf(call));
  if (!row || row.account !== call.account) throw noSuch('payment_intent', idOf(call), 'id');
  return row;
}

/** A session's own intent is moved by the session alone. */
function notOfSession(row: PaymentIntentRow, verb: string): void {
  if (row.session && row.status !== 'requires_capture') {
    throw refused(
      `You cannot ${verb} this PaymentIntent because it was created by Checkout. You can expire its Checkout Session (${row.session}) instead.`,
      'payment_intent_unexpected_state',
    );
  }
}

interface ConfirmParams {
  payment_method?: string;
  off_session?: unknown;
  return_url?: string;
  error_on_requires_action?: boolean;
}

const confirmable = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

export function confirm(world: World, intent: PaymentIntentRow, params: ConfirmParams) {
  if (!confirmable.includes(intent.status)) throw unexpectedState(intent, 'confirmed', confirmable);
  const id =
    params.payment_method && !intent.payment_method
      ? params.payment_method
      : (intent.payment_method ?? params.payment_method);
  if (!id) {
    throw refused(
      "You cannot confirm this PaymentIntent because it's missing a payment method. You can either update the PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method or ConfirmationToken.",
      'payment_intent_unexpected_state',
    );
  }
  const method = methodNamed(world, intent.account, id);
  checkOwner(method, intent.customer);
  const offSession = params.off_session !== undefined && params.off_session !== false;
  const row = confirmIntent(world, intent, method, {
    offSession: offSession || params.error_on_requires_action === true,
    authenticated: false,
    returnUrl: params.return_url ?? null,
  });
  if (row.failure) throw paymentFailed(world, row);
  return showPaymentIntent(world, row);
}

/** The 402 of a refused payment: what it wrote stays, and the answer carries the intent. */
function paymentFailed(world: World, row: PaymentIntentRow): ApiError {
  const failure = showFailure(world, row.failure, row.failed_method);
  return new ApiError(
    402,
    {
      ...failure,
      type: 'card_error',
      message: failure?.message ?? '',
      payment_intent: showPaymentIntent(world, row),
    },
    'outcome',
  );
}

export function confirmPaymentIntent(call: Call<Stripe.PaymentIntentConfirmParams>) {
  const { world, params } = call;
  const intent = ownIntent(call);
  notOfSession(intent, 'confirm');
  const named = params.payment_method
    ? methodNamed(world, intent.account, params.payment_method).id
    : null;
  const withMethod = named
    ? world.store.patch('payment_intents', intent.id, { payment_method: named })
    : intent;
  return confirm(world, withMethod, {
    off_session: params.off_session,
    ...(params.return_url ? { return_url: params.return_url } : {}),
    ...(params.error_on_requires_action ? { error_on_requires_action: true } : {}),
  });
}

export function cancelPaymentIntent(call: Call<Stripe.PaymentIntentCancelParams>) {
  const intent = ownIntent(call);
  notOfSession(intent, 'cancel');
  return showPaymentIntent(
    call.world,
    cancelIntent(call.world, intent, call.params.cancellation_reason ?? null),
  );
}

export function capturePaymentIntent(call: Call<Stripe.PaymentIntentCaptureParams>) {
  const { world, params } = call;
  const intent = ownIntent(call);
  const charge = world.store.get('charges', intent.latest_charge ?? '');
  if (intent.status !== 'requires_capture' || !charge)
    throw unexpectedState(intent, 'captured', ['requires_capture']);
  const captured = params.amount_to_capture ?? intent.amount_capturable;
  if (captured > intent.amount_capturable) {
    throw invalid(
      `The remaining amount on the PaymentIntent that can be captured is ${intent.amount_capturable}.`,
      'amount_to_capture',
      'amount_too_large',
    );
  }
  world.timers.cancel('authorisation-lapses', intent.id);
  const paid = settle(world, charge, captured);
  emit(world, 'charge.captured', paid.account, showCharge(world, paid));
  const row = world.store.patch('payment_intents', intent.id, {
    status: 'succeeded',
    amount_received: captured,
    amount_capturable: 0,
  });
  if (row.session) world.store.patch('sessions', row.session, { payment_status: 'paid' });
  succeed(world, row, paid);
  return showPaymentIntent(world, row);
}
