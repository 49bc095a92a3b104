import { emit } from '../events/emit';
import { showPaymentMethod } from '../resources/payment-method-view';
import type { PaymentIntentRow, PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';

/** Saves a method with the customer when the intent asks for it; gives the method as it then is. */
export function saveMethod(
  world: World,
  intent: Pick<PaymentIntentRow, 'customer' | 'setup_future_usage' | 'account'>,
  method: PaymentMethodRow,
): PaymentMethodRow {
  if (!intent.customer || !intent.setup_future_usage) return method;
  const row = world.store.patch('payment_methods', method.id, {
    customer: intent.customer,
    set_up: method.set_up || intent.setup_future_usage === 'off_session',
  });
  if (method.customer !== intent.customer) {
    emit(world, 'payment_method.attached', intent.account, showPaymentMethod(row));
  }
  return row;
}
