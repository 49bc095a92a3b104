import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { suspendPerson } from '@/lib/accounts/suspend-person';
import { pauseGig } from '@/lib/catalog/pause-gig';
import { listReviews } from '@/lib/catalog/public-reviews';
import { removeGig } from '@/lib/catalog/remove-gig';
import { blockPerson } from '@/lib/inbox/block-person';
import { reportConversation } from '@/lib/inbox/report-conversation';
import { startConversation } from '@/lib/inbox/start-conversation';
import { auditLog } from '@/lib/moderation/audit-query';
import { readReported } from '@/lib/moderation/read-reported';
import { askForChange } from '@/lib/offers/ask-for-change';
import { declineOffer } from '@/lib/offers/decline-offer';
import { offerForm } from '@/lib/offers/form-query';
import { remindOfOffers } from '@/lib/offers/lapse-offers';
import { makeOffer } from '@/lib/offers/make-offer';
import { orderOffer } from '@/lib/offers/order-offer';
import { offerReview, offersOfConversation, readOffer } from '@/lib/offers/queries';
import { withdrawOffer } from '@/lib/offers/withdraw-offer';
import { acceptDelivery } from '@/lib/orders/accept-delivery';
import { closeUnopenedPayment } from '@/lib/orders/confirm-payment';
import { deliverOrder } from '@/lib/orders/deliver-order';
import { resumeCheckout } from '@/lib/orders/place-order';
import { orderWorkspace } from '@/lib/orders/queries';
import { orderReceipts } from '@/lib/orders/receipt-query';
import { nobody, stripeItself, theClock } from '@/lib/platform/actor';
import { now } from '@/lib/platform/clock';
import { db } from '@/lib/platform/db';
import { refreshFacts } from '@/lib/reviews/refresh-facts';
import { reviewOrder } from '@/lib/reviews/review-order';
import { bookProblems } from '../../support/book';
import { pass } from '../../support/clocks';
import { withDatabase } from '../../support/database';
import { offered, paidOffer, placedOffer, stateOfOffer, talk } from '../../support/offers';
import { withSandbox } from '../../support/sandbox';
import { makeGig, makeWorld, payNow, suspended } from '../../support/worlds';

const database = withDatabase();
withSandbox();

const reason = 'It is against the rules.';
const toldOf = async (personId: string) =>
  (await db.notification.findMany({ where: { personId }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  );
const readOrder = (number: string) =>
  db.order.findUniqueOrThrow({
    where: { number },
    select: { state: true, refunds: { select: { amountCents: true } } },
  });
const goneBack = { state: 'abandoned', refunds: [{ amountCents: 6300 }] };

test('an offer based on a gig is bought as it was made, and asks the gig’s questions', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const gig = await makeGig(ana, { questions: [{ kind: 'text', text: 'Which cats?' }] });
  const offerId = await offered(ana, await talk(world), { gigId: gig.id, asksQuestions: true });
  expect(await toldOf(ben.id)).toEqual(['offer-made']);
  expect(await offerReview(ben, { offerId })).toMatchObject({
    closed: null,
    questions: 1,
    totalCents: 6300,
    part: { priceCents: 6000, serviceFeeCents: 300 },
  });
  const { number } = await paidOffer(ben, offerId);
  expect(await stateOfOffer(offerId)).toBe('accepted');
  expect(await orderWorkspace(ana, number)).toMatchObject({
    state: 'awaiting_requirements',
    title: 'Four cats in one picture',
    gigSlug: gig.slug,
    priceCents: 6000,
    serviceFeeCents: 300,
    deliveryDays: 5,
    revisionsLeft: 2,
    requirements: [{ text: 'Which cats?' }],
    bought: { slug: gig.slug, package: { tier: 'offer', name: 'Custom offer' } },
  });
  expect(await toldOf(ana.id)).toContain('order-pay');
  const [told] = await db.notification.findMany({ where: { personId: ana.id, kind: 'order-pay' } });
  expect(told?.title).toContain('Your offer is accepted');
  const [receipt] = (await orderReceipts(ben, number)).receipts;
  expect(receipt?.lines).toEqual([
    { label: 'Four cats in one picture (Custom offer)', cents: 6000 },
    { label: 'Service fee', cents: 300 },
  ]);
});

test('a free offer has no gig: its review stands on the seller’s page, and counts for the seller alone', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offered(ana, await talk(world));
  const { number, id } = await paidOffer(ben, offerId);
  expect(await orderWorkspace(ben, number)).toMatchObject({ state: 'in_progress', gigSlug: null });
  await deliverOrder(ana, { number, message: 'Four cats.' });
  await acceptDelivery(ben, { number });
  const stars = {
    quality: 5,
    communication: 4,
    value: 5,
    text: 'All four of them, and they smile.',
  };
  await reviewOrder(ben, { number, ...stars });
  await reviewOrder(ana, { number, rating: 5, text: 'Clear and quick to answer.' });
  const order = await db.order.findUniqueOrThrow({ where: { id } });
  expect(order.gigId).toBeNull();
  await refreshFacts(theClock, { gigId: null, sellerId: ana.id });
  const { reviews } = await listReviews(nobody, { sellerId: ana.id });
  expect(reviews).toMatchObject([{ text: stars.text, gig: null }]);
  expect(await db.sellerProfile.findUniqueOrThrow({ where: { personId: ana.id } })).toMatchObject({
    ordersDone: 1,
    ratingSum: 5,
    ratingCount: 1,
  });
});

test('an admin reads an offer once it was ordered or its conversation was reported, and no other', async () => {
  const world = await makeWorld();
  const { ana, ben, ada, zoe } = world;
  const conversationId = await talk(world);
  const offerId = await offered(ana, conversationId);
  const refused = { code: 'not_found' };
  await expect(readOffer(ada, offerId)).rejects.toMatchObject(refused);

  const words = 'She wants far too much for it.';
  await reportConversation(ben, { conversationId, reason: 'other', words });
  const report = await db.conversationReport.findFirstOrThrow({ where: { conversationId } });
  const { messages } = await readReported(ada, { reportId: report.id });
  expect(messages.at(-1)).toMatchObject({ offerId });
  expect(await readOffer(ada, offerId)).toMatchObject({ viewer: 'admin', allowed: [] });
  await expect(readOffer(zoe, offerId)).rejects.toMatchObject(refused);
  await expect(readOffer(suspended(ada), offerId)).rejects.toMatchObject(refused);
  const readings = {
    rows: [{ act: 'offer.read', facts: { offerId } }, { act: 'conversation.read' }],
  };
  expect(await auditLog(ada, { subject: 'conversation' })).toMatchObject(readings);

  const { ana: ida, ben: bob, ...others } = await makeWorld();
  const ordered = await offered(ida, await talk({ ana: ida, ben: bob, ...others }));
  await expect(readOffer(ada, ordered)).rejects.toMatchObject(refused);
  await paidOffer(bob, ordered);
  expect(await readOffer(ada, ordered)).toMatchObject({ viewer: 'admin', state: 'accepted' });
  // An order is theirs to read as it is: nothing more is noted.
  expect(await auditLog(ada, { subject: 'conversation' })).toMatchObject(readings);
});

test('the buyer asks for a change, and the seller answers with a new offer in the old one’s place', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  const first = await offered(ana, conversationId);
  const { number, paymentId } = await placedOffer(ben, first);
  await askForChange(ben, { offerId: first, text: 'Three cats are enough, for less.' });
  expect(await readOffer(ana, first)).toMatchObject({
    state: 'change_asked',
    changeAsked: 'Three cats are enough, for less.',
    allowed: ['withdraw'],
    payable: null,
  });
  expect(await toldOf(ana.id)).toEqual(['message', 'offer-change-asked']);
  expect(await offerForm(ana, { conversationId, replaces: first })).toMatchObject({
    closed: null,
    replaces: { id: first, changeAsked: 'Three cats are enough, for less.' },
    start: { title: 'Four cats in one picture', priceCents: 6000 },
  });
  const second = await offered(ana, conversationId, { priceCents: 4500, replaces: first });
  expect(await stateOfOffer(first)).toBe('withdrawn');
  // What was paid all the same on the page that was open goes back.
  await payNow(paymentId);
  expect(await readOrder(number)).toEqual(goneBack);
  await expect(placedOffer(ben, first)).rejects.toMatchObject({ code: 'conflict' });
  expect([...(await offersOfConversation(ben, conversationId)).keys()].sort()).toEqual(
    [first, second].sort(),
  );
  await paidOffer(ben, second);
  expect(await stateOfOffer(second)).toBe('accepted');
  const texts = await db.message.findMany({ where: { conversationId }, orderBy: { seq: 'asc' } });
  expect(texts.map((each) => [each.text, each.offerId])).toEqual([
    ['Could you draw four cats in one picture?', null],
    ['Offer: Four cats in one picture', first],
    ['Three cats are enough, for less.', null],
    ['Offer: Four cats in one picture', second],
  ]);
});

test('who has asked for a change may accept the offer as it is after all, while it stands', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  const text = 'Three cats are enough, for less.';
  const offerId = await offered(ana, conversationId);
  const { paymentId } = await placedOffer(ben, offerId);
  await askForChange(ben, { offerId, text });
  expect(await readOffer(ben, offerId)).toMatchObject({
    state: 'change_asked',
    payable: { priceCents: 6000 },
  });
  expect(await offerReview(ben, { offerId })).toMatchObject({ closed: null });
  // The page that was open before still takes the payment.
  await payNow(paymentId);
  expect(await stateOfOffer(offerId)).toBe('accepted');

  const late = await offered(ana, conversationId, { expiryDays: 1 });
  await askForChange(ben, { offerId: late, text });
  await db.offer.update({ where: { id: late }, data: { expiresAt: await now() } });
  expect((await offerReview(ben, { offerId: late })).closed).toMatch(/time of this offer is over/);
  await expect(placedOffer(ben, late)).rejects.toMatchObject({ code: 'conflict' });
});

test('an offer is declined with words, and then nothing can be done with it', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offered(ana, await talk(world));
  await declineOffer(ben, { offerId, text: 'My cats have moved out.' });
  const { allowed, state, payable } = await readOffer(ben, offerId);
  expect({ allowed, state, payable }).toEqual({ allowed: [], state: 'declined', payable: null });
  expect(await toldOf(ana.id)).toEqual(['message', 'offer-declined']);
  for (const late of [
    () => declineOffer(ben, { offerId }),
    () => askForChange(ben, { offerId, text: 'Or rather not quite so.' }),
    () => withdrawOffer(ana, { offerId }),
    () => orderOffer(ben, { offerId, checkoutKey: randomUUID() }),
  ])
    await expect(late()).rejects.toMatchObject({ code: 'conflict' });
});

test('withdrawn while the buyer pays: the payment page closes, and what was paid goes straight back', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offered(ana, await talk(world));
  const { number, paymentId } = await placedOffer(ben, offerId);
  await withdrawOffer(ana, { offerId });
  const jobs = await db.$queryRaw<{ key: string }[]>`
    SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'close-checkout'`;
  expect(jobs).toContainEqual({ key: `close:${paymentId}` });
  await expect(resumeCheckout(ben, { number })).rejects.toMatchObject({ code: 'conflict' });
  await payNow(paymentId);
  expect(await readOrder(number)).toEqual(goneBack);
  expect(await stateOfOffer(offerId)).toBe('withdrawn');
  expect(await toldOf(ben.id)).toEqual(['offer-made', 'offer-withdrawn', 'order-unwanted-payment']);
});

test('its time ends: the buyer is reminded a day before, once, and both are told at the end', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  const offerId = await offered(ana, conversationId, { expiryDays: 3 });
  const short = await offered(ana, conversationId, { expiryDays: 1 });
  const { paymentId } = await placedOffer(ben, offerId);
  await pass({ days: 1, minutes: 1 });
  expect(await stateOfOffer(short)).toBe('lapsed');
  await pass({ days: 1 });
  await pass({ hours: 2 });
  expect(await toldOf(ben.id)).toEqual([
    'offer-made',
    'offer-made',
    'offer-lapsed',
    'offer-reminder',
  ]);
  await pass({ hours: 22 });
  expect(await stateOfOffer(offerId)).toBe('lapsed');
  expect((await toldOf(ben.id)).at(-1)).toBe('offer-lapsed');
  expect(await toldOf(ana.id)).toEqual(['message', 'offer-lapsed', 'offer-lapsed']);
  await payNow(paymentId);
  expect(await readOrder((await placedNumber(offerId)) ?? '')).toEqual(goneBack);
});

test('an offer that nobody can be reminded of does not keep the others from it', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  const title = 'A cat that breaks everything';
  await offered(ana, conversationId, { title, expiryDays: 3 });
  await offered(ana, conversationId, { expiryDays: 3 });
  await database.query(`
    CREATE FUNCTION break_telling() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
      RAISE EXCEPTION 'broken on purpose'; END $$;
    CREATE TRIGGER broken BEFORE INSERT ON notification FOR EACH ROW
      WHEN (NEW.kind = 'offer-reminder' AND NEW.title LIKE '%${title}%') EXECUTE FUNCTION break_telling()`);
  await pass({ days: 2, minutes: 1 });
  await database.query('DROP TRIGGER broken ON notification');
  const reminders = () =>
    db.notification.count({ where: { personId: ben.id, kind: 'offer-reminder' } });
  expect(await reminders()).toBe(1);
  expect(await remindOfOffers(theClock)).toEqual({ reminded: 1 });
  expect(await reminders()).toBe(2);
});

const placedNumber = async (offerId: string) =>
  (await db.order.findFirst({ where: { offerId }, select: { number: true } }))?.number;

test('a payment that a slow bank has in hand keeps the offer from ending', async () => {
  const world = await makeWorld();
  const offerId = await offered(world.ana, await talk(world), { expiryDays: 1 });
  const { paymentId, number } = await placedOffer(world.ben, offerId);
  await db.payment.update({ where: { id: paymentId }, data: { state: 'processing' } });
  await pass({ days: 2 });
  expect(await stateOfOffer(offerId)).toBe('open');
  await payNow(paymentId);
  expect((await readOrder(number)).state).toBe('in_progress');
  expect(await stateOfOffer(offerId)).toBe('accepted');
});

test('pressed twenty times at once, in twenty windows, it is one order and one payment page', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offered(ana, await talk(world));
  const pages = await Promise.all(
    Array.from({ length: 20 }, () => orderOffer(ben, { offerId, checkoutKey: randomUUID() })),
  );
  expect(new Set(pages.map(({ number }) => number)).size).toBe(1);
  expect(new Set(pages.map(({ url }) => url)).size).toBe(1);
  const orders = await db.order.findMany({ where: { offerId }, select: { payments: true } });
  expect(orders.map(({ payments }) => payments.length)).toEqual([1]);
});

test('accepted and withdrawn at once: one of the two, and the money is where it belongs', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const conversationId = await talk(world);
  for (let round = 0; round < 5; round++) {
    const offerId = await offered(ana, conversationId);
    const { number, paymentId } = await placedOffer(ben, offerId);
    await Promise.allSettled([payNow(paymentId), withdrawOffer(ana, { offerId })]);
    const state = await stateOfOffer(offerId);
    const order = await readOrder(number);
    if (state === 'accepted') expect(order).toEqual({ state: 'in_progress', refunds: [] });
    else expect({ state, order }).toEqual({ state: 'withdrawn', order: goneBack });
  }
});

test('what the seller sends twice is one offer', async () => {
  const world = await makeWorld();
  const conversationId = await talk(world);
  const first = await offered(world.ana, conversationId);
  const same = { replaces: first, key: randomUUID() };
  const ids = await Promise.all(
    Array.from({ length: 5 }, () => offered(world.ana, conversationId, same)),
  );
  expect(new Set(ids).size).toBe(1);
  expect(await db.offer.count({ where: { conversationId } })).toBe(2);
});

test('five stand open at most, and nothing is offered to who is blocked, suspended or oneself not there', async () => {
  const world = await makeWorld();
  const { ana, ben, ada } = world;
  const conversationId = await talk(world);
  const ids = [];
  for (let count = 0; count < 5; count++) ids.push(await offered(ana, conversationId));
  await expect(offered(ana, conversationId)).rejects.toThrow('5 offers are open here already');
  await withdrawOffer(ana, { offerId: ids[0] ?? '' });
  await offered(ana, conversationId, { replaces: ids[1] ?? '' });

  await withdrawOffer(ana, { offerId: ids[2] ?? '' });
  await blockPerson(ben, { conversationId, blocked: true });
  await expect(offered(ana, conversationId)).rejects.toThrow('You cannot write to Ben.');
  await expect(
    askForChange(ben, { offerId: ids[3] ?? '', text: 'A little smaller, please.' }),
  ).rejects.toThrow('You have blocked');
  await blockPerson(ben, { conversationId, blocked: false });
  await db.sellerProfile.update({ where: { personId: ana.id }, data: { paused: true } });
  await expect(offered(ana, conversationId)).rejects.toThrow('taking a break');
  await db.sellerProfile.update({ where: { personId: ana.id }, data: { paused: false } });
  await suspendPerson(ada, { username: ben.username, reason });
  await expect(offered(ana, conversationId)).rejects.toThrow('suspended');
});

test('no payment is taken for a seller who is suspended, takes a break, or has blocked the buyer', async () => {
  for (const away of ['suspended', 'paused', 'blocked', 'gig removed'] as const) {
    const world = await makeWorld();
    const { ana, ben, ada } = world;
    const conversationId = await talk(world);
    const gig = await makeGig(ana);
    const offerId = await offered(ana, conversationId, { gigId: gig.id });
    const { number, paymentId } = await placedOffer(ben, offerId);
    if (away === 'suspended') await suspendPerson(ada, { username: ana.username, reason });
    if (away === 'paused')
      await db.sellerProfile.update({ where: { personId: ana.id }, data: { paused: true } });
    if (away === 'blocked') await blockPerson(ana, { conversationId, blocked: true });
    if (away === 'gig removed') await removeGig(ada, { gigId: gig.id, reason });
    await payNow(paymentId);
    expect(await readOrder(number), away).toEqual(goneBack);
    expect(await stateOfOffer(offerId), away).toBe('open');
  }
});

test('a gig that is paused later does not take back what was offered of it', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const gig = await makeGig(ana);
  const conversationId = await talk(world);
  const offerId = await offered(ana, conversationId, { gigId: gig.id });
  await pauseGig(ana, { gigId: gig.id });
  await expect(offered(ana, conversationId, { gigId: gig.id })).rejects.toMatchObject({
    fields: { gigId: expect.stringContaining('not on sale') },
  });
  const { number } = await paidOffer(ben, offerId);
  expect((await readOrder(number)).state).toBe('in_progress');
});

test('an old checkout page says what holds now, and writes nothing', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offered(ana, await talk(world));
  const key = randomUUID();
  const again = () => placedOffer(ben, offerId, null, key);
  const { paymentId } = await again();
  await closeUnopenedPayment(stripeItself, { paymentId });
  await expect(again()).rejects.toThrow('The time to pay on this page is over');
  const second = await placedOffer(ben, offerId);
  expect((await again()).number).toBe(second.number);
  await payNow(second.paymentId);
  await expect(again()).rejects.toThrow('You find it under your orders');
  expect(await db.order.count({ where: { offerId } })).toBe(2);
});

test('an old checkout page of an offer that was taken back meanwhile says so', async () => {
  const world = await makeWorld();
  const { ana, ben } = world;
  const offerId = await offered(ana, await talk(world));
  const key = randomUUID();
  const { paymentId } = await placedOffer(ben, offerId, null, key);
  await withdrawOffer(ana, { offerId });
  await payNow(paymentId);
  await expect(placedOffer(ben, offerId, null, key)).rejects.toThrow('not open any more');
});

test('strangers, admins and the other side find no door', async () => {
  const world = await makeWorld();
  const { ana, ben, ada, zoe } = world;
  const conversationId = await talk(world);
  const offerId = await offered(ana, conversationId);
  const press = { offerId, checkoutKey: randomUUID() };
  const text = 'Something else entirely, please.';
  for (const other of [zoe, ada, ana])
    for (const act of [
      () => orderOffer(other, press),
      () => askForChange(other, { offerId, text }),
      () => declineOffer(other, { offerId }),
      () => offerReview(other, { offerId }),
    ])
      await expect(act(), other.name).rejects.toMatchObject({ code: 'not_found' });
  for (const other of [zoe, ada, ben]) {
    await expect(withdrawOffer(other, { offerId })).rejects.toMatchObject({ code: 'not_found' });
    await expect(offerForm(other, { conversationId })).rejects.toMatchObject({ code: 'not_found' });
  }
  await expect(offered(ben, conversationId)).rejects.toMatchObject({ code: 'forbidden' });
  for (const other of [zoe, ada])
    await expect(offered(other, conversationId)).rejects.toMatchObject({ code: 'not_found' });
  for (const other of [zoe, ada])
    await expect(readOffer(other, offerId)).rejects.toMatchObject({ code: 'not_found' });
  expect((await readOffer(suspended(ben), offerId)).payable).toBeNull();
  const zoes = await makeGig(zoe);
  await expect(offered(ana, conversationId, { gigId: zoes.id })).rejects.toMatchObject({
    code: 'not_found',
  });
  expect(await stateOfOffer(offerId)).toBe('open');
});

test('a way around the marketplace is warned of once, and sent when it is meant', async () => {
  const world = await makeWorld();
  const conversationId = await talk(world);
  const included = 'All four cats. Write me at ana@example.org before you pay.';
  await expect(offered(world.ana, conversationId, { included })).rejects.toMatchObject({
    fields: { anyway: expect.stringContaining('a mail address') },
  });
  await offered(world.ana, conversationId, { included, anyway: true });
});

test('an offer cannot be made under a key that a message has', async () => {
  const world = await makeWorld();
  const conversationId = await talk(world);
  const { key } = await db.message.findFirstOrThrow({ where: { conversationId } });
  const mine = { conversationId, title: 'Cats', included: 'A whole lot of cats.', key: key ?? '' };
  // Ben's key says nothing to Ana: keys are each author's own.
  await expect(
    makeOffer(world.ana, { ...mine, pay: 'once', priceCents: 500, deliveryDays: 1, revisions: 0 }),
  ).resolves.toMatchObject({ offerId: expect.any(String) });
});

test('nor under the key of an offer in another conversation: nobody would ever read it', async () => {
  const world = await makeWorld();
  const key = randomUUID();
  await offered(world.ana, await talk(world), { key });
  const { conversationId } = await startConversation(world.zoe, {
    to: world.ana.username,
    text: 'Do you draw dogs too?',
    key: randomUUID(),
  });
  await expect(offered(world.ana, conversationId, { key })).rejects.toMatchObject({
    code: 'conflict',
  });
});

test('the book has nothing to say against any of it', async () => {
  expect(await bookProblems()).toEqual([]);
});
