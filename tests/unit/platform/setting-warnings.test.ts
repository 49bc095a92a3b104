import { expect, test } from 'vitest';
import { type Config, readConfig, settingWarnings } from '@/lib/platform/config';

const enough = {
  DATABASE_URL: 'postgresql://localhost:5432/minnow',
  NEXTAUTH_SECRET: 'a secret of at least thirty-two characters',
  STRIPE_SECRET_KEY: 'sk_test_1234567890',
  SMTP_URL: 'smtp://localhost:2525',
};

function settings(more: Record<string, string>): Config {
  const read = readConfig({ ...enough, ...more });
  if (!read.ok) throw new Error(read.problems.join('; '));
  return read.config;
}

test('a blank secret of a webhook is said at the start, with the address that is off', () => {
  expect(settingWarnings(settings({ STRIPE_WEBHOOK_SECRET: 'whsec_account_1' }))).toEqual([
    expect.stringMatching(
      /^STRIPE_CONNECT_WEBHOOK_SECRET is blank: \/api\/stripe\/connect-webhook/,
    ),
  ]);
  expect(settingWarnings(settings({}))).toHaveLength(2);
  const both = {
    STRIPE_WEBHOOK_SECRET: 'whsec_account_1',
    STRIPE_CONNECT_WEBHOOK_SECRET: 'whsec_connect_1',
  };
  expect(settingWarnings(settings(both))).toEqual([]);
});
