import { config } from '@/lib/platform/config';

/** Has the payment sandbox do something (dev/stripe/README.md has the orders); returns its answer. */
export async function askSandbox(path: string, body: object): Promise<unknown> {
  const base = config().SANDBOX_URL;
  if (!base) throw new Error('The demo data is made with the payment sandbox: set SANDBOX_URL.');
  const answer = await fetch(new URL(path, base), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The payment sandbox answered ${answer.status} at ${path}.`);
  return answer.json();
}
