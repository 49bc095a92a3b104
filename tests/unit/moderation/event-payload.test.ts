import { expect, test } from 'vitest';
import { eventPayload } from '@/lib/moderation/event-payload';

test('a message is shown without what opens doors or tells of a person', () => {
  const shown = eventPayload({
    id: 'evt_1',
    type: 'checkout.session.completed',
    data: {
      object: {
        id: 'cs_1',
        amount_total: 2100,
        url: 'https://pay.example/cs_1',
        success_url: 'https://minnow.example/back',
        client_secret: 'cs_1_secret_abc',
        customer_email: 'ben@people.example',
        note: 'write to ben@people.example',
        tos_acceptance: { user_agent: 'Firefox', date: 1 },
        external_account: { routing_number: '110000000' },
        individual: { dob: { year: 1990 } },
        evidence: { uncategorized_text: 'Ben wrote …' },
        tax_ids: [{ value: 'DE123' }],
        customer_details: { email: 'ben@people.example', name: 'Ben' },
        metadata: { order_id: '0199', leg: 'order' },
        charges: [{ receipt_url: 'https://pay.example/r', paid: true, refunded: null }],
      },
    },
  });
  expect(JSON.parse(shown)).toEqual({
    id: 'evt_1',
    type: 'checkout.session.completed',
    data: {
      object: {
        id: 'cs_1',
        amount_total: 2100,
        url: '(left out)',
        success_url: '(left out)',
        client_secret: '(left out)',
        customer_email: '(left out)',
        note: '(left out)',
        tos_acceptance: { user_agent: '(left out)', date: 1 },
        external_account: { routing_number: '(left out)' },
        individual: '(left out)',
        evidence: '(left out)',
        tax_ids: '(left out)',
        customer_details: '(left out)',
        metadata: { order_id: '0199', leg: 'order' },
        charges: [{ receipt_url: '(left out)', paid: true, refunded: null }],
      },
    },
  });
});
