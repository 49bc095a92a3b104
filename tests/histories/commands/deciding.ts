import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { restorePerson } from '@/lib/accounts/restore-person';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { adminEndOrder } from '@/lib/orders/admin-end-order';
import { adminRefundOrder } from '@/lib/orders/admin-refund-order';
import { aim, orderDeed } from '../aim';
import type { Deed } from '../step';

const reason = 'Decided after both sides were heard, rule 4.';
const share = fc.constantFrom(1, 50, 99);

/** An admin ends an open order: cancels, completes or divides it. */
export const adminEnds = fc
  .tuple(aim, fc.constantFrom('cancel', 'complete', 'split'), share)
  .map(([at, outcome, percent]) =>
    orderDeed({
      does: `ends the order as an admin: ${outcome}`,
      events: [`admin_${outcome}`],
      aim: at,
      act: (stage, known, { order, who }) => {
        const refundCents = Math.max(1, Math.floor((order.priceCents * percent) / 100));
        return adminEndOrder(stage.personOf(known, who, order), {
          number: order.number,
          reason,
          ...(outcome === 'split' ? { outcome, refundCents } : { outcome }),
        });
      },
    }),
  );

/** An admin gives money of a completed order back: a cent, half, all of what was released, or more than that. */
export const adminRefunds = fc
  .tuple(aim, fc.constantFrom('a cent', 'half', 'all', 'too much'))
  .map(([at, much]) => {
    const amountOf = (releasedCents: number): number => {
      if (much === 'a cent') return 1;
      if (much === 'half') return Math.max(1, Math.floor(releasedCents / 2));
      return much === 'all' ? Math.max(1, releasedCents) : releasedCents + 1;
    };
    return orderDeed({
      does: `refunds as an admin: ${much}`,
      events: ['admin_refund'],
      aim: at,
      also: (_known, { order }) =>
        amountOf(order.releasedCents) <= order.releasedCents ? 'yes' : 'no',
      act: (stage, known, { order, who }) =>
        adminRefundOrder(stage.personOf(known, who, order), {
          number: order.number,
          amountCents: amountOf(order.releasedCents),
          reason,
          key: randomUUID(),
        }),
    });
  });

/** An admin suspends a member, or takes it back. */
export const suspends: fc.Arbitrary<Deed> = fc
  .constantFrom('ana' as const, 'ben' as const)
  .map((name) => ({
    name: `${name} is suspended, or restored`,
    may: () => 'perhaps',
    async do(stage, known) {
      const { id, username } = stage.people[name];
      const act = known.suspended.includes(id) ? restorePerson : suspendPerson;
      await act(stage.people.ada, { username, reason });
      return act.name;
    },
  }));
