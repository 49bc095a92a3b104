import { describe, expect, test } from 'vitest';
import { type EvidenceFacts, evidenceText } from '@/lib/moderation/evidence-text';

const at = (day: number, hour = 9) => new Date(Date.UTC(2026, 2, day, hour));

/** Ben bought a portrait of his cat from Ana, looked at it twice, and told his bank something else. */
const facts: EvidenceFacts = {
  marketplace: 'Minnow',
  number: 'K7Q2M9XA',
  title: 'I will paint your cat',
  currency: 'usd',
  reason: 'product_not_received',
  payment: { leg: 'order', amountCents: 2100, paidAt: at(1), unwanted: false },
  buyer: { name: 'Ben', joinedAt: at(1, 8), emailVerified: true, ordersBefore: 2 },
  seller: 'Ana',
  package: { name: 'Basic', included: 'One cat' },
  extras: ['A frame'],
  terms: { autoAcceptDays: 3, disputeDays: 14 },
  dueAt: at(5),
  answeredAt: at(1, 10),
  answers: [{ question: 'Which cat?', text: 'The fat one, on the left.' }],
  deliveries: [
    { at: at(4), message: 'Here is your cat.', files: ['cat.png'] },
    { at: at(6), message: 'And with both ears.', files: ['cat-2.png'] },
  ],
  revisionsAskedAt: [at(5)],
  accepted: { at: at(7), bySilence: false },
  messages: [{ at: at(5), by: 'buyer', text: 'One ear is\nmissing.' }],
  review: { rating: 5, text: 'A fine cat.' },
  refundedCents: 0,
};

const paragraphs = (changes: Partial<EvidenceFacts> = {}) =>
  evidenceText({ ...facts, ...changes }).split('\n\n');

describe('what the bank is told', () => {
  test('begins with the payment and what was bought', () => {
    const [first, second] = paragraphs();
    expect(first).toBe(
      'Ben paid $21.00 by card on 1 March 2026 at 09:00 UTC for the order K7Q2M9XA on Minnow, a marketplace for small jobs: “I will paint your cat” by Ana.',
    );
    expect(second).toContain('What was bought: Basic (One cat). Extras: A frame.');
  });

  test.each([
    ['product_not_received', 'handed over on the order’s own page'],
    ['product_unacceptable', 'The buyer asked for changes 1 time.'],
    ['fraudulent', 'made from an account that exists since'],
    ['duplicate', 'is no duplicate'],
  ])('answers %s first', (reason, begins) => {
    expect(paragraphs({ reason })[3]).toContain(begins);
  });

  test('says what the buyer asked for, in their words', () => {
    expect(paragraphs()[2]).toBe(
      'What the buyer answered to the seller’s questions:\n- Which cat? “The fat one, on the left.”',
    );
    expect(evidenceText({ ...facts, answers: [] })).not.toContain('What the buyer answered');
  });

  test('tells what happened by its dates', () => {
    expect(paragraphs().at(-1)).toBe(
      [
        'What happened:',
        '- 1 March 2026 at 09:00 UTC: Paid by card.',
        '- 1 March 2026 at 10:00 UTC: The buyer answered the seller’s questions.',
        '- 4 March 2026 at 09:00 UTC: Delivered (cat.png): “Here is your cat.”',
        '- 5 March 2026 at 09:00 UTC: The buyer asked for changes.',
        '- 5 March 2026 at 09:00 UTC: Buyer wrote: “One ear is missing.”',
        '- 6 March 2026 at 09:00 UTC: Delivered (cat-2.png): “And with both ears.”',
        '- 7 March 2026 at 09:00 UTC: Accepted by the buyer.',
      ].join('\n'),
    );
  });

  test('claims nothing that did not happen', () => {
    const text = evidenceText({
      ...facts,
      dueAt: at(9),
      answeredAt: null,
      deliveries: [],
      revisionsAskedAt: [],
      accepted: null,
      messages: [],
      review: null,
      buyer: { ...facts.buyer, emailVerified: false, ordersBefore: 0 },
    });
    expect(text).toContain('It has not been delivered.');
    expect(text).not.toMatch(/confirmed|had been paid before|Accepted|wrote/);
  });

  test('a payment that nobody wanted was given back, and that comes first', () => {
    const payment = { ...facts.payment, unwanted: true };
    expect(paragraphs({ payment })[3]).toContain('This payment was not needed');
  });

  test('is never longer than a bank reads', () => {
    const long = { at: at(4), message: 'x'.repeat(400), files: [] };
    const text = evidenceText({ ...facts, deliveries: Array.from({ length: 99 }, () => long) });
    expect(text.length).toBeLessThanOrEqual(15_000);
  });
});
