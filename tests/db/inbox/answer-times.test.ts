import { expect, test } from 'vitest';
import { findSellerPage } from '@/lib/catalog/public-queries';
import { computeAnswerTimes } from '@/lib/inbox/compute-answer-times';
import { lockConversation, writeMessage } from '@/lib/inbox/write-message';
import { nobody, type Person, theClock } from '@/lib/platform/actor';
import { addDays, addMinutes, now } from '@/lib/platform/clock';
import { db, transaction } from '@/lib/platform/db';
import { withDatabase } from '../../support/database';
import { makeGig, makePerson, makeWorld } from '../../support/worlds';

withDatabase();

/** A talk as it went: who spoke, so many minutes after the one before. */
async function talked(buyer: Person, seller: Person, from: Date, turns: [Person, number][]) {
  const pair = { buyerId: buyer.id, sellerId: seller.id };
  let at = from;
  for (const [author, minutes] of turns) {
    at = addMinutes(at, minutes);
    await transaction(async (tx) => {
      const conversationId = await lockConversation(tx, pair, null, at);
      await writeMessage(tx, { conversationId, pair, authorId: author.id, text: 'A word', at });
    });
  }
}

test('half of those who waited had an answer by then: counted from the first question, until the first answer', async () => {
  const { ana, ben, zoe } = await makeWorld();
  const gig = await makeGig(ana);
  const start = addDays(await now(), -10);
  // Ben asks twice and waits 100 minutes from the first; the thanks in the end waits for nothing.
  await talked(ben, ana, start, [
    [ben, 0],
    [ben, 40],
    [ana, 60],
    [ana, 5],
    [ben, 10],
    [ana, 20],
    [ben, 1],
  ]);
  const cem = await makePerson('Cem');
  await talked(cem, ana, start, [
    [cem, 0],
    [ana, 600],
  ]);
  // Long ago, and of another seller.
  await talked(await makePerson('Dora'), ana, addDays(start, -100), [[ana, 0]]);
  await talked(ben, zoe, start, [
    [ben, 0],
    [zoe, 5],
  ]);
  expect(await computeAnswerTimes(theClock)).toEqual({ changed: 1 });
  expect(await computeAnswerTimes(theClock)).toEqual({ changed: 0 });
  const minutes = async (person: Person) =>
    (await findSellerPage(nobody, person.username))?.facts.answerMinutes;
  expect(await minutes(ana)).toBe(100);
  expect(await minutes(zoe)).toBeNull();
  const listing = await db.gigListing.findUniqueOrThrow({ where: { gigId: gig.id } });
  expect(listing.answerMinutes).toBe(100);
});
