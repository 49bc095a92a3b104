import { cardOf } from '../cards/test-cards';
import type { ChargeRow } from '../store/rows/payments';
import type { World } from '../world';

/**
 * What comes after a payment with some test cards: a chargeback or a warning of fraud. It happens
 * at once but in a step of its own, after the payment has been announced.
 */
export function followUp(world: World, charge: ChargeRow): void {
  const method = world.store.get('payment_methods', charge.payment_method ?? '');
  if (method?.type !== 'card') return;
  const card = cardOf(method.behaviour);
  const now = world.clock.now();
  if (card.dispute) world.timers.schedule('dispute-opens', charge.id, now);
  if (card.fraudWarning) world.timers.schedule('fraud-warning', charge.id, now);
}
