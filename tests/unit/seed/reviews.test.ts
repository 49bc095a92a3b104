import { describe, expect, it } from 'vitest';
import { reasonsFor } from '@/lib/disputes/reasons';
import { answerDisputeSchema, openDisputeSchema } from '@/lib/disputes/schema';
import { deliverSchema, revisionSchema } from '@/lib/orders/schema';
import { findContacts } from '@/lib/platform/contact-patterns';
import { categorySlugs } from '@/prisma/seed/content/categories';
import { gigs } from '@/prisma/seed/content/gigs';
import { disputeStories, disputeStory, orderTalk } from '@/prisma/seed/content/order-talk';
import { reviewDeck, reviewTexts, type Stars } from '@/prisma/seed/content/reviews';

const allStars: readonly Stars[] = [1, 2, 3, 4, 5];
const number = 'AB23CD45';

describe('the reviews of the demo', () => {
  it('know something to say about each gig', () => {
    const known = Object.values(reviewTexts).flatMap((each) => Object.keys(each.ofGig));
    expect([...known].sort()).toEqual(gigs.map((gig) => gig.key).sort());
  });

  it('are never the same twice, however many are dealt', () => {
    const deck = reviewDeck('test');
    const texts = gigs.flatMap((gig) =>
      ([5, 5, 4, 3] as const).map((stars) => deck.deal(gig, stars).text),
    );
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('are the same each time for the same seed, and others for another', () => {
    const deal = (seed: string) => {
      const deck = reviewDeck(seed);
      return gigs.slice(0, 40).map((gig) => deck.deal(gig, 4));
    };
    expect(deal('one')).toEqual(deal('one'));
    expect(deal('one')).not.toEqual(deal('two'));
  });

  it('carry marks whose rounded mean is the stars', () => {
    const deck = reviewDeck('marks');
    for (const gig of gigs.slice(0, 20))
      for (const stars of allStars) {
        const { quality, communication, value } = deck.deal(gig, stars);
        expect(Math.round((quality + communication + value) / 3)).toBe(stars);
      }
  });

  it('hold ten characters or more and no contact', () => {
    const texts = Object.values(reviewTexts).flatMap((each) => [
      ...Object.values(each.ofGig),
      ...Object.values(each.byStars).flat(),
    ]);
    for (const text of texts) {
      expect(text.length, text).toBeGreaterThanOrEqual(10);
      expect(findContacts(text)).toEqual([]);
    }
  });

  it('say so when a category is unknown', () => {
    expect(() => reviewDeck(1).deal({ key: 'x', category: 'plumbing' }, 5)).toThrow(RangeError);
  });
});

describe('the talk of an order', () => {
  it('exists for each category and passes the forms', () => {
    for (const category of categorySlugs) {
      const talk = orderTalk(category, 1);
      expect(talk).toEqual(orderTalk(category, 1));
      revisionSchema.parse({ number, text: talk.revision });
      for (const message of [talk.delivery, talk.redelivery])
        deliverSchema.parse({ number, message });
      expect(talk.answers.length).toBeGreaterThanOrEqual(4);
      for (const text of Object.values(talk).flat()) expect(findContacts(text)).toEqual([]);
    }
    expect(() => orderTalk('plumbing', 1)).toThrow(RangeError);
  });

  it('differs from order to order', () => {
    const hellos = Array.from({ length: 12 }, (_, seed) => orderTalk('web', seed).delivery);
    expect(new Set(hellos).size).toBeGreaterThan(1);
  });
});

describe('the disputes of the demo', () => {
  it('pass the forms of both sides, with a reason that this side may choose', () => {
    for (const each of disputeStories) {
      expect(reasonsFor(each.by)).toContain(each.reason);
      const wishCents = each.wish === 'part' ? 500 : null;
      openDisputeSchema.parse({ ...each, number, wishCents });
      answerDisputeSchema.parse({ number, answer: each.answer });
      expect(each.refundPercent !== undefined).toBe(each.outcome === 'split');
      expect(each.statement.length).toBeGreaterThanOrEqual(20);
    }
  });

  it('begin again after the last', () => {
    expect(disputeStory(disputeStories.length)).toBe(disputeStory(0));
  });
});
