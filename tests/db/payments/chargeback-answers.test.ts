import { expect, test } from 'vitest';
import { chargebackCase } from '@/lib/moderation/chargeback-query';
import { answerChargeback } from '@/lib/payments/answer-chargeback';
import { carryOutAnswer } from '@/lib/payments/carry-out-answer';
import { stripe } from '@/lib/payments/stripe';
import { theClock } from '@/lib/platform/actor';
import { db } from '@/lib/platform/db';
import { bought, chargeOf, openMarket, settle, wait, withMarket } from '../../support/market';
import { order } from '../../support/sandbox';
import type { TestOrder, World } from '../../support/worlds';

withMarket();

const toTheInquiry = 'They ask what was bought: one portrait of a cat.';
const toTheBank = 'The cat was delivered on Monday, and accepted.';

const rowOf = (made: TestOrder) => db.chargeback.findFirstOrThrow({ where: { orderId: made.id } });

async function disputed(world: World, inquiry: boolean): Promise<TestOrder> {
  const made = await bought(world);
  await order('dispute', { charge: await chargeOf(made.id), inquiry });
  await settle();
  return made;
}

async function answer(world: World, made: TestOrder, evidence: string): Promise<void> {
  const { id } = await rowOf(made);
  await answerChargeback(world.ada, { chargebackId: id, answer: 'send', evidence });
}

async function escalate(made: TestOrder): Promise<string> {
  const { stripeId } = await rowOf(made);
  await order('dispute', { dispute: stripeId, outcome: 'escalate' });
  return stripeId;
}

test('an inquiry that was answered and becomes a chargeback is answered anew, by a person', async () => {
  const world = await openMarket();
  const made = await disputed(world, true);
  await answer(world, made, toTheInquiry);
  await settle();
  const stripeId = await escalate(made);
  await settle();
  await wait({ minutes: 6 });
  expect(await rowOf(made)).toMatchObject({ state: 'open', answer: null, answeredAt: null });
  expect((await stripe().disputes.retrieve(stripeId)).status).toBe('needs_response');
  const { id } = await rowOf(made);
  expect(await chargebackCase(world.ada, id)).toMatchObject({
    mayAnswer: true,
    draft: toTheInquiry,
  });

  // The same words again are a request of their own, not the answer to the first one.
  await answer(world, made, toTheInquiry);
  await settle();
  expect((await rowOf(made)).state).toBe('answered');
  expect((await stripe().disputes.retrieve(stripeId)).status).toBe('under_review');
});

test('what was said to an inquiry is not sent to a chargeback that nobody has told us of', async () => {
  const world = await openMarket();
  const made = await disputed(world, true);
  await order('lose', { next: -1 });
  const stripeId = await escalate(made);
  await order('lose', { next: 0 });
  await answer(world, made, toTheInquiry);
  await settle();
  expect((await stripe().disputes.retrieve(stripeId)).status).toBe('needs_response');
  await wait({ minutes: 6 });
  expect(await rowOf(made)).toMatchObject({ state: 'open', answer: null });
});

test('a refusal of one text leaves alone what another admin has written meanwhile', async () => {
  const world = await openMarket();
  const made = await disputed(world, false);
  await answer(world, made, toTheInquiry);
  const { id } = await rowOf(made);
  await order('fail-next', {
    method: 'POST',
    path: '/v1/disputes/*',
    status: 400,
    times: 1,
    delay_ms: 1000,
  });
  const slow = carryOutAnswer(theClock, { chargebackId: id });
  await new Promise((resolve) => setTimeout(resolve, 300));
  // The other one that carried the first text out was refused sooner.
  await db.chargeback.update({ where: { id }, data: { answer: null, answeredAt: null } });
  await answer(world, made, toTheBank);
  await slow;
  expect(await rowOf(made)).toMatchObject({ answer: 'send', evidence: toTheBank });
  await settle();
  expect((await rowOf(made)).state).toBe('answered');
});
