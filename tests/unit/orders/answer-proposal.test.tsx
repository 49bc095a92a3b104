import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { AnswerProposal } from '@/components/orders/answer-proposal';
import { freshForm } from '@/components/ui/form-state';
import type { Viewer } from '@/lib/orders/views';

const at = new Date('2026-11-01T12:00:00Z');
const person = (name: string) => ({ id: name, name, username: name, avatarKey: null });

/** Ben has proposed that half goes back. */
const answerOf = (viewer: Viewer): string => {
  const proposal = {
    ...{ by: 'buyer' as const, refundPercent: 50, refundCents: 1050, sellerCents: 900 },
    ...{ reason: 'Too slow for me.', at, expiresAt: at },
  };
  const order = { number: 'MN-1', viewer, proposal, currency: 'usd' };
  return renderToStaticMarkup(
    <AnswerProposal
      order={{ ...order, buyer: person('Ben'), seller: person('Ana') }}
      action={async () => freshForm}
    />,
  );
};

test('who agrees to end the order is asked first, with the money in the question', () => {
  const html = answerOf('seller');
  expect(html).toMatch(/<summary[^>]*>Agree and end the order<\/summary>/);
  const [, question = ''] = html.match(/<dialog.*?>(.*)<\/dialog>/s) ?? [];
  expect(question).toContain('End the order: Ben gets $10.50 back, you get $9.00?');
  expect(question).toContain('name="answer" value="accept"');
  // Nothing outside of the question says yes, and nothing in it says no.
  expect(html.match(/value="accept"/g)).toHaveLength(1);
  expect(question).not.toContain('value="decline"');
});

test('neither who proposed nor an admin answers', () => {
  expect(answerOf('buyer')).toBe('');
  expect(answerOf('admin')).toBe('');
});
