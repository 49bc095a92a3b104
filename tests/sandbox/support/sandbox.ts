import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import Stripe from 'stripe';
import { afterEach, expect } from 'vitest';
import type { SandboxOptions } from '../../../dev/stripe/settings';
import { type Sandbox, startSandbox } from '../../../dev/stripe/start';
import { accountSecret, connectSecret, secretKey } from './secrets';
import { problemsOf } from './shape';

export interface TestSandbox {
  url: string;
  stripe: Stripe;
  dataDir: string;
  /** Calls a control route; throws its sentence if it refuses. */
  order(path: string, input?: object): Promise<Record<string, unknown>>;
  /** Moves the clock by days. */
  advanceDays(days: number): Promise<void>;
  stop(): Promise<void>;
  /** Stops it and starts it again on the same folder. */
  restart(): Promise<void>;
  /** Stops it and deletes its folder. */
  end(): Promise<void>;
}

/** A sandbox of the test's own, on a free port. Every answer of its API is checked against the SDK's declarations. */
export async function openSandbox(options: Partial<SandboxOptions> = {}): Promise<TestSandbox> {
  const dataDir = options.dataDir ?? mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
  const whole: SandboxOptions = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    secretKey,
    webhookSecret: accountSecret,
    connectWebhookSecret: connectSecret,
    ...options,
  };
  let sandbox: Sandbox = await startSandbox(whole);
  const test: TestSandbox = {
    url: sandbox.url,
    stripe: clientOf(sandbox.url),
    dataDir,
    order: (route, input = {}) => order(sandbox.url, route, input),
    advanceDays: async (days) => {
      await order(sandbox.url, '/_sandbox/clock', { advance_ms: days * 86_400_000 });
    },
    stop: () => sandbox.stop(),
    restart: async () => {
      await sandbox.stop();
      sandbox = await startSandbox({ ...whole, port: Number(new URL(sandbox.url).port) });
    },
    end: async () => {
      await sandbox.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return test;
}

const problems: string[] = [];

// Whatever a test asked, every answer that it got must be as the SDK declares it.
afterEach(() => {
  expect(problems.splice(0)).toEqual([]);
});

/** The official SDK, pointed at an address. It never retries, so that a test sees each answer. */
export function clientOf(url: string, key = secretKey): Stripe {
  const { hostname, port } = new URL(url);
  const stripe = new Stripe(key, {
    host: hostname,
    port,
    protocol: 'http',
    maxNetworkRetries: 0,
    emitEventBodies: true,
    telemetry: false,
  });
  stripe.on('response', (response: Stripe.ResponseEvent & { body?: unknown }) => {
    if (response.status !== 200 || response.body === undefined) return;
    const call = `${response.method} ${response.path}`;
    const body: unknown =
      typeof response.body === 'string' ? JSON.parse(response.body) : response.body;
    for (const problem of problemsOf(body)) problems.push(`${call}: ${problem}`);
  });
  return stripe;
}

async function order(url: string, route: string, input: object): Promise<Record<string, unknown>> {
  const response = await fetch(`${url}${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(input),
  });
  const answer = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Error(JSON.stringify(answer));
  return answer;
}
