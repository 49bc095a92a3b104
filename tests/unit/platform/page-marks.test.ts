import { expect, test } from 'vitest';
import { announcement, understood } from '@/lib/platform/page-marks';

test('what this process says it knows again as its own', () => {
  const marks = ['gig:a-cat-in-ink', 'gigs'];
  expect(understood(announcement(marks))).toEqual({ marks, own: true });
});

test('what another process says is not its own', () => {
  const payload = JSON.stringify({ from: 'another process', marks: ['gigs'] });
  expect(understood(payload)).toEqual({ marks: ['gigs'], own: false });
});

test('words of another version are not understood, and do no harm', () => {
  for (const payload of ['', 'gigs', 'null', '[]', '{"from":"x"}', '{"from":1,"marks":["a"]}'])
    expect(understood(payload), payload).toBeUndefined();
  expect(understood('{"from":"x","marks":[1]}')).toBeUndefined();
});
