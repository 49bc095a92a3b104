import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { unstable_doesMiddlewareMatch } from 'next/experimental/testing/server';
import { NextRequest } from 'next/server';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentSecurityPolicy, headerRules } from '@/app/security-headers';
import { EarlyScript } from '@/components/shell/early-script';
import { forgetConfig } from '@/lib/platform/config';
import { config, proxy } from '@/proxy';

const passes = (path: string) =>
  unstable_doesMiddlewareMatch({ config, url: `http://localhost:3000${path}` });

const policyOf = (path: string) => {
  const response = proxy(new NextRequest(`http://localhost:3000${path}`));
  return response.headers.get('content-security-policy') ?? '';
};

describe('pages for one person', () => {
  test('all pass the proxy that gives them their nonce', () => {
    const folders = ['app/(private)', 'app/(checkout)']
      .flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(15);
    for (const { name } of folders) expect(passes(`/${name}/some/page`), name).toBe(true);
  });

  test('the way back from the payment page needs none: it is no page', () => {
    for (const path of ['/checkout/a-gig', '/checkout/return-of-a-gig', '/checkout/offer/1'])
      expect(passes(path), path).toBe(true);
    expect(passes('/checkout/return?session_id=cs_1')).toBe(false);
  });

  test('run scripts with the nonce of this request alone, another one each time', () => {
    const [one, two] = [policyOf('/orders'), policyOf('/orders')];
    expect(one).toMatch(
      /script-src 'self' 'nonce-[\w+/]{22}==' 'sha256-[\w+/]{43}=' 'strict-dynamic';/,
    );
    expect(one).not.toContain("script-src 'self' 'unsafe-inline'");
    expect(one).not.toBe(two);
  });

  test('but for the one that every not-found page brings along, as it stands there', () => {
    const script = renderToStaticMarkup(createElement(EarlyScript));
    const code = /^<script>(.+)<\/script>$/.exec(script)?.[1] ?? '';
    const hash = createHash('sha256').update(code).digest('base64');
    expect(policyOf('/admin/x')).toContain(`'sha256-${hash}'`);
  });
});

describe('forms may lead', () => {
  const before = { ...process.env };
  beforeEach(() => forgetConfig());
  afterEach(() => {
    process.env = { ...before };
    forgetConfig();
  });

  test('to the sandbox where it stands in for Stripe', () => {
    process.env.STRIPE_API_BASE = 'http://localhost:4242';
    process.env.SANDBOX_URL = 'http://localhost:4242/';
    expect(policyOf('/checkout/x')).toContain("form-action 'self' http://localhost:4242;");
  });

  test('to Stripe’s own pages otherwise', () => {
    delete process.env.STRIPE_API_BASE;
    expect(policyOf('/checkout/x')).toContain(
      "form-action 'self' https://checkout.stripe.com https://connect.stripe.com;",
    );
  });
});

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
  const rules = headerRules.filter(
    (rule) => rule.source === '/api/(files|media|orders)/(.*)',
  );
  expect(rules.flatMap((rule) => rule.headers)).toEqual([
    { key: 'Content-Security-Policy', value: "sandbox; default-src 'none'" },
  ]);
  // The last rule that fits wins.
  const place = headerRules.findLastIndex((rule) => rules.includes(rule));
  expect(headerRules.slice(place + 1).some((rule) => 'has' in rule === false)).toBe(false);
});
