import { expect, test } from 'vitest';
import { clockEnds, deadlineWords } from '@/lib/orders/end-words';
import { everyTimerKind } from '@/lib/orders/timers';

test('a deadline says what ends with it, or what is due', () => {
  const other = { who: 'other', event: null } as const;
  expect(deadlineWords(other, 'awaiting_requirements', false)).toBe(
    'The time for the answers ends',
  );
  expect(deadlineWords({ who: 'you', event: 'deliver' }, 'in_revision', false)).toBe('Due');
  expect(deadlineWords({ who: 'you', event: 'deliver' }, 'in_revision', true)).toBe('Was due');
  const extension = { who: 'you', event: 'accept_extension' } as const;
  expect(deadlineWords(extension, 'in_progress', false)).toBe('The time to answer ends');
  expect(deadlineWords(other, 'delivered', true)).toBe('The time to look ended');
  expect(deadlineWords(other, 'disputed', false)).toBe('The time to answer ends');
  const admin = { who: 'admin', event: null } as const;
  expect(deadlineWords(admin, 'disputed', false)).toBe('The time to decide ends');
});

test('every clock that is shown says what ends', () => {
  for (const kind of everyTimerKind.filter((each) => !each.startsWith('remind')))
    expect(clockEnds(kind), kind).not.toBe('Ends');
});
