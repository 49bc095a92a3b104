import { debitOf } from '../cards/test-debits';
import { emit } from '../events/emit';
import { releasePending } from '../money/balance';
import { payOutAutomatically, payoutArrives } from '../money/payouts';
import { decideDebit } from '../payments/confirm';
import { closeDispute, evidenceDue, openCardDispute, warnOfFraud } from '../payments/dispute';
import { cancelIntent } from '../payments/intents';
import { failRefund, retryShortRefunds, settleRefund } from '../payments/refund';
import { announceDebit, expireSession } from '../payments/sessions';
import { showBalance } from '../resources/balance';
import type { World } from '../world';
import type { TimerWork } from './timers';

/** What happens by itself when its time has come. */
export function timerWorks(world: () => World): Record<string, TimerWork> {
  return {
    'session-expires': (id) => {
      const session = world().store.get('sessions', id);
      if (session?.status === 'open') expireSession(world(), session);
    },
    'funds-available': (availableOn) => {
      for (const account of releasePending(world(), Number(availableOn))) {
        emit(world(), 'balance.available', account, showBalance(world(), account));
      }
      retryShortRefunds(world());
    },
    'automatic-payout': (account) => payOutAutomatically(world(), account),
    'payout-arrives': (id) => payoutArrives(world(), id),
    'debit-decided': (id) => {
      const intent = world().store.get('payment_intents', id);
      const method = world().store.get('payment_methods', intent?.payment_method ?? '');
      if (intent && method)
        announceDebit(world(), decideDebit(world(), intent, debitOf(method.behaviour).outcome));
    },
    'authorisation-lapses': (id) => {
      const intent = world().store.get('payment_intents', id);
      if (intent?.status === 'requires_capture') cancelIntent(world(), intent, 'expired');
    },
    'dispute-opens': (charge) => openCardDispute(world(), charge),
    'fraud-warning': (charge) => warnOfFraud(world(), charge),
    'evidence-due': (id) => evidenceDue(world(), id),
    'dispute-won': (id) => {
      closeDispute(world(), id, 'won');
    },
    'dispute-lost': (id) => {
      closeDispute(world(), id, 'lost');
    },
    'refund-pending': (id) => settleRefund(world(), id),
    'refund-fails': (id) => failRefund(world(), id),
  };
}
