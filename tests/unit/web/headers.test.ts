import { expect, test } from 'vitest';
import { contentSecurityPolicy, headerRules } from '@/app/security-headers';

test('cached pages load nothing from elsewhere and stand in no frame', () => {
  const policy = contentSecurityPolicy();
  for (const part of [
    "default-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ])
    expect(policy.split('; ')).toContain(part);
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
});

test('every answer carries the headers of the house; https alone the promise to stay there', () => {
  const [all] = headerRules;
  const secure = headerRules.find((rule) => 'has' in rule);
  const names = all?.headers.map(({ key }) => key);
  expect(names).toEqual(
    expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'Permissions-Policy']),
  );
  expect(secure).toMatchObject({ has: [{ key: 'x-forwarded-proto', value: 'https' }] });
});

test('what people uploaded is no page of ours, whatever it holds', () => {
  const rules = headerRules.filter((rule) => rule.source === '/api/(files|media|orders)/(.*)');
  expect(rules.flatMap((rule) => rule.headers)).toEqual([
    { key: 'Content-Security-Policy', value: "sandbox; default-src 'none'" },
  ]);
  // The last rule that fits wins.
  const place = headerRules.findLastIndex((rule) => rules.includes(rule));
  expect(headerRules.slice(place + 1).some((rule) => 'has' in rule === false)).toBe(false);
});
