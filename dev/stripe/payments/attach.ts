import { emit } from '../events/emit';
import { ApiError, refused } from '../http/errors';
import { showPaymentMethod } from '../resources/payment-method-view';
import type { PaymentMethodRow } from '../store/rows/payments';
import type { World } from '../world';
import { judge } from './judge';

/** Saves a method with a customer; the bank is asked, so a card that is refused is refused here too. */
export function attachMethod(
  world: World,
  method: PaymentMethodRow,
  customer: string,
): PaymentMethodRow {
  if (method.customer && method.customer !== customer) {
    throw refused(
      'The payment method you provided has already been attached to a customer.',
      'payment_method_unexpected_state',
      'payment_method',
    );
  }
  const verdict = judge(method, { offSession: false, authenticated: true, savingOnly: true });
  if (verdict.kind === 'decline') {
    const { code, decline_code, message } = verdict.decline;
    throw new ApiError(
      402,
      { type: 'card_error', code, message, ...(decline_code ? { decline_code } : {}) },
      'execution',
    );
  }
  const row = world.store.patch('payment_methods', method.id, { customer });
  emit(world, 'payment_method.attached', row.account, showPaymentMethod(row));
  return row;
}
