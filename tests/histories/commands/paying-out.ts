import fc from 'fast-check';
import { payOutSeller } from '@/lib/payments/pay-out-seller';
import { db } from '@/lib/platform/db';
import { enqueue } from '@/lib/platform/jobs';
import { onboard } from '@/prisma/seed/onboard-sellers';
import { tellSandbox } from '../sandbox-orders';
import type { Deed } from '../step';

/** The seller asks for what has cleared; nobody else can for her. */
export const asksForPayout: fc.Arbitrary<Deed> = fc
  .record({
    name: fc.oneof(
      { arbitrary: fc.constant('ana' as const), weight: 8 },
      { arbitrary: fc.constantFrom('zoe' as const, 'ada' as const), weight: 1 },
    ),
    wild: fc.nat({ max: 9 }).map((n) => n === 0),
  })
  .map(({ name, wild }) => ({
    name: `${name} asks for Ana’s payout`,
    may({ payableCents }) {
      if (payableCents <= 0 && !wild) return null;
      return name === 'ana' ? 'perhaps' : 'no';
    },
    async do(stage, known) {
      const { people } = stage;
      const { sentCents } = await payOutSeller(stage.as(known, people[name]), {
        sellerId: people.ana.id,
      });
      return `${sentCents} sent`;
    },
  }));

/** The daily job, at another moment than the clock's own. */
export const paysOutDaily: fc.Arbitrary<Deed> = fc.constant({
  name: 'the day of payouts comes',
  may: ({ payableCents }) => (payableCents > 0 ? 'perhaps' : null),
  async do() {
    await enqueue(db, 'pay-out-sellers', {}, { key: 'test:pay-out-sellers' });
    return 'asked for';
  },
});

const verdict = fc.constantFrom('restrict', 'approve', 'approve', 'ask_for_more', 'reject');

/** Stripe looks at Ana's account again. */
export const judgesAccount: fc.Arbitrary<Deed> = verdict.map((says) => ({
  name: `Stripe says of Ana’s account: ${says}`,
  may: ({ account }) => (account ? 'perhaps' : null),
  do: (_stage, { account }) => tellSandbox('restrict', { account, verdict: says }),
}));

/** Ana cuts the connection: what she has there stays hers, and the marketplace sees the account no more. */
export const cutsConnection: fc.Arbitrary<Deed> = fc.constant({
  name: 'Ana cuts the connection to her Stripe account',
  may: ({ account }) => (account ? 'perhaps' : null),
  do: (_stage, { account }) => tellSandbox('deauthorize', { account }),
});

/** Ana goes through Stripe's pages (again). */
export const isOnboarded: fc.Arbitrary<Deed> = fc.constant({
  name: 'Ana sets up her payouts',
  may: ({ account }) => (account ? null : 'perhaps'),
  async do(stage, known) {
    await onboard(stage.as(known, stage.people.ana), 'US');
    return 'set up';
  },
});

/** Her own bank does not take what Stripe pays out to it, or takes it again. */
export const bankRefuses: fc.Arbitrary<Deed> = fc.boolean().map((fail) => ({
  name: `Ana’s own bank ${fail ? 'refuses' : 'takes'} payouts`,
  may: ({ account }) => (account ? 'perhaps' : null),
  do: (_stage, { account }) => tellSandbox('payout-failure', { account, fail }),
}));
