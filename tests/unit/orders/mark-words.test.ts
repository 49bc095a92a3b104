import { expect, test } from 'vitest';
import { markWords } from '@/lib/orders/mark-words';

const picture = { mime: 'image/png', sizeBytes: 1000, scan: 'clean' } as const;
const text = { ...picture, mime: 'text/plain' };
const delivered = { viewer: 'buyer', state: 'delivered', completedAt: null } as const;

test('the mark on previews is explained while there is one, to each as it is for them', () => {
  expect(markWords(delivered, [text, picture])).toBe(
    'Previews carry a mark until you accept the work. The files themselves do not.',
  );
  expect(markWords({ ...delivered, viewer: 'seller' }, [picture])).toMatch(/until the buyer/);
  expect(markWords({ ...delivered, state: 'cancelled' }, [picture])).toMatch(/for good/);
});

test('nothing is said where no preview carries one', () => {
  expect(markWords(delivered, [text])).toBeNull();
  expect(markWords(delivered, [{ ...picture, scan: 'waiting' }])).toBeNull();
  const done = { ...delivered, state: 'completed', completedAt: new Date() } as const;
  expect(markWords(done, [picture])).toBeNull();
});
