import { describe, expect, test } from 'vitest';
import { ownNotifications } from '@/lib/notifications/queries';
import { withdrawOffer } from '@/lib/offers/withdraw-offer';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import type { Person } from '@/lib/platform/actor';
import { withDatabase } from '../../support/database';
import { offered, talk } from '../../support/offers';
import { deliveredOrder, makeWorld } from '../../support/worlds';

withDatabase();

const lineOf = async (person: Person, thread: string) =>
  (await ownNotifications(person)).lines.find((line) => line.thread === thread);

describe('a line whose matter is over', () => {
  test('does not ask a buyer for what they have done', async () => {
    const world = await makeWorld();
    const { number } = await deliveredOrder(world);
    const thread = `/orders/${number}`;
    expect(await lineOf(world.ben, thread)).toMatchObject({ kind: 'order-deliver', over: null });
    await acceptDelivery(world.ben, { number });
    expect(await lineOf(world.ben, thread)).toMatchObject({
      kind: 'order-deliver',
      over: 'Delivered; you accepted it since.',
    });
  });

  test('does not ask to pay for an offer that another has replaced', async () => {
    const world = await makeWorld();
    const conversationId = await talk(world);
    const first = await offered(world.ana, conversationId);
    expect(await lineOf(world.ben, `/offers/${first}`)).toMatchObject({ over: null });
    const second = await offered(world.ana, conversationId, { replaces: first });
    expect(await lineOf(world.ben, `/offers/${first}`)).toMatchObject({
      kind: 'offer-made',
      over: 'The seller has taken this offer back since.',
    });
    expect(await lineOf(world.ben, `/offers/${second}`)).toMatchObject({ over: null });
    await withdrawOffer(world.ana, { offerId: second });
    // Its own last word says it.
    expect(await lineOf(world.ben, `/offers/${second}`)).toMatchObject({
      kind: 'offer-withdrawn',
      over: null,
    });
  });
});
