import type Stripe from 'stripe';
import { invalid } from '../http/errors';
import { formatAmount, smallestCharge } from '../money/currencies';
import { readShipping } from '../params/address';
import { given, mergeMetadata } from '../params/metadata';
import type { PaymentIntentRow } from '../store/rows/payments';

/** Throws amount_too_small below Stripe's least charge of the currency. */
export function checkSmallest(value: number, currency: string, param = 'amount'): void {
  const least = smallestCharge(currency);
  if (value < least) {
    throw invalid(
      `Amount must be at least ${formatAmount(least, currency)} ${currency}`,
      param,
      'amount_too_small',
    );
  }
}

/** What the sandbox does not play; it says so rather than take it and do nothing. */
export function checkPlayable(params: {
  application_fee_amount?: number;
  transfer_data?: unknown;
}): void {
  if (params.application_fee_amount !== undefined) {
    throw invalid(
      'Can only apply an application_fee_amount when the PaymentIntent is attempting a direct payment (using an OAuth key or Stripe-Account header) or destination payment (using `transfer_data[destination]`).',
      'application_fee_amount',
    );
  }
  if (params.transfer_data) {
    throw invalid(
      'The sandbox plays separate charges and transfers, not destination charges.',
      'transfer_data',
    );
  }
}

export function automaticMethods(params: Stripe.PaymentIntentCreateParams) {
  if (params.allowed_payment_method_types) return null;
  const given = params.automatic_payment_methods;
  return { enabled: given?.enabled ?? true, allow_redirects: given?.allow_redirects ?? 'always' };
}

/** Confirming at once needs a way back for methods that lead away, unless the person is not there. */
export function checkReturnUrl(params: Stripe.PaymentIntentCreateParams): void {
  const automatic = automaticMethods(params);
  const redirects = automatic?.enabled === true && automatic.allow_redirects !== 'never';
  if (redirects && !params.return_url && !params.off_session) {
    throw invalid(
      "This PaymentIntent is configured to accept payment methods enabled in your Dashboard. Because some of these payment methods might redirect your customer off of your page, you must provide a `return_url`. If you don't want to accept redirect-based payment methods, set `automatic_payment_methods[enabled]` to `true` and `automatic_payment_methods[allow_redirects]` to `never` when creating Setup Intents and Payment Intents.",
    );
  }
}

export function fieldsOf(
  params: Stripe.PaymentIntentCreateParams | Stripe.PaymentIntentUpdateParams,
  current?: PaymentIntentRow,
): Partial<PaymentIntentRow> {
  return {
    description: given(params.description, current?.description ?? null),
    metadata: mergeMetadata(current?.metadata ?? {}, params.metadata),
    receipt_email: given(params.receipt_email, current?.receipt_email ?? null),
    setup_future_usage: given(
      params.setup_future_usage,
      current?.setup_future_usage ?? null,
    ) as PaymentIntentRow['setup_future_usage'],
    shipping:
      params.shipping === undefined ? (current?.shipping ?? null) : readShipping(params.shipping),
    statement_descriptor: given(params.statement_descriptor, current?.statement_descriptor ?? null),
    statement_descriptor_suffix: given(
      params.statement_descriptor_suffix,
      current?.statement_descriptor_suffix ?? null,
    ),
    transfer_group: given(params.transfer_group, current?.transfer_group ?? null),
  };
}
