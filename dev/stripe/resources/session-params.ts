import type Stripe from 'stripe';
import { invalid, missing, noSuch } from '../http/errors';
import { formatAmount, smallestCharge } from '../money/currencies';
import { readShipping } from '../params/address';
import { mergeMetadata } from '../params/metadata';
import { newId } from '../store/ids';
import type { LineItemRow, SessionRow } from '../store/rows/checkout';

type Params = Stripe.Checkout.SessionCreateParams;

const minutesMin = 30;
const hoursMax = 24;
/** The app may have looked at its clock some moments before we look at ours. */
const slackSeconds = 30;

/** Parameters that Stripe knows and the sandbox does not play: refused, so that nobody relies on them. */
const unplayed = [
  'discounts',
  'optional_items',
  'shipping_address_collection',
  'shipping_options',
  'subscription_data',
  'custom_fields',
  'invoice_creation',
  'after_expiration',
  'name_collection',
  'payment_method_configuration',
  'customer_account',
] as const;

/** Throws for a combination of parameters that Stripe refuses, or that the sandbox does not play. */
export function checkCombination(params: Params): void {
  if (!params.mode) throw missing('mode');
  if (params.mode === 'subscription') {
    throw invalid('The sandbox plays Checkout Sessions of mode payment and setup.', 'mode');
  }
  for (const name of unplayed) {
    if (params[name] !== undefined) throw invalid(`The sandbox does not play ${name}.`, name);
  }
  exclusive(params, 'customer', 'customer_email');
  exclusive(params, 'customer', 'customer_creation');
  exclusive(params, 'allowed_payment_method_types', 'excluded_payment_method_types');
  checkUrls(params);
  if (params.mode === 'payment') {
    if (!params.line_items?.length) throw missing('line_items');
    if (params.setup_intent_data) throw onlyIn('setup_intent_data', 'setup');
    checkIntentData(params.payment_intent_data);
  } else {
    if (params.line_items) throw onlyIn('line_items', 'payment');
    if (params.payment_intent_data) throw onlyIn('payment_intent_data', 'payment');
    if (!params.currency) throw missing('currency');
  }
  if (params.saved_payment_method_options?.payment_method_save && !params.customer) {
    throw invalid(
      '`saved_payment_method_options[payment_method_save]` can only be used with a `customer`.',
      'saved_payment_method_options[payment_method_save]',
    );
  }
}

function onlyIn(param: string, mode: string): Error {
  return invalid(
    `You can not pass \`${param}\` in \`${mode === 'setup' ? 'payment' : 'setup'}\` mode.`,
    param,
  );
}

function exclusive(params: Params, one: keyof Params, other: keyof Params): void {
  if (params[one] !== undefined && params[other] !== undefined) {
    throw invalid(
      `You may only specify one of these parameters: ${one}, ${other}.`,
      one,
      'parameters_exclusive',
    );
  }
}

function checkUrls(params: Params): void {
  const ui = params.ui_mode ?? 'hosted_page';
  if (ui === 'hosted_page') {
    if (!params.success_url) throw missing('success_url');
    if (params.return_url) {
      throw invalid('`return_url` can not be used with `ui_mode: hosted_page`.', 'return_url');
    }
    return;
  }
  if (params.success_url) {
    throw invalid(`\`success_url\` can not be used with \`ui_mode: ${ui}\`.`, 'success_url');
  }
  if (params.cancel_url)
    throw invalid(`\`cancel_url\` can not be used with \`ui_mode: ${ui}\`.`, 'cancel_url');
  if (!params.return_url && params.redirect_on_completion !== 'never') throw missing('return_url');
}

function checkIntentData(data: Params['payment_intent_data']): void {
  if (data?.application_fee_amount !== undefined) {
    throw invalid(
      'Can only apply an application_fee_amount when the PaymentIntent is attempting a direct payment (using an OAuth key or Stripe-Account header) or destination payment (using `transfer_data[destination]`).',
      'payment_intent_data[application_fee_amount]',
    );
  }
  if (data?.transfer_data) {
    throw invalid(
      'The sandbox plays separate charges and transfers, not destination charges.',
      'payment_intent_data[transfer_data]',
    );
  }
}

/** The line items as they are kept. Throws for one that has no price or is in another currency. */
export function readLineItems(params: Params): LineItemRow[] {
  const items = (params.line_items ?? []).map(readLineItem);
  const [first] = items;
  for (const item of items) {
    if (item.currency !== first?.currency) {
      throw invalid(
        `All line items in a Checkout Session must have the same currency. Expected ${first?.currency}, got ${item.currency}.`,
        'line_items',
      );
    }
  }
  return items;
}

function readLineItem(
  given: Stripe.Checkout.SessionCreateParams.LineItem,
  place: number,
): LineItemRow {
  const path = `line_items[${place}]`;
  const price = given.price_data;
  if (given.price) throw noSuch('price', given.price, `${path}[price]`);
  if (!price) throw missing(`${path}[price_data]`);
  if (price.product) throw noSuch('product', price.product, `${path}[price_data][product]`);
  if (!price.product_data) throw missing(`${path}[price_data][product_data]`);
  if (price.recurring) {
    throw invalid(
      'You must provide one-time prices in `payment` mode.',
      `${path}[price_data][recurring]`,
    );
  }
  if (given.tax_rates) throw invalid('The sandbox does not play tax_rates.', `${path}[tax_rates]`);
  if (given.quantity === undefined) throw missing(`${path}[quantity]`);
  return {
    id: newId('li'),
    price: newId('price'),
    product: newId('prod'),
    name: price.product_data.name,
    description: price.product_data.description ?? null,
    images: price.product_data.images ?? [],
    currency: price.currency.toLowerCase(),
    unit_amount: unitAmount(price, path),
    quantity: given.quantity,
    tax_behavior: price.tax_behavior ?? null,
    metadata: mergeMetadata({}, given.metadata),
    product_metadata: mergeMetadata({}, price.product_data.metadata),
  };
}

function unitAmount(
  price: Stripe.Checkout.SessionCreateParams.LineItem.PriceData,
  path: string,
): number {
  if (price.unit_amount !== undefined) return price.unit_amount;
  const text =
    price.unit_amount_decimal === undefined ? undefined : String(price.unit_amount_decimal);
  if (text === undefined) throw missing(`${path}[price_data][unit_amount]`);
  const amount = Number(text);
  if (!Number.isInteger(amount) || amount < 0) {
    throw invalid(
      'The sandbox takes whole minor units in unit_amount_decimal.',
      `${path}[price_data][unit_amount_decimal]`,
    );
  }
  return amount;
}

/** Throws amount_too_small for a total below the least charge of its currency. */
export function checkTotal(total: number, currency: string): void {
  const least = smallestCharge(currency);
  if (total > 0 && total < least) {
    throw invalid(
      `The Checkout Session's total amount due must add up to at least ${formatAmount(least, currency)} ${currency}`,
      'line_items',
      'amount_too_small',
    );
  }
  if (total > 99_999_999) {
    throw invalid(
      "The Checkout Session's total amount due must be no more than 99999999",
      'line_items',
      'amount_too_large',
    );
  }
}

/** When the session ends: 30 minutes to 24 hours from now, 24 hours if nothing is said. */
export function readExpiry(value: number | undefined, now: number): number {
  if (value === undefined) return now + hoursMax * 3600;
  if (value < now + minutesMin * 60 - slackSeconds) {
    throw invalid(
      `The \`expires_at\` timestamp must be at least ${minutesMin} minutes from Checkout Session creation.`,
      'expires_at',
    );
  }
  if (value > now + hoursMax * 3600 + slackSeconds) {
    throw invalid(
      `The \`expires_at\` timestamp must be less than ${hoursMax} hours from Checkout Session creation.`,
      'expires_at',
    );
  }
  return value;
}

/** What the parameters say of the intent that will be made when the person pays. */
export function readIntentData(params: Params): SessionRow['payment_intent_data'] {
  const data = params.payment_intent_data;
  return {
    capture_method: (data?.capture_method ?? 'automatic_async') as 'automatic_async',
    description: data?.description ?? null,
    metadata: mergeMetadata({}, data?.metadata),
    on_behalf_of: data?.on_behalf_of ?? null,
    receipt_email: data?.receipt_email ?? null,
    setup_future_usage: (data?.setup_future_usage ?? null) as 'off_session' | null,
    shipping: readShipping(data?.shipping),
    statement_descriptor: data?.statement_descriptor ?? null,
    statement_descriptor_suffix: data?.statement_descriptor_suffix ?? null,
    transfer_group: data?.transfer_group ?? null,
  };
}
