import type Stripe from 'stripe';
import type { FailureRow, PaymentIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import { showPaymentMethod } from './payment-method-view';

type Methods = Stripe.PaymentIntent['allowed_payment_method_types'];

export function showPaymentIntent(world: World, row: PaymentIntentRow): Stripe.PaymentIntent {
  return {
    id: row.id,
    object: 'payment_intent',
    allowed_payment_method_types: row.allowed_payment_method_types as Methods,
    amount: row.amount,
    amount_capturable: row.amount_capturable,
    amount_details: { tip: {} },
    amount_received: row.amount_received,
    application: null,
    application_fee_amount: null,
    automatic_payment_methods:
      row.automatic_payment_methods as Stripe.PaymentIntent.AutomaticPaymentMethods | null,
    canceled_at: row.canceled_at,
    cancellation_reason: row.cancellation_reason as Stripe.PaymentIntent.CancellationReason | null,
    capture_method: row.capture_method,
    client_secret: row.client_secret,
    confirmation_method: row.confirmation_method,
    created: row.created,
    currency: row.currency,
    customer: row.customer,
    customer_account: null,
    description: row.description,
    excluded_payment_method_types:
      row.excluded_payment_method_types as Stripe.PaymentIntent['excluded_payment_method_types'],
    last_payment_error: showFailure(world, row.failure, row.failed_method),
    latest_charge: row.latest_charge,
    livemode: false,
    managed_payments: null,
    metadata: row.metadata,
    next_action: row.authentication
      ? {
          redirect_to_url: {
            return_url: row.authentication.return_url,
            url: `${world.publicUrl}/3ds/${row.id}/${row.authentication.attempt}`,
          },
          type: 'redirect_to_url',
        }
      : null,
    on_behalf_of: row.on_behalf_of,
    payment_method: row.payment_method,
    payment_method_configuration_details: null,
    payment_method_options: { card: showCardOptions(), ...row.payment_method_options },
    payment_method_types: methodTypes(row.currency),
    payment_record: null,
    processing: null,
    receipt_email: row.receipt_email,
    review: row.review,
    setup_future_usage: row.setup_future_usage,
    shipping: row.shipping,
    source: null,
    statement_descriptor: row.statement_descriptor,
    statement_descriptor_suffix: row.statement_descriptor_suffix,
    status: row.status,
    transfer_group: row.transfer_group,
  };
}

/** What a payment in a currency can be made with here. */
export function methodTypes(currency: string): string[] {
  if (currency === 'usd') return ['card', 'us_bank_account'];
  if (currency === 'eur') return ['card', 'sepa_debit'];
  return ['card'];
}

function showCardOptions(): Stripe.PaymentIntent.PaymentMethodOptions.Card {
  return {
    installments: null,
    mandate_options: null,
    network: null,
    request_three_d_secure: 'automatic',
  };
}

/** A failure as it stands on the intent: with the method whole, as the SDK declares it. */
export function showFailure(
  world: World,
  failure: FailureRow | null,
  method: string | null,
): Stripe.PaymentIntent.LastPaymentError | null {
  if (!failure) return null;
  const row = method ? world.store.get('payment_methods', method) : undefined;
  return {
    ...(failure.advice_code ? { advice_code: failure.advice_code } : {}),
    ...(failure.charge ? { charge: failure.charge } : {}),
    code: failure.code as Stripe.PaymentIntent.LastPaymentError.Code,
    ...(failure.decline_code ? { decline_code: failure.decline_code } : {}),
    doc_url: `https://stripe.com/docs/error-codes/${failure.code.replaceAll('_', '-')}`,
    message: failure.message,
    ...(failure.network_decline_code ? { network_decline_code: failure.network_decline_code } : {}),
    ...(failure.param ? { param: failure.param } : {}),
    ...(row ? { payment_method: showPaymentMethod(row) } : {}),
    type: failure.code.startsWith('payment_intent_') ? 'invalid_request_error' : 'card_error',
  };
}
