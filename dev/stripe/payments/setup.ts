import type { Decline } from '../cards/test-cards';
import { emit } from '../events/emit';
import { showPaymentMethod } from '../resources/payment-method-view';
import { showSetupIntent } from '../resources/setup-intent-view';
import { newId, randomLetters } from '../store/ids';
import type { PaymentMethodRow, SetupIntentRow } from '../store/rows/payments';
import type { World } from '../world';
import { authenticationFailed, type Circumstances, judge } from './judge';

/** Writes a new intent to save a method. */
export function makeSetupIntent(
  world: World,
  account: string,
  fields: Partial<SetupIntentRow>,
): SetupIntentRow {
  const id = newId('seti');
  const row = world.store.put('setup_intents', {
    status: 'requires_payment_method',
    client_secret: `${id}_secret_${randomLetters(25)}`,
    customer: null,
    description: null,
    metadata: {},
    payment_method: null,
    automatic_payment_methods: { enabled: true, allow_redirects: 'always' },
    failure: null,
    failed_method: null,
    authentication: null,
    cancellation_reason: null,
    on_behalf_of: null,
    usage: 'off_session',
    session: null,
    ...fields,
    id,
    created: world.clock.now(),
    account,
  });
  emit(world, 'setup_intent.created', account, showSetupIntent(world, row));
  return row;
}

/** Tries to save a method for later use: succeeded, requires_action, or with its failure. */
export function confirmSetup(
  world: World,
  intent: SetupIntentRow,
  method: PaymentMethodRow,
  how: Omit<Circumstances, 'savingOnly'> & { returnUrl?: string | null },
): SetupIntentRow {
  const verdict = judge(method, { ...how, savingOnly: true });
  if (verdict.kind === 'decline') return declineSetup(world, intent, method, verdict.decline);
  if (verdict.kind === 'authenticate') {
    const row = world.store.patch('setup_intents', intent.id, {
      status: 'requires_action',
      payment_method: method.id,
      failure: null,
      authentication: { attempt: newId('setatt'), return_url: how.returnUrl ?? null },
    });
    emit(world, 'setup_intent.requires_action', row.account, showSetupIntent(world, row));
    return row;
  }
  const saved = world.store.patch('payment_methods', method.id, {
    customer: intent.customer ?? method.customer,
    set_up: true,
  });
  if (saved.customer && saved.customer !== method.customer) {
    emit(world, 'payment_method.attached', intent.account, showPaymentMethod(saved));
  }
  const row = world.store.patch('setup_intents', intent.id, {
    status: 'succeeded',
    payment_method: method.id,
    failure: null,
    authentication: null,
  });
  emit(world, 'setup_intent.succeeded', row.account, showSetupIntent(world, row));
  return row;
}

/** The end of 3-D Secure for a method that is being saved. */
export function finishSetupAuthentication(
  world: World,
  intent: SetupIntentRow,
  attempt: string,
  passed: boolean,
): SetupIntentRow {
  if (intent.status !== 'requires_action' || intent.authentication?.attempt !== attempt)
    return intent;
  const method = world.store.get('payment_methods', intent.payment_method ?? '');
  if (!method) return intent;
  return passed
    ? confirmSetup(world, intent, method, { offSession: false, authenticated: true })
    : declineSetup(world, intent, method, {
        ...authenticationFailed,
        code: 'setup_intent_authentication_failure',
      });
}

function declineSetup(
  world: World,
  intent: SetupIntentRow,
  method: PaymentMethodRow,
  decline: Decline,
): SetupIntentRow {
  const row = world.store.patch('setup_intents', intent.id, {
    status: 'requires_payment_method',
    payment_method: null,
    failure: { ...decline, param: null, charge: null },
    failed_method: method.id,
    authentication: null,
  });
  emit(world, 'setup_intent.setup_failed', row.account, showSetupIntent(world, row));
  return row;
}
