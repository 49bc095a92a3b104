import fc from 'fast-check';
import { refundElsewhere, retryRefund } from '@/lib/payments/retry-refund';
import { pick } from '../aim';
import type { Known } from '../known';
import { tellSandbox } from '../sandbox-orders';
import type { Deed } from '../step';

const nth = fc.nat({ max: 11 });
const reason = 'The card is closed; the buyer was told.';

/** A buyer's bank takes a refund at last, or sends it back. */
export const endsRefund: fc.Arbitrary<Deed> = fc
  .tuple(nth, fc.constantFrom('succeeded', 'failed'))
  .map(([which, outcome]) => {
    const known = ({ refunds }: Known) => refunds.filter(({ stripeId }) => stripeId);
    return {
      name: `a bank ends a refund: ${outcome}`,
      may: (now) => (known(now).length > 0 ? 'perhaps' : null),
      do: (_stage, now) =>
        tellSandbox('refund', { refund: pick(known(now), which)?.stripeId, outcome }),
    };
  });

/** Ada has a failed refund tried again, or writes down that it was paid in another way. */
export const mendsRefund: fc.Arbitrary<Deed> = fc
  .record({
    which: nth,
    act: fc.constantFrom(retryRefund, refundElsewhere),
    wild: fc.nat({ max: 5 }),
  })
  .map(({ which, act, wild }) => {
    const rows = ({ refunds }: Known) =>
      wild === 0 ? refunds : refunds.filter(({ state }) => state === 'failed');
    return {
      name: act === retryRefund ? 'Ada retries a refund' : 'Ada pays a refund elsewhere',
      may(known) {
        const row = pick(rows(known), which);
        return row ? (row.state === 'failed' ? 'yes' : 'no') : null;
      },
      async do(stage, known) {
        const refundId = pick(rows(known), which)?.id ?? '';
        await act(stage.people.ada, { refundId, reason });
        return 'done';
      },
    };
  });

/** Stripe is strict for a while about refunds beyond what is available. */
export const needsFunds: fc.Arbitrary<Deed> = fc.boolean().map((on) => ({
  name: `refunds ${on ? 'wait for funds' : 'need no funds'}`,
  may: () => 'perhaps',
  do: () => tellSandbox('refunds-need-funds', { on }),
}));
