import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Contact, findContacts } from '@/lib/platform/contact-patterns';

const found = (text: string) =>
  findContacts(text).map((contact) => `${contact.kind} ${contact.text}`);

describe('contacts', () => {
  test.each<[string, string]>([
    ['Look at https://example.org/a?b=c for more', 'link https://example.org/a?b=c'],
    ['HTTP://EXAMPLE.ORG', 'link HTTP://EXAMPLE.ORG'],
    ['at www.example.org', 'link www.example.org'],
    ['my page is annadraws.com.', 'link annadraws.com'],
    ['shop.annadraws.co.uk/prints', 'link shop.annadraws.co.uk/prints'],
    ['t.me/annadraws', 'link t.me/annadraws'],
    ['annadraws.art/prints', 'link annadraws.art/prints'],
    ['mail anna.k+work@example.co.uk now', 'mail anna.k+work@example.co.uk'],
    ['anna at-sign: anna [at] example [dot] com', 'mail anna [at] example [dot] com'],
    ['ring +49 (0)30 901820-12', 'phone +49 (0)30 901820-12'],
    ['(555) 010-4477 22', 'phone (555) 010-4477 22'],
    ['555-010-4477', 'phone 555-010-4477'],
    ['0044 20 7946 0958', 'phone 0044 20 7946 0958'],
    ['01712345678', 'phone 01712345678'],
    ['I am @anna_draws there', 'handle @anna_draws'],
    ['Telegram: anna_draws', 'handle Telegram: anna_draws'],
    ['discord = anna#1234', 'handle discord = anna#1234'],
  ])('%s', (text, contact) => {
    expect(found(text)).toEqual([contact]);
  });

  test('several, in the order in which they stand there', () => {
    expect(found('@anna_draws or anna@example.com or example.com')).toEqual([
      'handle @anna_draws',
      'mail anna@example.com',
      'link example.com',
    ]);
  });
});

describe('what only looks a little like it', () => {
  test.each([
    'Delivered as 1920 x 1080 and 1080x1920',
    'From 2019-2024, on 2026-11-23, at 10:30',
    '5,000 to 10,000 words; 250, 500 or 1000 each',
    'ISBN 978-3-16-148410-0',
    'I write Node.js, Vue.js, socket.io and ASP.NET',
    'e.g. this, i.e. that, version 2.0.1, v1.final',
    'Files: logo.svg, logo.ai, logo.ai.zip, cover.final.pdf',
    '@media queries and @font-face, all in CSS',
    'Prices: $5, $12.50 and $1,200',
    'Instagram: 3 posts and 10 stories',
    'Discord: server set up with roles',
    'Your telegram bot, your e-mail newsletter, your phone case',
    '12/24/48 hours; 3-5 days; 16:9 and 4:5; 300 dpi',
    'Café, Straße, 東京. Next sentence.No blank before this one',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('any text is read in time, and every find stands where it says', () => {
  const bit = fc.constantFrom(
    'a',
    '1',
    '.',
    '@',
    '-',
    ' ',
    '(',
    ')',
    '+',
    'com',
    '/',
    '@a',
    '\n',
    'ü',
  );
  fc.assert(
    fc.property(
      fc.array(bit, { maxLength: 300 }).map((bits) => bits.join('')),
      (text) => {
        for (const contact of findContacts(text) satisfies Contact[])
          expect(text.slice(contact.index).trimStart().startsWith(contact.text)).toBe(true);
      },
    ),
  );
  const start = performance.now();
  for (const nasty of ['a.', '1 ', '1-', 'a@', '@a', '(1', 'a (at) ', '+1 ', 'a-', '.'])
    findContacts(nasty.repeat(8000 / nasty.length));
  expect(performance.now() - start).toBeLessThan(3000);
});
