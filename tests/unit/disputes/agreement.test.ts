import { expect, test } from 'vitest';
import { agreementWords } from '@/lib/disputes/agreement';

const order = {
  ...{ priceCents: 2000, serviceFeeCents: 100, commissionBps: 1000, currency: 'usd' },
  ...{ buyer: { name: 'Ben' }, seller: { name: 'Ana' } },
};

test('who agrees to what is asked reads first what it is in money', () => {
  const title = (reader: 'buyer' | 'seller', wish: 'refund' | 'part' | 'release') =>
    agreementWords(reader, order, { wish, wishCents: wish === 'part' ? 500 : null }).title;
  expect(title('seller', 'refund')).toBe('End the dispute: Ben gets $21.00 back, you get nothing?');
  expect(title('seller', 'part')).toBe('End the dispute: Ben gets $5.25 back, you get $13.50?');
  expect(title('buyer', 'release')).toBe('End the dispute: you get nothing back, Ana gets $18.00?');
});

test('the card is named only where something goes back to it', () => {
  const effect = (wish: 'refund' | 'release') =>
    agreementWords('buyer', order, { wish, wishCents: null }).effect;
  expect(effect('refund')).toMatch(/card that paid/);
  expect(effect('release')).not.toMatch(/card/);
});

test('of work that is done again no money goes back', () => {
  const words = agreementWords('seller', order, { wish: 'redo', wishCents: null });
  expect(words.title).toBe('Agree that the work is done again?');
  expect(words.effect).toMatch(/No money goes back/);
});
