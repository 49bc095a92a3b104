import { expect, test } from 'vitest';
import { beforeProposing, unansweredProposal } from '@/lib/orders/unanswered-proposal';

test.each([
  ['buyer', 100, false, 'accepted'],
  ['buyer', 30, false, 'accepted'],
  ['seller', 100, false, 'accepted'],
  ['seller', 99, false, 'lapsed'],
  ['buyer', 100, true, 'disputed'],
  ['seller', 99, true, 'disputed'],
] as const)(
  'by the %s, %i percent back, something delivered: %s; unanswered it is %s',
  (by, refundPercent, delivered, end) => {
    expect(unansweredProposal({ by, refundPercent }, delivered)).toBe(end);
  },
);

test('who proposes reads in one sentence what an answer does, and what silence does', () => {
  expect(beforeProposing('buyer', false, 48)).toBe(
    'The order ends if the other side agrees, or does not answer within 48 hours.',
  );
  expect(beforeProposing('seller', false, 48)).toMatch(/it ends only if everything goes back/);
  for (const by of ['buyer', 'seller'] as const)
    expect(beforeProposing(by, true, 48)).toMatch(/becomes a dispute/);
});
