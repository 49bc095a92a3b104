import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { renderLetter } from '@/components/mail/letter';
import { mailColours } from '@/components/mail/mail-look';
import { verifyLetter } from '@/lib/accounts/letters';

const letter = {
  to: 'ana@mail.example',
  subject: 'Your order is delivered',
  greeting: 'Hello <b>Ana</b>,',
  paragraphs: ['Silas has delivered “Bakery sign”.', 'You have 3 days to look at it.'],
  action: { label: 'Have a look', url: 'https://minnow.example/orders/K7QX2M4D?a=1&b=2' },
  footnote: 'Silence counts as yes.',
};

test('a letter says everything in both forms', async () => {
  const { html, text } = await renderLetter(letter);
  for (const words of [...letter.paragraphs, letter.footnote, letter.action.label]) {
    expect(html).toContain(words);
    expect(text).toContain(words);
  }
  expect(text).toContain(letter.action.url);
  expect(html).toContain('href="https://minnow.example/orders/K7QX2M4D?a=1&amp;b=2"');
});

test('what people wrote stays text', async () => {
  const { html } = await renderLetter(letter);
  expect(html).toContain('Hello &lt;b&gt;Ana&lt;/b&gt;,');
  expect(html).not.toContain('<b>Ana');
});

test('it needs nothing from elsewhere: no picture, script or style sheet', async () => {
  const { html } = await renderLetter(letter);
  expect(html).not.toMatch(/<img|<script|<link|url\(/i);
});

test('its colours are those of the pages by day', () => {
  const tokens = readFileSync('app/globals.css', 'utf8');
  const names = { ...mailColours, 'on-accent': mailColours.onAccent, onAccent: undefined };
  for (const [name, colour] of Object.entries(names))
    if (colour) expect(tokens).toContain(`--color-${name}: light-dark(${colour},`);
});

test('the link of a mail carries its secret and nothing of the person', () => {
  const { action } = verifyLetter({ email: 'ana@mail.example' }, 's3cret_-x');
  expect(action?.url).toBe('http://localhost:3000/verify?token=s3cret_-x');
});
