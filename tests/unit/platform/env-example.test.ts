import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { settingNames } from '@/lib/platform/config';

const listed = [...readFileSync('.env.example', 'utf8').matchAll(/^#?([A-Z][A-Z0-9_]+)=/gm)].map(
  (match) => match[1],
);

/** Read by the commands for one machine alone (dev/), never by the marketplace. */
const ofOneMachine = [
  'SANDBOX_PORT',
  'SANDBOX_WEBHOOK_BASE',
  'MAILBOX_PORT',
  'MAILBOX_SMTP_PORT',
  'POSTGRES_PORT',
  'MINNOW_DATA',
];

test('.env.example lists every setting once, and no other', () => {
  expect([...listed].sort()).toEqual([...settingNames, ...ofOneMachine].sort());
});

test('as it is, it changes nothing', () => {
  expect(readFileSync('.env.example', 'utf8')).not.toMatch(/^[A-Z]/m);
});
