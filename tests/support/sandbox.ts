import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, startSandbox } from '@/dev/stripe/start';
import { forgetConfig } from '@/lib/platform/config';

/** Gives the test file the Stripe sandbox, started before the first use of Stripe and gone after the last test. */
export function withSandbox(): void {
  let folder = '';
  let sandbox: Sandbox | undefined;

  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-stripe-'));
    sandbox = await startSandbox({
      port: 0,
      host: '127.0.0.1',
      dataDir: folder,
      secretKey: process.env.STRIPE_SECRET_KEY ?? 'sk_test_minnowtests',
      webhookSecret: 'whsec_minnowtests',
      connectWebhookSecret: 'whsec_minnowconnecttests',
    });
    process.env.STRIPE_API_BASE = sandbox.url;
    forgetConfig();
  });

  afterAll(async () => {
    await sandbox?.stop();
    await rm(folder, { recursive: true, force: true });
  });
}
