import type { OrderReceipts, Receipt } from '@/lib/orders/receipt-views';
import type { SellerStatement, StatementEntry } from '@/lib/payments/statement-views';

const at = new Date('2026-11-25T10:00:00Z');

export const receipt: Receipt = {
  number: 'R-000042',
  issuer: {
    name: 'Brook & Sons',
    address: ['1 Mill Lane', 'Sampleton'],
    taxId: 'XX-123',
    tax: { label: 'VAT', rateBps: 0 },
  },
  paidAt: at,
  what: 'Order',
  chargeId: 'ch_3abc',
  lines: [
    { label: 'I will draw your cat (A sketch)', cents: 2000 },
    { label: 'Service fee', cents: 100 },
  ],
  totalCents: 2100,
  taxCents: 0,
  back: [
    { at: new Date('2026-11-26T10:00:00Z'), cents: 500, how: 'refund' },
    { at: new Date('2026-11-27T10:00:00Z'), cents: 300, how: 'on its way' },
  ],
  backCents: 500,
  keptCents: 1600,
};

export const order: OrderReceipts = {
  now: at,
  orderNumber: 'K7QX2M4D',
  title: 'I will draw your cat',
  currency: 'usd',
  buyerName: 'Łukasz Żółć',
  seller: { name: 'Оксана Ґудзь', username: 'oksana' },
  receipts: [receipt],
  totalCents: 2100,
  backCents: 500,
  keptCents: 1600,
};

const nothing = {
  clearingCents: 0,
  payableCents: 0,
  transferringCents: 0,
  debtCents: 0,
  paidOutCents: 0,
};

const entry = (index: number): StatementEntry => ({
  id: String(index),
  at,
  words: index % 2 ? 'Cleared: free to pay out' : 'Earned: order completed',
  order: { number: `K7QX2M${index}`, title: '+44 cats' },
  amountCents: index % 2 ? 0 : 1800,
  movedCents: index % 2 ? 1800 : 0,
  balanceCents: 1800 * (1 + Math.floor(index / 2)),
  change: nothing,
  clears: index % 2 ? null : { at: new Date('2026-12-09T10:00:00Z'), done: false },
});

export const statement = (count: number): SellerStatement => ({
  now: at,
  month: '2026-10',
  from: new Date('2026-10-01T00:00:00Z'),
  to: new Date('2026-11-01T00:00:00Z'),
  currency: 'usd',
  seller: { name: 'Ana', username: 'ana' },
  openingCents: 0,
  entries: Array.from({ length: count }, (_, index) => entry(index)),
  closing: { ...nothing, payableCents: 1200, debtCents: 200 },
  closingCents: 1000,
  earnedCents: 1800,
  takenBackCents: 0,
  paidOutCents: 0,
});
