import { describe, expect, test } from 'vitest';
import { contactWarning, warnOfContacts } from '@/lib/inbox/contact-warning';

describe('what is warned of', () => {
  test.each([
    ['Ring me: +49 30 901820', 'This holds a phone number (+49 30 901820).'],
    ['ana@example.org is mine', 'This holds a mail address (ana@example.org).'],
    ['Find me as @ana_draws', 'This holds a name on another service (@ana_draws).'],
    [
      '+49 30 901820 or ana@example.org',
      'This holds a phone number (+49 30 901820) and a mail address (ana@example.org).',
    ],
  ])('%s', (text, warning) => {
    expect(contactWarning(text)).toBe(warning);
  });

  test('many are counted, not all listed', () => {
    const text = 'a@b.example c@d.example e@f.example g@h.example i@j.example';
    expect(contactWarning(text)).toMatch(/e@f\.example\), and 2 more\.$/);
  });
});

describe('what is not', () => {
  test.each([
    'My portfolio: https://annadraws.example/cats',
    'Look at www.annadraws.com and behance.net/anna',
    'The picture is named logo@2x.png',
    'I need 250 words by 2026-12-14, for $12.50',
    'Do you have Telegram stickers, or a phone case?',
    '',
  ])('%s', (text) => {
    expect(contactWarning(text)).toBeNull();
  });
});

test('comes back once, and lets pass what is meant', () => {
  const text = 'Ring me: +49 30 901820';
  expect(() => warnOfContacts(text, false)).toThrow(
    expect.objectContaining({ code: 'invalid', fields: { anyway: contactWarning(text) } }),
  );
  expect(() => warnOfContacts(text, true)).not.toThrow();
  expect(() => warnOfContacts('No way around at all', false)).not.toThrow();
});
