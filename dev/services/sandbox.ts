import path from 'node:path';
import { rootFolder } from '../folders';
import { loopback } from '../ports';
import type { Settings } from '../settings';
import { type Child, type Supervisor, untilReady } from '../supervise';
import { respondsAt } from './http';
import { oneCollector } from './one-collector';

/** Starts the payment sandbox, which speaks Stripe's API to the app and delivers its webhooks: all, or of these types. */
export async function startSandboxServer(
  supervisor: Supervisor,
  settings: Settings,
  webhookEvents?: readonly string[],
): Promise<Child> {
  const child = supervisor.start({
    name: 'payment sandbox',
    command: process.execPath,
    args: [oneCollector, '--import', 'tsx', path.join(rootFolder, 'dev/stripe/server.ts')],
    env: {
      ...process.env,
      ...settings.app,
      SANDBOX_PORT: String(settings.sandboxPort),
      SANDBOX_DATA: settings.data.sandbox,
      SANDBOX_WEBHOOK_EVENTS: webhookEvents?.join(','),
    },
    stopSeconds: 5,
  });
  await untilReady(child, () => respondsAt(settings.sandboxPort, '/_sandbox/health'), 30);
  return child;
}

/** Sets the sandbox's clock to the app's. */
export async function setSandboxClock(settings: Settings, offsetMs: number): Promise<void> {
  const response = await fetch(`http://${loopback}:${settings.sandboxPort}/_sandbox/clock`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ offset_ms: offsetMs }),
  });
  if (!response.ok) throw new Error(`The sandbox did not take the time: ${response.status}`);
}
