import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Journal } from '../../dev/stripe/store/journal';
import { Store } from '../../dev/stripe/store/store';
import { clientOf } from './support/sandbox';
import { accountSecret, connectSecret, secretKey } from './support/secrets';

let folder: string;
const children: ChildProcess[] = [];

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sandbox-'));
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  fs.rmSync(folder, { recursive: true, force: true });
});

const server = path.resolve(import.meta.dirname, '../../dev/stripe/server.ts');

async function startProcess(
  settings: Record<string, string> = {},
): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', server], {
    env: {
      ...process.env,
      SANDBOX_PORT: '0',
      SANDBOX_DATA: folder,
      STRIPE_SECRET_KEY: secretKey,
      STRIPE_WEBHOOK_SECRET: accountSecret,
      STRIPE_CONNECT_WEBHOOK_SECRET: connectSecret,
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  const url = await new Promise<string>((found, failed) => {
    const look = (chunk: Buffer) => {
      output += chunk.toString();
      const match = /on (http:\/\/\S+),/.exec(output);
      if (match?.[1]) found(match[1]);
    };
    child.stdout?.on('data', look);
    child.stderr?.on('data', look);
    child.on('exit', () => failed(new Error(output)));
  });
  return { child, url };
}

describe('a killed process', () => {
  test('has lost nothing that it answered, at whatever moment it died', async () => {
    const answered: string[] = [];
    for (let round = 0; round < 3; round += 1) {
      const { child, url } = await startProcess();
      const stripe = clientOf(url);
      const stream = Array.from({ length: 4 }, async () => {
        for (;;) {
          const customer = await stripe.customers
            .create({ name: `Round ${round}` })
            .catch(() => undefined);
          if (!customer) return;
          answered.push(customer.id);
        }
      });
      await new Promise((done) => setTimeout(done, 250 + Math.random() * 300));
      child.kill('SIGKILL');
      await Promise.all([once(child, 'exit'), ...stream]);
    }
    expect(answered.length).toBeGreaterThan(10);
    const { child, url } = await startProcess();
    const kept = new Set<string>();
    for await (const customer of clientOf(url).customers.list({ limit: 100 }))
      kept.add(customer.id);
    expect(answered.filter((id) => !kept.has(id))).toEqual([]);
    child.kill('SIGTERM');
    const [code] = await once(child, 'exit');
    expect(code).toBe(0);
  }, 120_000);

  test('remembers its idempotency keys and its clock', async () => {
    const first = await startProcess();
    const made = await clientOf(first.url).customers.create(
      { name: 'K' },
      { idempotencyKey: 'kept' },
    );
    await fetch(`${first.url}/_sandbox/clock`, {
      method: 'POST',
      body: new URLSearchParams({ offset_ms: '7200000' }),
    });
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const second = await startProcess();
    const again = await clientOf(second.url).customers.create(
      { name: 'K' },
      { idempotencyKey: 'kept' },
    );
    expect(again.id).toBe(made.id);
    const clock = (await (await fetch(`${second.url}/_sandbox/clock`)).json()) as {
      offset_ms: number;
    };
    expect(clock.offset_ms).toBe(7_200_000);
    second.child.kill('SIGTERM');
    await once(second.child, 'exit');
  }, 120_000);

  test('a live key, a wrong port and a taken port each end with one clear sentence', async () => {
    await expect(startProcess({ STRIPE_SECRET_KEY: 'sk_live_x' })).rejects.toThrow(
      /STRIPE_SECRET_KEY: must be a test key/,
    );
    await expect(startProcess({ SANDBOX_PORT: 'x' })).rejects.toThrow(/SANDBOX_PORT/);
    const { child, url } = await startProcess();
    await expect(startProcess({ SANDBOX_PORT: new URL(url).port })).rejects.toThrow(
      /port of the Stripe sandbox is in use/,
    );
    child.kill('SIGTERM');
    await once(child, 'exit');
  }, 120_000);
});

describe('the journal', () => {
  const read = () => {
    const rows: unknown[] = [];
    const journal = new Journal(folder);
    journal.open((change) => rows.push(change));
    return { rows, journal };
  };

  test('cuts off a line that a kill has torn, and writes on behind the whole ones', () => {
    const { journal } = read();
    journal.append([['meta', 'a', { id: 'a', value: 1 }]]);
    journal.append([['meta', 'b', { id: 'b', value: 2 }]]);
    journal.close();
    const file = path.join(folder, 'journal-0.jsonl');
    fs.truncateSync(file, fs.statSync(file).size - 5);
    const again = read();
    expect(again.rows).toEqual([['meta', 'a', { id: 'a', value: 1 }]]);
    again.journal.append([['meta', 'c', { id: 'c', value: 3 }]]);
    again.journal.close();
    const third = read();
    expect(third.rows).toHaveLength(2);
    third.journal.close();
  });

  test('is folded into a snapshot; a snapshot that was not finished counts for nothing', () => {
    const store = new Store(folder);
    store.open();
    for (let n = 0; n < 50; n += 1) {
      store.transaction(() => store.put('meta', { id: 'n', value: n }));
    }
    store.compactIfLong(0);
    store.transaction(() => store.put('meta', { id: 'after', value: 1 }));
    store.close();
    fs.writeFileSync(path.join(folder, 'snapshot.draft'), '["meta","n",{"id":"n","val');
    const again = new Store(folder);
    again.open();
    expect(again.get('meta', 'n')?.value).toBe(49);
    expect(again.get('meta', 'after')?.value).toBe(1);
    expect(fs.readdirSync(folder).sort()).toEqual([
      'journal-1.jsonl',
      'snapshot-1.jsonl',
      'snapshot.draft',
    ]);
    again.close();
  });

  test('a transaction that fails leaves no trace, in memory or on disk', () => {
    const store = new Store(folder);
    store.open();
    store.transaction(() => store.put('meta', { id: 'x', value: 'before' }));
    expect(() =>
      store.transaction(() => {
        store.put('meta', { id: 'x', value: 'after' });
        store.put('meta', { id: 'y', value: 'new' });
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(store.get('meta', 'x')?.value).toBe('before');
    expect(store.get('meta', 'y')).toBeUndefined();
    expect(() => store.put('meta', { id: 'z', value: 1 })).toThrow('outside a transaction');
    store.close();
    const again = new Store(folder);
    again.open();
    expect(again.count('meta')).toBe(1);
    again.close();
  });
});
