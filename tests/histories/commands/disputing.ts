import fc from 'fast-check';
import { agreeDispute } from '@/lib/disputes/agree-dispute';
import { answerDispute } from '@/lib/disputes/answer-dispute';
import { openDispute } from '@/lib/disputes/open-dispute';
import { settleDispute } from '@/lib/disputes/settle-dispute';
import { aim, orderDeed } from '../aim';

const wish = fc.constantFrom('refund', 'part', 'redo', 'release');
/** How much of a price, in percent; the ends are where it goes wrong. */
const share = fc.constantFrom(1, 50, 99);

const partOf = (priceCents: number, percent: number): number =>
  Math.min(priceCents - 1, Math.max(1, Math.floor((priceCents * percent) / 100)));

export const opensDispute = fc.tuple(aim, wish, share).map(([at, wants, percent]) =>
  orderDeed({
    does: `opens a dispute and wants: ${wants}`,
    events: ['open_dispute'],
    aim: at,
    act: (stage, known, { order, who }) =>
      openDispute(stage.personOf(known, who, order), {
        number: order.number,
        reason: 'other',
        story: 'The cat is missing an ear, and that was the point of it.',
        wish: wants,
        ...(wants === 'part' ? { wishCents: partOf(order.priceCents, percent) } : {}),
      }).then(() => 'opened'),
  }),
);

export const answersDispute = aim.map((at) =>
  orderDeed({
    does: 'answers the dispute',
    events: ['answer_dispute'],
    aim: at,
    act: (stage, known, { order, who }) =>
      answerDispute(stage.personOf(known, who, order), {
        number: order.number,
        answer: 'The ear was never in the photo.',
      }),
  }),
);

export const agreesToDispute = aim.map((at) =>
  orderDeed({
    does: 'agrees to what the dispute asks for',
    events: ['agree_dispute'],
    aim: at,
    act: (stage, known, { order, who }) =>
      agreeDispute(stage.personOf(known, who, order), { number: order.number }),
  }),
);

export const settlesDispute = fc
  .tuple(aim, fc.constantFrom('release', 'refund', 'split'), share)
  .map(([at, outcome, percent]) =>
    orderDeed({
      does: `settles the dispute: ${outcome}`,
      events: ['settle_dispute'],
      aim: at,
      act: (stage, known, { order, who }) =>
        settleDispute(stage.personOf(known, who, order), {
          disputeId: order.dispute?.id ?? order.id,
          statement: 'Decided after both sides were heard, rule 4.',
          ...(outcome === 'split'
            ? { outcome, refundCents: partOf(order.priceCents, percent) }
            : { outcome }),
        }),
    }),
  );
