import { expect, test } from 'vitest';
import { leadsElsewhere } from '@/components/shell/leads-elsewhere';

const here = 'https://minnow.example/orders?page=2';

test.each([
  ['https://minnow.example/orders/K7QX2M4D', true],
  ['https://minnow.example/orders?page=3', true],
  ['https://minnow.example/orders?page=2#story', false],
  ['https://minnow.example/orders?page=2', false],
  ['https://minnow.example/api/files/1', false],
  ['https://stripe.example/pay', false],
  ['mailto:ana@mail.example', false],
  ['http://', false],
])('%s: %s', (address, elsewhere) => {
  expect(leadsElsewhere(address, here)).toBe(elsewhere);
});
