import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { DisputeForm } from '@/components/orders/dispute-form';
import { freshForm } from '@/components/ui/form-state';
import { reasonsFor, reasonsOffered } from '@/lib/disputes/reasons';
import { type Wish, wishesOffered, wishWords } from '@/lib/disputes/wishes';
import type { DeliveryView } from '@/lib/orders/views';

const delivery: DeliveryView = { number: 1, message: 'Here.', at: new Date(0), files: [] };

const formOf = (viewer: 'buyer' | 'seller', deliveries: readonly DeliveryView[]): string => {
  const bought = { terms: { disputeAnswerDays: 3 } };
  const order = { number: 'MN-1', viewer, deliveries, bought };
  return renderToStaticMarkup(<DisputeForm order={order} action={async () => freshForm} />);
};

describe('the form that opens a dispute', () => {
  test('chooses nothing for who fills it in', () => {
    for (const viewer of ['buyer', 'seller'] as const) {
      const html = formOf(viewer, []);
      expect(html).toMatch(/<select[^>]*><option value="">Choose …<\/option>/);
      expect(html).not.toMatch(/\b(selected|checked)=/);
    }
  });

  test('offers a buyer that nothing was delivered only while that is so', () => {
    expect(formOf('buyer', [])).toContain('Nothing was delivered');
    expect(formOf('buyer', [delivery])).not.toContain('Nothing was delivered');
    const left = reasonsFor('buyer').filter((reason) => reason !== 'not_delivered');
    expect(reasonsOffered('buyer', true)).toEqual(left);
    expect(reasonsOffered('seller', true)).toEqual(reasonsFor('seller'));
  });
});

describe('what is asked for', () => {
  test('is offered in the words of who asks: a buyer gives no money away by dispute', () => {
    const words = (side: 'buyer' | 'seller') => wishesOffered(side).map(({ label }) => label);
    expect(words('buyer')).toEqual([
      'All of my money back',
      'A part of my money back',
      'The work done again',
    ]);
    expect(words('seller')).toContain('The money released to me');
    expect(words('seller')).toContain('All of the money back to the buyer');
  });

  test.each<[Wish, 'buyer' | 'seller', string, string, string]>([
    [
      'refund',
      'buyer',
      'all of the money back',
      'all of the money back to the buyer',
      'all of the money back to the buyer',
    ],
    [
      'part',
      'seller',
      'a part of the money back to you',
      'a part of the money back to the buyer',
      'a part of the money back to the buyer',
    ],
    [
      'release',
      'seller',
      'the money released to the seller',
      'the money released to you',
      'the money released to the seller',
    ],
  ])('%s by the %s reads in the reader’s own person', (wish, by, buyer, seller, admin) => {
    expect(wishWords(wish, by, 'buyer')).toBe(buyer);
    expect(wishWords(wish, by, 'seller')).toBe(seller);
    expect(wishWords(wish, by, 'admin')).toBe(admin);
  });
});
