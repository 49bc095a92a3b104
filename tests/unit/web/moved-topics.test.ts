import { expect, test } from 'vitest';
import { movedTopic } from '@/app/(public)/help/help-topics';

test('a topic is led to where it went, and what every object has is none', () => {
  expect(movedTopic('payment-protection')).toBe('protection');
  for (const name of ['__proto__', 'constructor', 'toString', 'fees', ''])
    expect(movedTopic(name), name).toBeUndefined();
});
