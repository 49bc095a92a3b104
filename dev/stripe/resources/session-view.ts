import type Stripe from 'stripe';
import type { LineItemRow, SessionRow } from '../store/rows/checkout';
import type { World } from '../world';
import { methodTypes } from './payment-intent-view';

type Session = Stripe.Checkout.Session;

export function showSession(world: World, row: SessionRow): Session {
  return {
    id: row.id,
    object: 'checkout.session',
    adaptive_pricing: row.mode === 'payment' ? { enabled: false } : null,
    after_expiration: null,
    allow_promotion_codes: row.allow_promotion_codes,
    allowed_payment_method_types: row.allowed_payment_method_types,
    amount_subtotal: row.mode === 'payment' ? row.amount_total : null,
    amount_total: row.mode === 'payment' ? row.amount_total : null,
    automatic_tax: showAutomaticTax(row),
    billing_address_collection: row.billing_address_collection,
    cancel_url: row.cancel_url,
    client_reference_id: row.client_reference_id,
    client_secret: row.client_secret,
    collected_information: row.details
      ? { business_name: null, individual_name: null, shipping_details: null }
      : null,
    consent: null,
    consent_collection: showConsentCollection(row),
    created: row.created,
    currency: row.currency,
    currency_conversion: null,
    custom_fields: [],
    custom_text: showCustomText(row),
    customer: row.customer,
    customer_account: null,
    customer_creation: row.customer_creation,
    customer_details: showCustomerDetails(world, row),
    customer_email: row.customer_email,
    discounts: [],
    expires_at: row.expires_at,
    integration_identifier: row.integration_identifier,
    invoice: null,
    invoice_creation: row.mode === 'payment' ? showInvoiceCreation() : null,
    livemode: false,
    locale: row.locale as Session['locale'],
    managed_payments: null,
    metadata: row.metadata,
    mode: row.mode,
    origin_context: row.origin_context as Session['origin_context'],
    payment_intent: row.payment_intent,
    payment_link: null,
    payment_method_collection: row.mode === 'payment' ? 'if_required' : 'always',
    payment_method_configuration_details: null,
    payment_method_options: { card: { request_three_d_secure: 'automatic' } },
    payment_method_types: methodTypes(row.currency ?? 'usd'),
    payment_status: row.payment_status,
    permissions: null,
    phone_number_collection: { enabled: row.phone_number_collection },
    recovered_from: null,
    saved_payment_method_options: row.customer
      ? {
          allow_redisplay_filters: (row.allow_redisplay_filters ?? [
            'always',
          ]) as Stripe.Checkout.Session.SavedPaymentMethodOptions['allow_redisplay_filters'],
          payment_method_remove: 'disabled',
          payment_method_save: row.save_payment_method,
        }
      : null,
    setup_intent: row.setup_intent,
    shipping_address_collection: null,
    shipping_cost: null,
    shipping_options: [],
    status: row.status,
    submit_type: row.submit_type as Session['submit_type'],
    subscription: null,
    success_url: row.success_url,
    total_details:
      row.mode === 'payment' ? { amount_discount: 0, amount_shipping: 0, amount_tax: 0 } : null,
    ui_mode: row.ui_mode,
    url: row.ui_mode === 'hosted_page' && row.status === 'open' ? sessionUrl(world, row) : null,
    wallet_options: null,
  };
}

/** The address of a session's hosted page. */
export function sessionUrl(world: World, row: SessionRow): string {
  return `${world.publicUrl}/c/pay/${row.id}`;
}

function showAutomaticTax(row: SessionRow): Stripe.Checkout.Session.AutomaticTax {
  if (!row.automatic_tax) return { enabled: false, liability: null, provider: null, status: null };
  return {
    enabled: true,
    liability: { type: 'self' },
    provider: 'stripe',
    status: row.details ? 'complete' : 'requires_location_inputs',
  };
}

function showConsentCollection(row: SessionRow): Stripe.Checkout.Session.ConsentCollection | null {
  if (!row.consent_terms && !row.consent_promotions) return null;
  return {
    payment_method_reuse_agreement: null,
    promotions: row.consent_promotions,
    terms_of_service: row.consent_terms,
  };
}

function showCustomText(row: SessionRow): Stripe.Checkout.Session.CustomText {
  const message = (name: string) => {
    const words = row.custom_text[name];
    return words === undefined ? null : { message: words };
  };
  return {
    after_submit: message('after_submit'),
    shipping_address: message('shipping_address'),
    submit: message('submit'),
    terms_of_service_acceptance: message('terms_of_service_acceptance'),
  };
}

function showCustomerDetails(
  world: World,
  row: SessionRow,
): Stripe.Checkout.Session.CustomerDetails | null {
  const customer = row.customer ? world.store.get('customers', row.customer) : undefined;
  const email = row.details?.email ?? customer?.email ?? row.customer_email;
  if (!row.details && !email && !customer) return null;
  return {
    address: row.details?.address ?? null,
    business_name: null,
    email: email ?? null,
    individual_name: null,
    name: row.details?.name ?? null,
    phone: row.details?.phone ?? null,
    tax_exempt: 'none',
    tax_ids: row.details ? [] : null,
  };
}

function showInvoiceCreation(): Stripe.Checkout.Session.InvoiceCreation {
  return {
    enabled: false,
    invoice_data: {
      account_tax_ids: null,
      custom_fields: null,
      description: null,
      footer: null,
      issuer: null,
      metadata: {},
      rendering_options: null,
    },
  };
}

export function showLineItem(session: SessionRow, item: LineItemRow): Stripe.LineItem {
  const amount = item.unit_amount * item.quantity;
  return {
    id: item.id,
    object: 'item',
    adjustable_quantity: null,
    amount_discount: 0,
    amount_subtotal: amount,
    amount_tax: 0,
    amount_total: amount,
    currency: item.currency,
    description: item.name,
    metadata: item.metadata,
    price: {
      id: item.price,
      object: 'price',
      active: false,
      billing_scheme: 'per_unit',
      created: session.created,
      currency: item.currency,
      custom_unit_amount: null,
      livemode: false,
      lookup_key: null,
      metadata: {},
      nickname: null,
      product: item.product,
      recurring: null,
      tax_behavior: (item.tax_behavior ?? 'unspecified') as Stripe.Price.TaxBehavior,
      tiers_mode: null,
      transform_quantity: null,
      type: 'one_time',
      unit_amount: item.unit_amount,
      // The SDK turns this text into its Decimal.
      unit_amount_decimal: String(
        item.unit_amount,
      ) as unknown as Stripe.Price['unit_amount_decimal'],
    },
    quantity: item.quantity,
  };
}
