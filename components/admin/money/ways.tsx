import { When } from '@/components/ui/when';
import type { AdminOverview } from '@/lib/moderation/views';
import type { CountCard } from '../count-cards';

/** What can go wrong with money, how much of it has, and the page of each. */
export function moneyWays(overview: AdminOverview): CountCard[] {
  const { now, nextEvidenceBy } = overview;
  return [
    {
      count: overview.chargebacksToAnswer,
      one: 'chargeback to answer',
      many: 'chargebacks to answer',
      href: '/admin/money/chargebacks',
      note: nextEvidenceBy ? (
        <>
          the next <When at={nextEvidenceBy} now={now} still />
        </>
      ) : (
        'what buyers told their banks'
      ),
      urgent: true,
    },
    {
      count: overview.fraudWarnings,
      one: 'warning of fraud',
      many: 'warnings of fraud',
      href: '/admin/money/fraud',
      note: 'nothing of these orders is paid out until somebody has looked',
      urgent: true,
    },
    {
      count: overview.failedRefunds,
      one: 'refund that Stripe refused',
      many: 'refunds that Stripe refused',
      href: '/admin/money/refunds',
      note: overview.failedRefunds > 0 ? 'the buyers are still owed' : 'and those on their way',
      urgent: true,
    },
    {
      count: overview.failedTransfers,
      one: 'transfer that Stripe refused',
      many: 'transfers that Stripe refused',
      href: '/admin/money/payouts',
      note:
        overview.failedTransfers > 0
          ? 'the sellers are still owed'
          : 'payouts, sellers who wait, sellers who owe',
      urgent: true,
    },
    {
      count: overview.unhandledEvents,
      one: 'message of Stripe that could not be handled',
      many: 'messages of Stripe that could not be handled',
      href:
        overview.unhandledEvents > 0
          ? '/admin/money/events?filter=failed'
          : '/admin/money/events?filter=all',
      note: 'they are tried again, and can be handled by hand',
      urgent: true,
    },
    {
      count: overview.failingTimers,
      one: 'clock that could not be fired',
      many: 'clocks that could not be fired',
      href: '/admin/money#clocks',
      note: 'they are tried again',
      urgent: true,
    },
  ];
}
