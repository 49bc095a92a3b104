import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type Sandbox, startSandbox } from '@/dev/stripe/start';
import { forgetConfig } from '@/lib/platform/config';
import { listenForStripe, type StripeListener } from './stripe-listener';

export interface TestSandbox {
  /** A Stripe that has never heard of anyone, at the same address. */
  startAnew(): Promise<void>;
}

/**
 * Gives the test file the Stripe sandbox, started before the first use of Stripe and gone after the last test. With
 * `webhooks` it delivers its events over HTTP to the very routes of the marketplace.
 */
export function withSandbox(wanted: { webhooks?: boolean } = {}): TestSandbox {
  let folder = '';
  let sandbox: Sandbox | undefined;
  let listener: StripeListener | undefined;

  const start = async (port: number): Promise<Sandbox> => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'minnow-stripe-'));
    return startSandbox({
      port,
      host: '127.0.0.1',
      dataDir: folder,
      secretKey: process.env.STRIPE_SECRET_KEY ?? 'sk_test_minnowtests',
      webhookSecret: 'whsec_minnowtests',
      connectWebhookSecret: 'whsec_minnowconnecttests',
      ...(listener ? { webhookBase: listener.url } : {}),
    });
  };
  const stop = async (): Promise<void> => {
    await sandbox?.stop();
    await rm(folder, { recursive: true, force: true });
  };

  beforeAll(async () => {
    if (wanted.webhooks) listener = await listenForStripe();
    sandbox = await start(0);
    process.env.STRIPE_API_BASE = sandbox.url;
    forgetConfig();
  });

  afterAll(async () => {
    await stop();
    await listener?.stop();
  });

  return {
    startAnew: async () => {
      const { port } = new URL(sandbox?.url ?? '');
      await stop();
      sandbox = await start(Number(port));
    },
  };
}

/** Tells the sandbox to do something (dev/stripe/README.md has the orders); returns its answer. */
export async function order<T = unknown>(what: string, input: object = {}): Promise<T> {
  const answer = await fetch(new URL(`/_sandbox/${what}`, process.env.STRIPE_API_BASE), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  if (!answer.ok) throw new Error(`the sandbox refused ${what}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

type State = { deliveries: Partial<Record<'waiting' | 'held', number>> };

/** How many webhooks are on their way; those that are held back do not count. */
export async function webhooksWaiting(): Promise<number> {
  const answer = await fetch(new URL('/_sandbox/state', process.env.STRIPE_API_BASE));
  return ((await answer.json()) as State).deliveries.waiting ?? 0;
}
