import type Stripe from 'stripe';
import type { SetupIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import { showFailure } from './payment-intent-view';

export function showSetupIntent(world: World, row: SetupIntentRow): Stripe.SetupIntent {
  return {
    id: row.id,
    object: 'setup_intent',
    allowed_payment_method_types: null,
    application: null,
    automatic_payment_methods:
      row.automatic_payment_methods as Stripe.SetupIntent.AutomaticPaymentMethods | null,
    cancellation_reason: row.cancellation_reason as Stripe.SetupIntent.CancellationReason | null,
    client_secret: row.client_secret,
    created: row.created,
    customer: row.customer,
    customer_account: null,
    description: row.description,
    excluded_payment_method_types: null,
    flow_directions: null,
    last_setup_error: showFailure(
      world,
      row.failure,
      row.failed_method,
    ) as Stripe.SetupIntent.LastSetupError | null,
    latest_attempt: null,
    livemode: false,
    mandate: null,
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
    payment_method_options: {
      card: { mandate_options: null, network: null, request_three_d_secure: 'automatic' },
    },
    payment_method_types: ['card'],
    single_use_mandate: null,
    status: row.status,
    usage: row.usage,
  };
}
