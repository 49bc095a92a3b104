import { cardByToken, type TestCard } from '../cards/test-cards';
import type { TestDebit } from '../cards/test-debits';
import { invalid, noSuch } from '../http/errors';
import { newId } from '../store/ids';
import type { BillingRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';

export const noBilling: BillingRow = { address: null, email: null, name: null, phone: null };

interface NewMethod {
  expMonth?: number;
  expYear?: number;
  billing?: BillingRow;
  allowRedisplay?: PaymentMethodRow['allow_redisplay'];
  metadata?: Record<string, string>;
}

/** Writes a card as a payment method; of its number only the behaviour stays. */
export function makeCardMethod(
  world: World,
  account: string,
  card: TestCard,
  fields: NewMethod = {},
): PaymentMethodRow {
  return makeMethod(world, account, 'card', card.behaviour, fields);
}

export function makeDebitMethod(
  world: World,
  account: string,
  debit: TestDebit,
  fields: NewMethod = {},
): PaymentMethodRow {
  return makeMethod(world, account, debit.type, debit.behaviour, fields);
}

function makeMethod(
  world: World,
  account: string,
  type: PaymentMethodRow['type'],
  behaviour: string,
  fields: NewMethod,
): PaymentMethodRow {
  const now = world.clock.now();
  return world.store.put('payment_methods', {
    id: newId('pm'),
    created: now,
    account,
    type,
    behaviour,
    exp_month: fields.expMonth ?? 12,
    exp_year: fields.expYear ?? new Date(now * 1000).getUTCFullYear() + 3,
    billing: fields.billing ?? noBilling,
    customer: null,
    set_up: false,
    allow_redisplay: fields.allowRedisplay ?? 'unspecified',
    metadata: fields.metadata ?? {},
  });
}

/**
 * The method that a parameter names: one of the account's own, or a new one for a test token such
 * as `pm_card_visa`. Throws resource_missing.
 */
export function methodNamed(
  world: World,
  account: string,
  id: string,
  param = 'payment_method',
): PaymentMethodRow {
  const card = id.startsWith('pm_card_') ? cardByToken(id) : undefined;
  if (card) return makeCardMethod(world, account, card);
  const row = world.store.get('payment_methods', id);
  if (!row || row.account !== account) throw noSuch('PaymentMethod', id, param);
  return row;
}

/** Throws when a method may not be used for this customer, as Stripe does. */
export function checkOwner(method: PaymentMethodRow, customer: string | null): void {
  if (method.customer === customer || !method.customer) return;
  if (!customer) {
    throw invalid(
      `The payment method supplied (${method.id}) belongs to the Customer ${method.customer}. Please include the Customer in the \`customer\` parameter on the PaymentIntent.`,
      'payment_method',
      'payment_method_unexpected_state',
    );
  }
  throw invalid(
    `The customer does not have a payment method with the ID ${method.id}. The payment method must be attached to the customer.`,
    'payment_method',
    'resource_missing',
  );
}
